import { type Signal, signal } from '@preact/signals';
import type { DocumentEnCours } from '../domain/moteur.ts';
import type { RefusalReason } from '../exports/open-report.ts';
import type { Comparaison } from '../rapport/comparaison.ts';
import type { KeepingTime } from '../store/keeping-time.ts';
import type { Note } from '../store/notebook.ts';
import type { FailureReason, Run, RunSummary, StoreStart } from '../store/report-store.ts';
import type { ContinuedRun } from './continued.ts';
import type { DefectCause } from './defect.ts';
import type { DemoState } from './demo.ts';
import { type ListFollowUp, NO_LIST } from './list-follow-up.ts';
import { type Mornings, NO_MORNING } from './morning-runs.ts';
import { ownOnScreen, type Resultat } from './result.ts';
import type { Schools } from './schools.ts';

export type SessionStatus = 'accueil' | 'lecture' | 'resultat' | 'panne';

/** What was asked for and is not shown: a report or a kept run that does not open, or too many files at once. */
export interface ReportRefusal {
  /** Of the report; '' where no file is one. */
  readonly nom: string;
  readonly raison:
    | RefusalReason
    | 'trop-de-fichiers'
    | 'controle-illisible'
    | 'sans-etablissement'
    | 'lecture-en-cours';
  /** Where it is damaged, as a path in the JSON. */
  readonly ou: string | null;
}

/** What the last erasure did, or its undoing. */
export type Erasure =
  | { readonly etat: 'tout'; readonly restants: number }
  | { readonly etat: 'un'; readonly run: Run }
  | { readonly etat: 'annule'; readonly run: RunSummary }
  | { readonly etat: 'echec'; readonly raison: FailureReason };

/** Two runs of the history side by side. */
export interface Confrontation {
  readonly avant: Run;
  readonly apres: Run;
  readonly comparaison: Comparaison;
}

/** One of the runs is gone, or the code that compares them did not come. */
export type NoConfrontation = 'introuvable' | 'pas-arrivee';

export interface Session {
  readonly status: SessionStatus;
  /** Rank of the drop: answers to an older one are dropped. */
  readonly vague: number;
  /** The files are those of the invented school: real ones never mix with them. */
  readonly demo: boolean;
  /** Its story, as long as `demo`; then whether a real drop ended it, until that is known. */
  readonly demonstration: DemoState | 'interrompue' | null;
  readonly documents: readonly DocumentEnCours[];
  /** What is shown; while a drop is read, the result before it until there is a provisional one. */
  readonly resultat: Resultat | null;
  /** The run over which the files of this tab are brought, as long as it was opened again before them. */
  readonly continued: ContinuedRun | null;
  /** The schools of the files at hand, when they are several, and of the reports received together; null for one. */
  readonly schools: Schools | null;
  /** Documents still being read, on which the result does not depend. */
  readonly remaining: number;
  /** What was given last, when it was refused whole. */
  readonly refusal: ReportRefusal | null;
  /** The names are hidden: every screen, and what is exported from it, shows the pseudonymised report. */
  readonly masked: boolean;
  /** Newest first; null when the browser could not give it. */
  readonly history: readonly RunSummary[] | null;
  /** Whether the browser has been asked for it: none is known before. */
  readonly historyRead: boolean;
  readonly erasure: Erasure | null;
  /** For how long the browser keeps runs and notes. */
  readonly keepingTime: KeepingTime;
  /** False where the browser keeps nothing, whatever is chosen. */
  readonly durable: boolean;
  /** Every note of the carnet, of every school. */
  readonly notes: readonly Note[];
  /** Why the last note could not be written. */
  readonly noteRefused: FailureReason | null;
  /** What was found when the history opened; null before, and once dismissed. */
  readonly storeStart: StoreStart | null;
  /** What the comparison shows; null while it is read. */
  readonly confrontation: Confrontation | NoConfrontation | null;
  /** The workers say nothing, and the page has lived for long enough to tell (003.230). */
  readonly silent: boolean;
  /** Technical text of a defect of ours. */
  readonly defect: string | null;
  /** What it comes from. */
  readonly cause: DefectCause;
  /** What the defect ended can be asked for again as it was. */
  readonly retryable: boolean;
  /** The morning after each run, as far as it was followed in this tab. */
  readonly lendemain: Mornings;
  /** The list set against STS-Web, with the dossier that it was set against. */
  readonly list: ListFollowUp;
}

export const EMPTY_SESSION: Session = {
  status: 'accueil',
  vague: 0,
  demo: false,
  demonstration: null,
  documents: [],
  resultat: null,
  continued: null,
  schools: null,
  remaining: 0,
  refusal: null,
  masked: false,
  history: [],
  historyRead: false,
  erasure: null,
  keepingTime: 30,
  durable: true,
  notes: [],
  noteRefused: null,
  storeStart: null,
  confrontation: null,
  silent: false,
  defect: null,
  cause: 'defaut',
  retryable: false,
  lendemain: NO_MORNING,
  list: NO_LIST,
};

export const createSession = (): Signal<Session> => signal(EMPTY_SESSION);

/** The drop under way has concluded, if only provisionally: what is shown is its own result. */
const isConcluded = (session: Session): boolean => ownOnScreen(session)?.id === session.vague;

/** What the page shows. A provisional report is already the report's view, though `etat` says `lecture`. */
export type SessionView = 'accueil' | 'lecture' | 'rapport' | 'panne';

export function viewOf(session: Session): SessionView {
  const { status } = session;
  return status === 'resultat' || (status === 'lecture' && isConcluded(session)) ? 'rapport' : status;
}
