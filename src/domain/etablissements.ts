import type { ProblemeFichier } from './fichier.ts';
import type { TypeSource } from './source.ts';

/** What is known of a school before its documents are read whole. */
export interface EtablissementEnMain {
  readonly uai: string;
  /** The kinds of its documents that are there, in the order of SOURCES. */
  readonly types: readonly TypeSource[];
  /** How many documents it has, those that cannot be read included. */
  readonly documents: number;
  /**
   * Names of the documents, as their archive gives them when they lie in one, that name no school, or another one, and
   * were taken with their folder: said, never in silence.
   */
  readonly prisAvecLeDossier: readonly string[];
  /** Tells the same documents, to the byte, on another day; null when some of them gave no mark. */
  readonly empreinte: string | null;
}

/** A document that is of none of the schools by itself: it is offered to them, and counts for nobody until it is given. */
export interface DocumentEnDoute {
  readonly cle: string;
  readonly nom: string;
  readonly entree: string | null;
  readonly type: TypeSource | null;
  /** The school that it names, which has nothing else in hand; null when it names none that can be. */
  readonly uai: string | null;
  /** Why it cannot be read, when that is so. */
  readonly probleme: ProblemeFichier | null;
}

/** The files at hand once sorted: of two schools at least, until files are taken away. */
export interface Repartition {
  /** In the order in which they are read. */
  readonly etablissements: readonly EtablissementEnMain[];
  readonly enDoute: readonly DocumentEnDoute[];
  /** Names of the files that are none that we read. */
  readonly laisses: readonly string[];
}
