import type { MotifEcart } from '../domain/elegroupe.ts';
import type { CodeAnomalie, MotifAbsence, Nuit } from '../domain/nuit.ts';
import { compter } from '../domain/par-cle.ts';
import type { CodeDepot } from '../domain/rapport.ts';
import type { EcoleFictive } from './modele.ts';
import type { LienEleveFictif } from './modele-depot.ts';

/** What SIECLE will say of an invented school, in facts; the engine's report is compared with it. */
export interface FicheAttendue {
  /** Motives of the refusal at deposit, each once, in order. */
  readonly depot: readonly CodeDepot[];
  /** The departures from the schema, one for each mistake. */
  readonly ecarts: readonly MotifEcart[];
  readonly compteurs: Nuit['compteurs'];
  readonly liens: Nuit['liens'];
  /** How many times each code is raised. */
  readonly codes: Readonly<Partial<Record<CodeAnomalie, number>>>;
  /** The pupils who are not complete, in file order. */
  readonly eleves: readonly EleveAttendu[];
  readonly absents: readonly { readonly eleveId: string; readonly motif: MotifAbsence }[];
}

export interface EleveAttendu {
  /** 1-based rank in the file. */
  readonly rang: number;
  /** ELEVE_ID of the pupil found; null when none. */
  readonly eleveId: string | null;
  readonly codes: readonly CodeAnomalie[];
}

/** Adds up what the faults noted beside the data: no condition of a rule is evaluated here. */
export function ficheAttendue(ecole: EcoleFictive): FicheAttendue {
  const { depot, calendrier, eleves: base } = ecole;
  const sorts = depot.eleves.map((lien, i) => ({ rang: i + 1, lien, ...sortDe(lien, calendrier !== null) }));
  const reprises = sorts.filter(({ codes }) => codes.length > 0);
  const rejetes = reprises.filter(({ lien }) => lien.rejet !== null).length;
  const atteints = new Set(depot.eleves.map(({ trouve }) => trouve));
  const absents = base.filter(({ eleveId }) => !atteints.has(eleveId));
  const lus = depot.eleves.reduce((somme, { groupes }) => somme + groupes.length, 0);
  const tous = sorts.flatMap(({ codes }) => codes);
  // A malformed name is refused as such before it is compared with the name inside.
  const malforme = depot.motifs.includes('D1');
  // nothing is compared with a malformed name
  const arrete = depot.arrete && !malforme;
  const crees = arrete ? 0 : sorts.reduce((somme, sort) => somme + sort.crees, 0);
  return {
    depot: [...new Set(depot.motifs)].filter((motif) => motif !== 'D2' || !malforme).sort(),
    ecarts: depot.ecarts,
    compteurs: {
      lus: sorts.length,
      complets: sorts.length - reprises.length,
      partiels: reprises.length - rejetes,
      rejetes,
      absents: absents.length,
    },
    liens: {
      lus,
      crees,
      rejetes: lus - crees,
      datesReinitialisees: arrete ? 0 : tous.filter((code) => code.startsWith('ELEGRP')).length,
    },
    codes: Object.fromEntries(compter(tous)),
    eleves: reprises.map(({ rang, lien, codes }) => ({ rang, eleveId: lien.trouve, codes })),
    absents: absents.map(({ eleveId, absence }) => ({ eleveId, motif: absence })),
  };
}

/** How what was noted combines in one pupil (import-rules §4, §7). */
function sortDe(lien: LienEleveFictif, datesControlees: boolean): { codes: CodeAnomalie[]; crees: number } {
  if (lien.rejet) return { codes: [lien.rejet], crees: 0 };
  const inconnus = lien.groupes.flatMap(({ rejet }) => (rejet === 'GROUPE_A_01' ? [rejet] : []));
  if (lien.sansMef) return { codes: [...inconnus, 'GROUPE_B_01'], crees: 0 };
  const crees = lien.groupes.filter(({ rejet }) => rejet === null);
  const dates = datesControlees ? crees.flatMap((groupe) => groupe.dates.map(({ code }) => code)) : [];
  return { codes: [...lien.groupes.flatMap(({ rejet }) => rejet ?? []), ...dates], crees: crees.length };
}
