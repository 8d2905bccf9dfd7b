import type { IdEtape } from './etape.ts';
import type { ListeLongue } from './liste-longue.ts';
import type { Genre, Phrase, Valeurs } from './phrase.ts';
import type { LieuPlan } from './plan.ts';
import type { TypeSource } from './source.ts';

/** Most severe first: the order in which the page and the plan present things. */
export const GRAVITES = [
  'depot-refuse',
  'eleve-rejete',
  'lien-rejete',
  'lien-corrige',
  'a-verifier',
  'information',
] as const;
export type Gravite = (typeof GRAVITES)[number];

/** One thing to know or to correct, in words: what, why, what to do and in which steps. */
export interface Constat extends ListeLongue {
  readonly code: string;
  readonly gravite: Gravite;
  readonly titre: string;
  readonly message: string;
  readonly cause: string;
  readonly correction: string;
  readonly etapes: readonly IdEtape[];
  readonly source: 'atteste' | 'deduit';
  /** + Where the source says it, for example « procédure §3.5.2.2.1 ». */
  readonly reference: string;
  /** How many pupils it touches. */
  readonly eleves: number;
  /** The first of them where a deposit is refused very many times. */
  readonly sujets: readonly Sujet[];
  /** + What it looks at in the records of its subjects; absent when it is the whole record. */
  readonly vise?: Vise;
  /** + The branch of correction that applies, and what fills the texts of the rule; absent of a report of before. */
  readonly branche?: string;
  readonly valeurs?: Valeurs;
}

export interface Vise {
  /** Names of elements or attributes, in the file of the subject. */
  readonly elements: readonly string[];
  /** The value to mark; null means any value. */
  readonly valeur: string | null;
}

/** A pupil, a group or a place in a file that a finding is about. */
export interface Sujet {
  readonly libelle: string;
  readonly eleveId?: string;
  readonly groupe?: string;
  readonly fichier?: TypeSource;
  readonly ligne?: number;
  readonly detail?: string;
  /** What `libelle` is; of a report of before, which does not say it, somebody's name. */
  readonly genre?: Genre;
  /** The detail as data; where it is the message of the rule, the values that fill it. */
  readonly precision?: Phrase;
  readonly valeurs?: Valeurs;
}

/** One cause, where SIECLE lists forty pupils: what it costs tomorrow, what to do, and the pupils inside. */
export interface Cause {
  /** Stable across runs: what joins its codes, or its only code, with what distinguishes it (a group, a file…). */
  readonly id: string;
  /** Every code that it explains, the leading one first. */
  readonly codes: readonly string[];
  readonly gravite: Gravite;
  readonly titre: string;
  /** What happens tomorrow if nothing is done, with the counts. */
  readonly consequence: string;
  readonly pourquoi: string;
  readonly correction: string;
  readonly etapes: readonly IdEtape[];
  readonly source: 'atteste' | 'deduit';
  /** Distinct pupils of the file, and links (GROUPE elements) touched. */
  readonly eleves: number;
  readonly liens: number;
  readonly groupes: readonly string[];
  /** Ranks in `constats`; every finding stands in exactly one cause. */
  readonly constats: readonly number[];
  /** Ranks in `nuit.eleves` and in its `anomalies`; every anomaly stands in exactly one cause. */
  readonly anomalies: readonly { readonly eleve: number; readonly anomalie: number }[];
  /** + Where it is corrected, in the order of the plan; empty when nothing is redone, absent of a report of before. */
  readonly lieux?: readonly LieuPlan[];
  /** + Its own words, with holes, where it joins several findings; without a consequence, theirs stand. */
  readonly mots?: { readonly titre: string; readonly consequence?: string };
  /** + Ranks in `constats` of those whose correction is told; absent of a report of before. */
  readonly dites?: readonly number[];
  /** + SIECLE enrols somebody else in silence; absent when it does not. */
  readonly confusion?: true;
  /** + SIECLE stops before it imports anything. */
  readonly arrete?: true;
}
