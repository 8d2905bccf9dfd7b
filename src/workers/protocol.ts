import type { GenreListe, ResultatListe } from '../domain/correspondances.ts';
import type { IssueExtrait, Repere } from '../domain/extrait.ts';
import type { EcoleChoisie, Lecture, LectureRecue } from '../domain/lecture-document.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Releve } from '../domain/releve.ts';
import type { TypeSource } from '../domain/source.ts';

/** A document inside a dropped file: the ranks of the entries that lead to it; empty for a bare file. */
export type EntryPath = readonly number[];

/** What a first look at a dropped file found: one line per document, in the order of the archive. */
export interface SeenDocument {
  readonly chemin: EntryPath;
  /** The entry's name; null for a bare file. */
  readonly entree: string | null;
  /** Bytes to read (compressed size in an archive): the denominator of the progress. */
  readonly octets: number;
  /** Null when it is none that we read. */
  readonly type: TypeSource | null;
  /** The school that it names, when that is one that can be. */
  readonly uai: string | null;
  /** Tells its bytes from others, inside an archive or not; null where they cannot be reached. */
  readonly marque: string | null;
  /** Its outcome, when it was read at once or is not read further; null when it is still to be read. */
  readonly lecture: Lecture | null;
}

/** Every request carries the run that it belongs to, and its own number; answers of an older run are dropped. */
interface Numbered {
  readonly run: number;
  readonly tache: number;
}

/** Where a document stands, and what the first look recognised it as. */
interface Place {
  readonly fichier: Blob;
  readonly nom: string;
  readonly chemin: EntryPath;
  readonly kind: TypeSource;
}

/** Page to the workers of a control. */
export type ControlRequest = Numbered &
  (
    | {
        readonly type: 'reconnaitre';
        readonly fichier: Blob;
        readonly nom: string;
        /** The kinds that are read on at once, from a file that holds one document. */
        readonly aussitot: readonly TypeSource[];
      }
    | (Place & {
        readonly type: 'lire';
        /** The national lists of its kind that were read for other schools; null when there is one school. */
        readonly connues: readonly Lecture[] | null;
      })
    | {
        readonly type: 'conclure';
        readonly lectures: readonly LectureRecue[];
        readonly enLecture: readonly TypeSource[];
        readonly choisie: EcoleChoisie | null;
        readonly application: string;
        readonly etabliLe: string;
      }
    | (Place & { readonly type: 'extraire'; readonly repere: Repere })
    | { readonly type: 'relever'; readonly lectures: readonly LectureRecue[] }
  );

/** A list pasted or dropped, set against the sts_emp of the readings; the kind is null when it is to be guessed. */
export interface ListRequest {
  readonly lectures: readonly LectureRecue[];
  readonly liste: string | Blob;
  readonly genre: GenreListe | null;
}

/** A report, and the keys of the documents behind its files, in the same order. */
export interface Conclusion {
  readonly rapport: Rapport;
  readonly cles: readonly string[];
}

/** Page to the worker of lists. */
export type MatchRequest = Numbered & ListRequest & { readonly type: 'correspondre' };

export type WorkerRequest = ControlRequest | MatchRequest;

/** Worker to page. */
export type WorkerReply = Numbered &
  (
    | { readonly type: 'reconnu'; readonly documents: readonly SeenDocument[] }
    | { readonly type: 'avance'; readonly octets: number }
    | { readonly type: 'lu'; readonly lecture: Lecture }
    | ({ readonly type: 'conclu'; readonly run: number; readonly tache: number } & Conclusion)
    | { readonly type: 'extrait'; readonly issue: IssueExtrait }
    | { readonly type: 'correspondu'; readonly resultat: ResultatListe }
    | { readonly type: 'releve'; readonly releve: Releve }
    /** Our own defect (an exception), never a problem of the file. */
    | { readonly type: 'panne'; readonly message: string }
  );
