import type { Nuit } from '../domain/nuit.ts';
import type { Rapport, Verdict } from '../domain/rapport.ts';
import type { SuiteDepot } from '../lendemain/suite-depot.ts';
import type { KeepingTime } from './keeping-time.ts';
import type { Note, NoteKey, NoteKind } from './notebook.ts';

/** One line of the history: what is needed to recognise a run without its report. */
export interface RunSummary {
  readonly id: number;
  readonly uai: string | null;
  readonly etablissement: string | null;
  /** A run of the invented school: never compared with a real one. */
  readonly demo: boolean;
  /** UTC instant, as in the report. */
  readonly etabliLe: string;
  readonly verdict: Verdict;
  readonly phrase: string;
  readonly compteurs: Nuit['compteurs'] | null;
  /** Names of the files that were read, as they were given; the files themselves are never kept. */
  readonly fichiers: readonly string[];
  /** UTC instant of the keeping, from which the expiry is counted. */
  readonly conserveLe: string;
  /** What came of it in SIECLE; absent until something is said of it. */
  readonly suite?: SuiteDepot;
  /** Tells the same documents, to the byte, read by the same version; absent where that is not known. */
  readonly empreinte?: string;
  /** A report that somebody sent, kept because it was asked for: never taken for one's own. */
  readonly recu?: true;
  /** Kept in the memory of this tab alone. */
  readonly onglet?: true;
}

/** What a report is kept with. */
export interface KeptAs {
  readonly empreinte?: string | null;
  readonly recu?: boolean;
  /** The reading goes on: other schools follow. */
  readonly goesOn?: boolean;
}

/** A run with its report, whole. */
export interface Run extends RunSummary {
  readonly rapport: Rapport;
}

/** Why the browser did not keep or give back a run; none is the fault of the files. */
export type FailureReason = 'plein' | 'bloque' | 'version' | 'interrompu' | 'abime' | 'inconnue';

export type Outcome<T> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly raison: FailureReason };

/** What was found when the page opened. */
export interface StoreStart {
  /** Runs should still be there, and the browser gives none: its base was damaged or emptied. */
  readonly lost: boolean;
  /** Records that could not be read any more, and were erased (003.231). */
  readonly damaged: number;
  /** UTC instant at which a reading began that never ended (the tab was closed, or the browser killed it). */
  readonly interrupted: string | null;
  /** What was on screen when the page was last left; null when no run was. */
  readonly onScreen: ScreenLeft | null;
}

/** A run on screen: whoever hid its names finds them hidden again. */
export interface ScreenLeft {
  readonly run: number;
  readonly masked: boolean;
}

export const NOTHING_TO_SAY: StoreStart = { lost: false, damaged: 0, interrupted: null, onScreen: null };

/** The runs of the browser, and what was noted about their schools. No method throws: a failure is a value. */
export interface ReportStore {
  /** False when nothing outlives the tab (private window, storage refused). */
  readonly durable: boolean;
  readonly start: StoreStart;
  keep(rapport: Rapport, demo: boolean, as?: KeptAs): Promise<Outcome<RunSummary>>;
  /** Newest first. */
  list(): Promise<Outcome<readonly RunSummary[]>>;
  /** Null when the run was purged or erased meanwhile. */
  read(id: number): Promise<Outcome<Run | null>>;
  /** Returns the erased run, to allow undo; null when it did not exist, or cannot be read any more. */
  erase(id: number): Promise<Outcome<Run | null>>;
  /** Puts back a run that `erase` gave, under the same id. */
  restore(run: Run): Promise<Outcome<RunSummary>>;
  /** Keeps what came of a run with it: it goes and comes back with it. Null when the run is gone. */
  keepSuite(id: number, suite: SuiteDepot): Promise<Outcome<RunSummary | null>>;
  /** Erases runs and notes; answers how many records remain: 0. */
  eraseAll(): Promise<Outcome<number>>;

  notes(): Promise<Outcome<readonly Note[]>>;
  /** Writes a note over the one of the same key. */
  note<G extends NoteKind>(note: Omit<Note<G>, 'le'>): Promise<Outcome<null>>;
  forget(cle: NoteKey): Promise<Outcome<null>>;

  keepingTime(): Promise<Outcome<KeepingTime>>;
  /** Remembers the choice and erases at once what it no longer allows; answers how many records remain. */
  setKeepingTime(duree: KeepingTime): Promise<Outcome<number>>;

  /** A reading begins, or ended in any way: what lets the next start say that it did not. */
  followReading(enCours: boolean): void;
  /** Which run is on screen, or none: what the next start comes back to. */
  followScreen(screen: ScreenLeft | null): void;
}

/** The line of a report, less its id, which the store gives. */
export function summarise(
  rapport: Rapport,
  demo: boolean,
  maintenant: Date,
  { empreinte, recu }: KeptAs = {},
): Omit<RunSummary, 'id'> {
  return {
    uai: rapport.etablissement?.uai ?? null,
    etablissement: rapport.etablissement?.nom ?? null,
    demo,
    etabliLe: rapport.etabliLe,
    verdict: rapport.verdict,
    phrase: rapport.phrase,
    compteurs: rapport.nuit?.compteurs ?? null,
    fichiers: rapport.fichiers.filter(({ etat }) => etat === 'lu').map(({ nom }) => nom),
    conserveLe: maintenant.toISOString(),
    ...(empreinte && { empreinte }),
    ...(recu && { recu: true as const }),
  };
}

export const summaryOf = ({ rapport: _, ...resume }: Run): RunSummary => resume;

export const newestFirst = (a: RunSummary, b: RunSummary): number =>
  b.etabliLe.localeCompare(a.etabliLe) || b.id - a.id;
