import type { GenreListe, ResultatListe } from '../domain/correspondances.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { Lecture, LectureRecue } from '../domain/lecture.ts';
import type { Releve } from '../domain/releve.ts';
import type { Fichier, Rapport } from '../domain/report.ts';
import type { SourceKind } from '../domain/source.ts';

/** A document inside a dropped file: the ranks of the entries that lead to it; empty for a bare file. */
export type Chemin = readonly number[];

/** What a first look at a dropped file found: one line per document, in the order of the archive. */
export interface DocumentVu {
  readonly chemin: Chemin;
  /** The entry's name; null for a bare file. */
  readonly entree: string | null;
  /** Bytes to read (compressed size in an archive): the denominator of the progress. */
  readonly octets: number;
  /** Null when it is not one of the nine: `refus` then holds its outcome, and it is not read further. */
  readonly type: SourceKind | null;
  readonly refus: Lecture | null;
}

/**
 * Page to the workers of a control. Every request carries the run it belongs to; answers of an older run are dropped.
 */
export type DemandeControle =
  | {
      readonly type: 'reconnaitre';
      readonly run: number;
      readonly tache: number;
      readonly fichier: Blob;
      readonly nom: string;
    }
  | {
      readonly type: 'lire';
      readonly run: number;
      readonly tache: number;
      readonly fichier: Blob;
      readonly nom: string;
      readonly chemin: Chemin;
    }
  | {
      readonly type: 'conclure';
      readonly run: number;
      readonly tache: number;
      readonly lectures: readonly LectureRecue[];
      readonly enLecture: readonly SourceKind[];
      readonly application: string;
      readonly etabliLe: string;
    }
  | {
      readonly type: 'extraire';
      readonly run: number;
      readonly tache: number;
      readonly fichier: Blob;
      readonly nom: string;
      readonly chemin: Chemin;
      readonly kind: SourceKind;
      readonly repere: Repere;
    }
  | {
      readonly type: 'relever';
      readonly run: number;
      readonly tache: number;
      readonly lectures: readonly LectureRecue[];
    };

/** A list pasted or dropped, set against the sts_emp of the readings; the kind is null when it is to be guessed. */
export interface DemandeListe {
  readonly lectures: readonly LectureRecue[];
  readonly liste: string | Blob;
  readonly genre: GenreListe | null;
}

/** Page to the worker of lists. */
export type DemandeCorrespondre = {
  readonly type: 'correspondre';
  readonly run: number;
  readonly tache: number;
} & DemandeListe;

export type Demande = DemandeControle | DemandeCorrespondre;

/** Worker to page. */
export type Reponse =
  | {
      readonly type: 'reconnu';
      readonly run: number;
      readonly tache: number;
      readonly documents: readonly DocumentVu[];
    }
  | { readonly type: 'avance'; readonly run: number; readonly tache: number; readonly octets: number }
  | { readonly type: 'lu'; readonly run: number; readonly tache: number; readonly lecture: Lecture }
  | { readonly type: 'conclu'; readonly run: number; readonly tache: number; readonly rapport: Rapport }
  | { readonly type: 'extrait'; readonly run: number; readonly tache: number; readonly issue: IssueExtrait }
  | {
      readonly type: 'correspondu';
      readonly run: number;
      readonly tache: number;
      readonly resultat: ResultatListe;
    }
  | { readonly type: 'releve'; readonly run: number; readonly tache: number; readonly releve: Releve }
  /** A defect of ours, never the file's fault. */
  | { readonly type: 'panne'; readonly run: number; readonly tache: number; readonly message: string };

/** A file as the page received it; `nom` keeps the path when a folder was dropped. */
export interface FichierDonne {
  readonly nom: string;
  readonly contenu: Blob;
}

/** One document of the drop under way. */
export interface DocumentEnCours {
  readonly cle: string;
  readonly nom: string;
  readonly entree: string | null;
  readonly type: SourceKind | null;
  readonly octets: number;
  /** Bytes really read so far. */
  readonly lus: number;
  /** The outcome, once known. */
  readonly fichier: Fichier | null;
}

export interface Ecoute {
  /** The whole list each time, at most once per frame. */
  avance(documents: readonly DocumentEnCours[]): void;
  /** A report; `reste` documents (the national lists) are still being read, 0 when it is final. */
  conclu(rapport: Rapport, reste: number): void;
  /** A defect of ours. */
  panne(message: string): void;
}

/** What the page sees of the workers: implemented by pool.ts, given to state as an argument. */
export interface Moteur {
  /** Adds files to those already read, reads only them, and concludes on all. */
  lire(fichiers: readonly FichierDonne[], ecoute: Ecoute): void;
  /** Terminates the workers at once; what earlier drops read is kept. */
  annuler(): void;
  /**
   * Reads again the document that stands in a report as `fichier`, up to the record at `repere`. Cancelling a drop does
   * not lose it. Rejects on a defect of ours.
   */
  extraire(fichier: Fichier, repere: Repere): Promise<IssueExtrait>;
  /** Forgets every file. */
  oublier(): void;
  /** Sets a list against what is read so far; rejects on a defect of ours. */
  correspondre(liste: string | Blob, genre: GenreListe | null): Promise<ResultatListe>;
}
