import type { DateIso } from '../domain/dates.ts';
import { compterDestins, DESTINS, type Destin, estPerdant } from '../domain/destins.ts';
import type { Rapport, Verdict } from '../domain/rapport.ts';
import { DEMANDES, LISTES_NATIONALES, type TypeSource } from '../domain/source.ts';
import { joursDesExports } from './axe-exports.ts';
import { type CauseApercue, causesApercues } from './causes-communes.ts';
import { typesLus } from './emplacements.ts';

/** One school in one line: what its report says, without anybody in it. */
export interface Apercu {
  readonly uai: string;
  readonly nom: string | null;
  readonly verdict: Verdict;
  /** Pupils by fate; null when the night cannot be simulated. */
  readonly destins: Readonly<Record<Destin, number>> | null;
  /** Rejected ELEVE, as SIECLE will count them; null when the night cannot be simulated. */
  readonly rejetes: number | null;
  /** Links of today that do not exist tomorrow; null when nothing tells them. */
  readonly liensPerdus: number | null;
  /** The documents that are asked for and that were not read, in the order of the procedure. */
  readonly manquants: readonly TypeSource[];
  /** The export that was made first, among those that say it, the national lists aside (003.253). */
  readonly plusVieux: ExportApercu | null;
  readonly causes: readonly CauseApercue[];
  readonly etabliLe: string;
}

export interface ExportApercu {
  readonly type: TypeSource;
  readonly date: DateIso;
  /** More than a week older than the newest. */
  readonly ancien: boolean;
}

/** The line of a report, of today or brought up to date, pseudonymised or not; null when nothing tells whose it is. */
export function apercevoir(rapport: Rapport): Apercu | null {
  const { etablissement, verdict, eleves, nuit, changements, etabliLe } = rapport;
  if (!etablissement) return null;
  const lus = typesLus(rapport);
  return {
    uai: etablissement.uai,
    nom: etablissement.nom,
    verdict,
    destins: eleves && compterDestins(eleves),
    rejetes: nuit?.compteurs.rejetes ?? null,
    liensPerdus: changements?.eleves.reduce((somme, { perdus }) => somme + perdus.length, 0) ?? null,
    manquants: DEMANDES.filter((type) => !lus.includes(type)),
    plusVieux: plusVieuxExport(rapport),
    causes: causesApercues(rapport),
    etabliLe,
  };
}

function plusVieuxExport({ fichiers }: Rapport): ExportApercu | null {
  const deLaBase = fichiers.filter(({ type }) => type === null || !LISTES_NATIONALES.includes(type));
  const [premier] = joursDesExports({ fichiers: deLaBase });
  const [type] = premier?.types ?? [];
  return premier && type ? { type, date: premier.jour, ancien: premier.ancien } : null;
}

/** How many pupils tonight takes something from; 0 when the night cannot be simulated. */
export const perdantsDe = ({ destins }: Apercu): number =>
  destins ? DESTINS.filter(estPerdant).reduce((somme, destin) => somme + destins[destin], 0) : 0;
