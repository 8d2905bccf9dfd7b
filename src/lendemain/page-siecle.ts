import type { DateIso } from '../domain/dates.ts';

/**
 * What SIECLE says the next morning: its page « Suivi des échanges - Compte-rendu d'import des liens élève-groupe », the
 * pop-ups of its pupils and the list of the imports, as they were pasted (Procédure §3.5.2.2). Texts are verbatim, but
 * for their spaces.
 */
export interface PageSiecle {
  readonly synthese: SynthesePage;
  /** « 1. Liens élève-groupe rejetés » and « 2. Liens élève-groupe importés avec anomalies ». */
  readonly rejetes: PartiePage;
  readonly anomalies: PartiePage;
  readonly details: readonly DetailEleve[];
  readonly liste: readonly LigneListe[];
  /** What stands inside the report or a pop-up and was not understood. */
  readonly incomprises: readonly string[];
  /** What stands around them: menus, head and foot of the page. */
  readonly autour: readonly string[];
}

/** « Import des liens élève-groupe du 24/07/2018 pour le fichier ….xml. 153 élèves lus. »; null for what is missing. */
export interface SynthesePage {
  readonly date: DateIso | null;
  readonly fichier: string | null;
  readonly lus: number | null;
}

export interface PartiePage {
  /** Its heading was seen. */
  readonly presente: boolean;
  /** « Aucun résultat trouvé. » */
  readonly aucun: boolean;
  /** « Nombre de liens élève-groupe rejetés : 0 »: SIECLE counts pupils there. */
  readonly total: number | null;
  readonly lignes: readonly LignePage[];
}

export interface IdentitePage {
  /** Family name and first name, as printed. */
  readonly nom: string;
  /** « 210167 / 0 »: ELEVE_ID of the pupil found, then the ID_PRV_ELE that the file sent; '0' when unknown. */
  readonly eleveId: string;
  readonly idPrv: string;
}

export interface LignePage extends IdentitePage {
  readonly anomalie: string;
  readonly regle: string;
}

/** What a pop-up lists for one pupil. */
export interface DetailEleve extends IdentitePage {
  /** « GROUPE : L'inscription de l'élève dans un groupe est invalide. » */
  readonly familles: readonly { readonly regle: string; readonly message: string }[];
  readonly anomalies: readonly AnomalieLue[];
}

export interface AnomalieLue {
  readonly code: string;
  readonly message: string;
  /** Read in the message; null when it names none. */
  readonly groupe: string | null;
  /** The date that SIECLE put instead; null when the message tells none. */
  readonly reinitialiseeA: DateIso | null;
}

/** One line of the list of the imports: Date d'import, Fichier, Élèves, Absents. */
export interface LigneListe {
  readonly date: DateIso | null;
  readonly fichier: string;
  readonly eleves: number;
  readonly absents: number;
}

/** Why a saved page cannot be read. */
export type RefusEnregistrement = 'pdf' | 'trop-gros' | 'cadres' | 'inaccessible';

/** Why the text cannot be taken for the report; ui/lendemain/textes.ts says each in one sentence. */
export type RefusPage =
  | 'vide'
  | 'pas-la-page'
  /** The list of the imports: the date has to be clicked. */
  | 'liste-seule'
  | 'details-seuls'
  /** « Importations - Liens élève-groupe depuis logiciel privé »: where the file is deposited. */
  | 'page-de-depot'
  /** Another report of « Suivi des échanges ». */
  | 'autre-suivi'
  /** The reports of several imports, one after the other. */
  | 'plusieurs-imports'
  /** The heading is there, the report is not. */
  | 'page-sans-contenu'
  /** The XML of a file, not the page. */
  | 'xml';
