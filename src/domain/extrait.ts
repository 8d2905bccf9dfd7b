import type { ProblemeFichier } from './fichier.ts';

/** Where a finding points in a document, and what it looks at there. */
export interface Repere {
  /** 1-based line, as the readers count them. */
  readonly ligne: number;
  /** Names of the elements or attributes in question; none when it is the record itself. */
  readonly elements: readonly string[];
  /** The value in question, as the file writes it. */
  readonly valeur: string | null;
  /** Tells the pupil's record from others that stand on the same line. */
  readonly eleveId: string | null;
}

/** One record of a document as the file writes it, cut down to what Veilleuse reads. */
export interface Extrait {
  /** The elements around it, the root first. */
  readonly parents: readonly { readonly nom: string; readonly ligne: number }[];
  readonly lignes: readonly LigneExtrait[];
  /** Lines left out beyond what an extract may hold. */
  readonly coupees: number;
  /** Number of other records on the same line that match as well (files written on one line). */
  readonly autres: number;
}

/** One tag, with its value when it holds one. */
export interface LigneExtrait {
  readonly ligne: number;
  /** Depth below the record, which is 0. */
  readonly niveau: number;
  readonly nom: string;
  /** `ouvrante` has children, down to its `fermante`; `seule` has none. */
  readonly balise: 'ouvrante' | 'fermante' | 'seule';
  readonly attributs: readonly AttributExtrait[];
  /** Its text; null when it has none, or when Veilleuse does not read it. */
  readonly valeur: string | null;
  /** False: Veilleuse passes it over with all that it holds, and shows its name alone. */
  readonly lue: boolean;
  /** What the finding is about: its value, or the element itself when it has none. */
  readonly marquee: boolean;
}

export interface AttributExtrait {
  readonly nom: string;
  /** Null when Veilleuse does not read it. */
  readonly valeur: string | null;
  readonly marque: boolean;
}

export type IssueExtrait =
  | { readonly etat: 'lu'; readonly extrait: Extrait }
  /** This tab does not hold the document: a run of the history, a report received. */
  | { readonly etat: 'absent' }
  /** The document holds nothing at that line: it is no longer the one that was read. */
  | { readonly etat: 'introuvable' }
  | { readonly etat: 'illisible'; readonly probleme: ProblemeFichier };
