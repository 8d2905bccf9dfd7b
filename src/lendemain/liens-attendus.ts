import type { DateIso } from '../domain/dates.ts';
import type { EleveNomme } from '../domain/eleve-vu.ts';
import type { EleveReleve as Constate } from '../domain/releve.ts';

/** A pupil and the groups that tonight's import gives him: what has to be found in SIECLE tomorrow. */
export interface LiensAttendus extends EleveNomme {
  /** Groups before the import and after it, as predicted. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
}

/** What else is known of the school, to tell why; null or empty where nothing is. */
export interface Circonstances {
  /** Day of the fresh export, and of the import. */
  readonly dateExport: DateIso | null;
  readonly dateImport: DateIso | null;
  /** Groups of a fresh Structures. */
  readonly groupes: ReadonlySet<string> | null;
  /** Last day of a link, by pupil and group, for those that end. */
  readonly fin: (eleveId: string, groupe: string) => DateIso | null;
  /** What SIECLE's page says: pupils rejected, links rejected. */
  readonly eleveRejete: (eleveId: string) => boolean;
  readonly lienRejete: (eleveId: string, groupe: string) => boolean;
  /** Groups that the prediction told unknown to SIECLE. */
  readonly groupesPrevusInconnus: ReadonlySet<string>;
}

export type CauseManquant =
  | 'eleve-sorti'
  /** He is no longer in the export at all. */
  | 'eleve-disparu'
  | 'eleve-rejete'
  | 'lien-rejete'
  | 'groupe-absent'
  /** Groups already ended are not exported (import-rules §5). */
  | 'groupe-termine'
  | 'inexplique';

export type CauseEnPlus =
  /** Told unknown to SIECLE, which has it now: the structure was sent in between. */
  | 'groupe-arrive'
  | 'eleve-nouveau'
  /** He had the group before the import, which was to delete it. */
  | 'deja-la'
  | 'inexplique';

export interface LienEcart<C> extends EleveNomme {
  readonly groupe: string;
  readonly cause: C;
}

/** The export against the import: an earlier one proves nothing, one of the same day may be earlier. */
export type Fraicheur = 'anterieur' | 'meme-jour' | 'posterieur' | 'inconnue';

export interface BilanLiens {
  readonly dateExport: DateIso | null;
  readonly fraicheur: Fraicheur;
  readonly attendus: number;
  readonly trouves: number;
  readonly manquants: readonly LienEcart<CauseManquant>[];
  readonly enPlus: readonly LienEcart<CauseEnPlus>[];
  /** The base is as before the import, where it should have changed: the import seems not to have run. */
  readonly commeAvant: boolean;
}

/**
 * Every link that should exist after the import, looked for in a fresh ElevesAvecAdresses (Procédure §3.5.2.2.2). Codes
 * are compared verbatim, as the import does.
 */
export function verifierLiens(
  attendus: readonly LiensAttendus[],
  constates: readonly Constate[],
  circonstances: Circonstances,
): BilanLiens {
  const parId = new Map(constates.map((constate) => [constate.eleveId, constate]));
  const manquants = attendus.flatMap((attendu) => {
    const constate = parId.get(attendu.eleveId);
    return differe(attendu.apres, constate?.groupes ?? []).map((groupe) =>
      ecart(attendu, groupe, causeManquant(attendu.eleveId, groupe, constate, circonstances)),
    );
  });
  const parAttendu = new Map(attendus.map((attendu) => [attendu.eleveId, attendu]));
  const enPlus = constates.flatMap((constate) => {
    const attendu = parAttendu.get(constate.eleveId);
    return differe(constate.groupes, attendu?.apres ?? []).map((groupe) =>
      ecart(constate, groupe, causeEnPlus(groupe, attendu, circonstances)),
    );
  });
  const total = attendus.reduce((somme, { apres }) => somme + new Set(apres).size, 0);
  return {
    dateExport: circonstances.dateExport,
    fraicheur: fraicheurDe(circonstances),
    attendus: total,
    trouves: total - manquants.length,
    manquants,
    enPlus,
    commeAvant: sansChangement(attendus, parId),
  };
}

/** Each code of the first that the second lacks, once. */
function differe(codes: readonly string[], autres: readonly string[]): string[] {
  const presents = new Set(autres);
  return [...new Set(codes)].filter((code) => !presents.has(code));
}

function ecart<C>(eleve: EleveNomme, groupe: string, cause: C): LienEcart<C> {
  const { eleveId, nom, prenom, division } = eleve;
  return { eleveId, nom, prenom, division, groupe, cause };
}

/** What SIECLE itself says comes before what the exports let us deduce. */
function causeManquant(
  eleveId: string,
  groupe: string,
  constate: Constate | undefined,
  c: Circonstances,
): CauseManquant {
  if (c.eleveRejete(eleveId)) return 'eleve-rejete';
  if (c.lienRejete(eleveId, groupe)) return 'lien-rejete';
  if (!constate) return 'eleve-disparu';
  if (constate.sorti) return 'eleve-sorti';
  if (c.groupes && !c.groupes.has(groupe)) return 'groupe-absent';
  const fin = c.fin(eleveId, groupe);
  return fin !== null && c.dateExport !== null && fin < c.dateExport ? 'groupe-termine' : 'inexplique';
}

function causeEnPlus(groupe: string, attendu: LiensAttendus | undefined, c: Circonstances): CauseEnPlus {
  if (!attendu) return 'eleve-nouveau';
  if (c.groupesPrevusInconnus.has(groupe)) return 'groupe-arrive';
  return attendu.avant.includes(groupe) ? 'deja-la' : 'inexplique';
}

function fraicheurDe({ dateExport, dateImport }: Circonstances): Fraicheur {
  if (!dateExport || !dateImport) return 'inconnue';
  if (dateExport === dateImport) return 'meme-jour';
  return dateExport < dateImport ? 'anterieur' : 'posterieur';
}

/** True when pupils should have changed groups and none did. */
function sansChangement(attendus: readonly LiensAttendus[], parId: ReadonlyMap<string, Constate>): boolean {
  const changeants = attendus.filter(({ avant, apres }) => !memes(avant, apres));
  return (
    changeants.length > 0 && changeants.every(({ eleveId, avant }) => memes(avant, parId.get(eleveId)?.groupes ?? []))
  );
}

const memes = (a: readonly string[], b: readonly string[]): boolean =>
  differe(a, b).length === 0 && differe(b, a).length === 0;
