import type { Destin } from '../../domain/destins.ts';
import { compter } from '../../domain/par-cle.ts';
import type { Verdict } from '../../domain/rapport.ts';
import type { TypeSource } from '../../domain/source.ts';
import { ficheAttendue } from '../attendu.ts';
import { destinsAttendus, liensPerdus } from '../destins-attendus.ts';
import type { EcoleFictive } from '../modele.ts';

/** What the overview must say of a school, from what was put into it. */
export interface ApercuAttendu {
  readonly uai: string;
  readonly nom: string;
  /** The word of tonight's answer. */
  readonly verdict: Verdict;
  /** Null where the night cannot be simulated: the links or the pupils were not brought. */
  readonly nuit: NuitEnBref | null;
  /** Documents that nobody brought, of the nine. */
  readonly manquants: readonly TypeSource[];
}

export interface NuitEnBref {
  /** Pupils told, those of the base and those whom it does not know. */
  readonly eleves: number;
  /** How many have each fate; a fate that nobody has is left out. */
  readonly destins: Readonly<Partial<Record<Destin, number>>>;
  /** ELEVE of the file that SIECLE rejects. */
  readonly rejetes: number;
  /** Links of the file that SIECLE does not create. */
  readonly liensRejetes: number;
  /** Links of today that are gone tomorrow, leavers' left out. */
  readonly liensPerdus: number;
}

export function apercuAttendu(ecole: EcoleFictive, verdict: Verdict, manquants: readonly TypeSource[]): ApercuAttendu {
  const simulee = !manquants.includes('liens') && !manquants.includes('eleves');
  const { uai, denomination: nom } = ecole;
  return { uai, nom, verdict, nuit: simulee ? nuitEnBref(ecole) : null, manquants };
}

function nuitEnBref(ecole: EcoleFictive): NuitEnBref {
  const tous = destinsAttendus(ecole);
  const { compteurs, liens } = ficheAttendue(ecole);
  return {
    eleves: tous.length,
    destins: Object.fromEntries(compter(tous)),
    rejetes: compteurs.rejetes,
    liensRejetes: liens.rejetes,
    liensPerdus: liensPerdus(ecole),
  };
}
