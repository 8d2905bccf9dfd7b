import type { DepotRecu } from './elegroupe.ts';
import type { Fichier } from './fichier.ts';

/**
 * The outcome of reading one document. The model travels as UTF-8 JSON in a transferable buffer: it crosses the page
 * without being decoded there, is kept for later drops at no cost, and pins no chunk of the parsed text in memory.
 */
export interface Lecture {
  readonly fichier: Fichier;
  /** The JSON of the model of `fichier.type`; null unless the file is `lu`. */
  readonly modele: Uint8Array | null;
  /** Tells identical models without opening them: their size and their checksum. Null unless the file is `lu`. */
  readonly empreinte: string | null;
  /** The year of an sts_emp and its dates, comparable as they stand: its sheet gives no day. */
  readonly moment?: string;
  /** Name of the school, where the document gives it. */
  readonly denomination?: string;
  /** Set when the document is an ELEGROUPE, read or not. */
  readonly depot: DepotRecu | null;
  /** Of a national list read among those of other schools: tells all that it holds but its PARAMETRES. */
  readonly reste?: string;
}

/** A reading with the rank of the drop that brought it: a later drop replaces what says nothing of its own date. */
export interface LectureRecue extends Lecture {
  /** Of the document, as `DocumentEnCours`. */
  readonly cle: string;
  readonly vague: number;
}

/** The school that the secretary asked for, and the rank of the drop after which she did. */
export interface EcoleChoisie {
  readonly uai: string;
  readonly vague: number;
}
