import type { Nuit, Rapport, Verdict } from '../domain/report.ts';
import type { Suite } from '../lendemain/suite.ts';
import type { CleNote, Genre, Note } from './carnet.ts';
import type { Duree } from './duree.ts';

/** One line of the history: what is needed to recognise a run without its report. */
export interface ResumeRun {
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
  readonly suite?: Suite;
  /** Kept in the memory of this tab alone. */
  readonly onglet?: true;
}

/** A run with its report, whole. */
export interface Run extends ResumeRun {
  readonly rapport: Rapport;
}

/** Why the browser did not keep or give back a run; none is the fault of the files. */
export type RaisonEchec = 'plein' | 'bloque' | 'version' | 'interrompu' | 'inconnue';

export type Issue<T> = { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly raison: RaisonEchec };

/** What was found when the page opened. */
export interface Debut {
  /** Runs should still be there, and the browser gives none: its base was damaged or emptied. */
  readonly perdu: boolean;
  /** UTC instant at which a reading began that never ended (the tab was closed, or the browser killed it). */
  readonly interrompue: string | null;
}

export const RIEN_A_DIRE: Debut = { perdu: false, interrompue: null };

/** The runs of the browser, and what was noted about their schools. No method throws: a failure is a value. */
export interface ReportStore {
  /** False when nothing outlives the tab (private window, storage refused). */
  readonly durable: boolean;
  readonly debut: Debut;
  conserver(rapport: Rapport, demo: boolean): Promise<Issue<ResumeRun>>;
  /** Newest first. */
  lister(): Promise<Issue<readonly ResumeRun[]>>;
  /** Null when the run was purged or erased meanwhile. */
  lire(id: number): Promise<Issue<Run | null>>;
  /** Returns the erased run, to allow undo; null when it did not exist. */
  effacer(id: number): Promise<Issue<Run | null>>;
  /** Puts back a run that `effacer` gave, under the same id. */
  restaurer(run: Run): Promise<Issue<ResumeRun>>;
  /** Keeps what came of a run with it: it goes and comes back with it. Null when the run is gone. */
  garderSuite(id: number, suite: Suite): Promise<Issue<ResumeRun | null>>;
  /** Erases runs and notes; answers how many records remain: 0. */
  effacerTout(): Promise<Issue<number>>;

  notes(): Promise<Issue<readonly Note[]>>;
  /** Writes a note over the one of the same key. */
  noter<G extends Genre>(note: Omit<Note<G>, 'le'>): Promise<Issue<null>>;
  oublier(cle: CleNote): Promise<Issue<null>>;

  duree(): Promise<Issue<Duree>>;
  /** Remembers the choice and erases at once what it no longer allows; answers how many records remain. */
  regler(duree: Duree): Promise<Issue<number>>;

  /** A reading begins, or ended in any way: what lets the next start say that it did not. */
  suivreLecture(enCours: boolean): void;
}

/** The line of a report, less its id, which the store gives. */
export function resumer(rapport: Rapport, demo: boolean, maintenant: Date): Omit<ResumeRun, 'id'> {
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
  };
}

export const resumeDe = ({ rapport: _, ...resume }: Run): ResumeRun => resume;

export const plusRecentDAbord = (a: ResumeRun, b: ResumeRun): number =>
  b.etabliLe.localeCompare(a.etabliLe) || b.id - a.id;
