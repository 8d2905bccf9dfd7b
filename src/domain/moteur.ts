import type { GenreListe, ResultatListe } from './correspondances.ts';
import type { Repartition } from './etablissements.ts';
import type { IssueExtrait, Repere } from './extrait.ts';
import type { Fichier } from './fichier.ts';
import type { Rapport } from './rapport.ts';
import type { TypeSource } from './source.ts';

/** What is asked of a browser's Blob: the core is compiled without the browser's types. */
export interface ContenuFichier {
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  text(): Promise<string>;
}

/** A file as the page received it; `nom` keeps the path when a folder was dropped. */
export interface FichierDonne {
  readonly nom: string;
  readonly contenu: ContenuFichier;
}

/** One document of the drop under way. */
export interface DocumentEnCours {
  /** What it is known by from the first look on, in this tab: no two documents given here ever share one. */
  readonly cle: string;
  readonly nom: string;
  readonly entree: string | null;
  readonly type: TypeSource | null;
  readonly octets: number;
  /** Bytes really read so far. */
  readonly lus: number;
  /** The outcome, once known. */
  readonly fichier: Fichier | null;
}

export interface EcouteMoteur {
  /** The whole list each time, at most once per frame. */
  avance(documents: readonly DocumentEnCours[]): void;
  /**
   * A report; `reste` documents (the national lists) are still being read, 0 when it is final. `cles` are those of the
   * documents behind `rapport.fichiers`, in its order: a report says nothing of this tab.
   */
  conclu(rapport: Rapport, reste: number, cles: readonly string[]): void;
  /**
   * The files at hand are of several schools, and none of these is judged until `controler` asks for it. `touchees` are
   * those that the drop brought something to, in the order of `etablissements`.
   */
  plusieurs(repartition: Repartition, touchees: readonly string[]): void;
  /** A defect of ours. */
  panne(message: string): void;
}

/** On what to conclude again. */
export interface Reprise {
  /** The only documents to keep, by their keys; all when absent. */
  readonly garder?: readonly string[];
  /** The school to judge, when files of several are there; as before when absent. */
  readonly uai?: string;
}

/** What links a request to its answer while it is awaited. */
export interface Attente {
  /** Settles once the answer is awaited no more: whoever works on it is stopped. */
  readonly abandon: Promise<void>;
  /** Something came, which is not the answer yet. */
  entendu(): void;
}

/** What the page sees of the workers: implemented by pool.ts, given to state as an argument. */
export interface Moteur {
  /**
   * Adds files to those already read, reads only them, and concludes on all.
   * @param pour of several schools, the one on screen: a file that names none is then its own
   */
  lire(fichiers: readonly FichierDonne[], ecoute: EcouteMoteur, pour?: string | null): void;
  /**
   * Concludes again on what was read, without reading it again; of several schools, on the one that is open, which is told
   * no more (`plusieurs`) once nothing that is kept names it.
   */
  reprendre(sur: Reprise, ecoute: EcouteMoteur): void;
  /**
   * Reads and judges one of several schools as if it were alone: the documents of the one before can be read again, and
   * are no longer held.
   */
  controler(uai: string, ecoute: EcouteMoteur): void;
  /** Gives a document in doubt to a school; how the files are sorted then, null when it is there no more. */
  attribuer(cle: string, uai: string): Promise<Repartition | null>;
  /** Terminates the workers at once; what earlier drops read is kept. */
  annuler(): void;
  /**
   * Reads again the document of this key, up to the record at `repere`. Cancelling a drop does not lose it. Rejects on a
   * defect of ours.
   */
  extraire(cle: string, repere: Repere, attente: Attente): Promise<IssueExtrait>;
  /** Forgets every file. */
  oublier(): void;
  /** Sets a list against what is read so far; rejects on a defect of ours. */
  correspondre(liste: string | ContenuFichier, genre: GenreListe | null, attente: Attente): Promise<ResultatListe>;
}
