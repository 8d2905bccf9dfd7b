import type { EleveNomme } from './eleve-vu.ts';

/** What tonight's import changes. Today's export leaves out the groups already ended: indicative. */
export interface Changements {
  readonly eleves: readonly ChangementEleve[];
  readonly groupes: readonly ChangementGroupe[];
}

/** One pupil of the base whose groups change; those who keep the same groups are not listed. */
export interface ChangementEleve extends EleveNomme {
  readonly gardes: readonly string[];
  readonly ajoutes: readonly string[];
  readonly perdus: readonly string[];
}

/** Headcount of a group today and tomorrow; every group that has a pupil, that the file names, or that exists in Structures. */
export interface ChangementGroupe {
  readonly code: string;
  readonly avant: number;
  /** + Pupils whom the file puts in it; absent of a report of before. */
  readonly demandes?: number;
  readonly apres: number;
  readonly entrants: number;
  readonly sortants: number;
}
