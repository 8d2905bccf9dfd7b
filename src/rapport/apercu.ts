import type { Gravite } from '../domain/constat.ts';
import { compterDestins, type Destin } from '../domain/destins.ts';
import type { Rapport, Verdict } from '../domain/rapport.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';

/** One school in one line: what its report says, without anybody in it. */
export interface Apercu {
  readonly uai: string;
  readonly nom: string | null;
  readonly verdict: Verdict;
  /** Pupils by fate; null when the night cannot be simulated. */
  readonly destins: Readonly<Record<Destin, number>> | null;
  /** Pupils whom SIECLE rejects. */
  readonly rejetes: number;
  /** Links of today that do not exist tomorrow. */
  readonly liensPerdus: number;
  /** The documents that are asked for and that it does not have, in the order of SOURCES. */
  readonly manquants: readonly TypeSource[];
  /** The export that was made first, among those that say it. */
  readonly plusVieux: { readonly type: TypeSource; readonly date: string } | null;
  readonly causes: readonly CauseApercue[];
  readonly etabliLe: string;
}

export function apercevoir(rapport: Rapport): Apercu | null {
  const { etablissement, verdict, eleves, etabliLe } = rapport;
  if (!etablissement) return null;
  const manquants = SOURCES.filter((type) => !rapport.fichiers.some((fichier) => fichier.type === type));
  const destins = eleves && compterDestins(eleves);
  return {
    ...etablissement,
    verdict,
    destins,
    rejetes: 0,
    liensPerdus: 0,
    manquants,
    plusVieux: null,
    causes: [],
    etabliLe,
  };
}

/** A cause as it is counted over many schools. */
export interface CauseApercue {
  /** The same in every school that it strikes. */
  readonly cle: string;
  readonly gravite: Gravite;
  readonly titre: string;
}
