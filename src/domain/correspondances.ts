/**
 * The correspondences that EDT asks to make by hand between its data and STS-Web's (procedure §3.1.2, « Établir les
 * correspondances »): what has none is not sent up to STS-Web, and nothing says so.
 */

/** In the order of the procedure: subjects, then teachers, classes and last the groups. */
export const GENRES_LISTE = ['matieres', 'enseignants', 'divisions', 'groupes'] as const;
export type GenreListe = (typeof GENRES_LISTE)[number];

/** Why a list could not be set against STS-Web. */
export type ProblemeListe =
  | 'vide'
  | 'trop-grande'
  | 'pas-du-texte' // a workbook, a PDF, an image…
  | 'nombres' // only numbers, none of which is a code of STS-Web
  | 'rien-reconnu' // no heading is known, nothing resembles STS-Web: the kind has to be said
  | 'sts-absent'
  | 'plusieurs-ecoles'; // several schools are in hand, and none is on screen

/**
 * `sure`: written alike, one line for one entry. `probable`: one entry, for a reason. `plusieurs`: several entries.
 * `sans-personne`: a post (BMP) that nobody holds. `aucune`: nothing resembles it.
 */
export const ETATS_CORRESPONDANCE = ['aucune', 'plusieurs', 'probable', 'sans-personne', 'sure'] as const;
export type EtatCorrespondance = (typeof ETATS_CORRESPONDANCE)[number];

/** A subject, a person, a division or a group of STS-Web. */
export interface EntreeSts {
  /** Unique in its kind: the code, or type and number of a person. */
  readonly cle: string;
  readonly libelle: string;
  /** What tells it from another: function, code, label; '' when there is nothing. */
  readonly detail: string;
  /** Subjects of its services in STS-Web, in words: of a person, a division or a group. */
  readonly services: readonly string[];
}

export interface Candidat extends EntreeSts {
  /** Why it is proposed, in French; null when it is written alike. */
  readonly raison: string | null;
  /** Another line of the list has the same candidate. */
  readonly disputee: boolean;
}

/** A subject noted in PRONOTE for a group, and whether the group of STS-Web has a service of it (procedure §3.1.2). */
export interface ServiceDemande {
  readonly matiere: string;
  readonly etat: 'present' | 'absent' | 'matiere-inconnue' | 'groupe-inconnu';
}

/** One thing of the list, however many lines tell it. */
export interface Correspondance {
  readonly libelle: string;
  readonly etat: EtatCorrespondance;
  /** Candidates, nearest first: one when `sure` or `probable`, several when `plusieurs`. */
  readonly candidats: readonly Candidat[];
  /** Only where a list of groups names subjects. */
  readonly services: readonly ServiceDemande[];
}

export interface Correspondances {
  readonly genre: GenreListe;
  /** What told the kind: the user, the headings of the list, or what it holds. */
  readonly selon: 'choix' | 'titres' | 'contenu';
  /** The list in its own order. */
  readonly correspondances: readonly Correspondance[];
  /** Entries of STS-Web that no line of the list matches, even as a candidate. */
  readonly sansContrepartie: readonly EntreeSts[];
  /** Of these writings, those that hold the name of somebody and are hidden where names are; absent when none does. */
  readonly nommees?: readonly string[];
}

export type ResultatListe =
  | { readonly probleme: null; readonly correspondances: Correspondances }
  | { readonly probleme: ProblemeListe };
