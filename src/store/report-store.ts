import type { Nuit, Rapport, Verdict } from '../domain/report.ts';

/** One line of the history: what is needed to recognise a run without its report. */
export interface ResumeRun {
  readonly id: number;
  readonly uai: string | null;
  readonly etablissement: string | null;
  /** UTC instant, as in the report. */
  readonly etabliLe: string;
  readonly verdict: Verdict;
  readonly phrase: string;
  readonly compteurs: Nuit['compteurs'] | null;
  /** UTC instant after which the record is purged. */
  readonly expireLe: string;
}

/** A run as it is kept: one record, the report whole. Files are never kept. */
export interface Run extends ResumeRun {
  readonly rapport: Rapport;
}

/** Why the browser did not keep or give back a run; none is the fault of the files. */
export type RaisonEchec = 'plein' | 'bloque' | 'version' | 'interrompu' | 'inconnue';

export type Issue<T> = { readonly ok: true; readonly valeur: T } | { readonly ok: false; readonly raison: RaisonEchec };

/** The history of runs. No method throws: a failure is a value, shown to the user. */
export interface ReportStore {
  /** False when nothing outlives the tab (private window, storage refused). */
  readonly durable: boolean;
  conserver(rapport: Rapport): Promise<Issue<ResumeRun>>;
  /** Newest first. */
  lister(): Promise<Issue<readonly ResumeRun[]>>;
  /** Null when the run was purged or erased meanwhile. */
  lire(id: number): Promise<Issue<Run | null>>;
  /** Answers how many runs remain: 0. */
  effacerTout(): Promise<Issue<number>>;
}

export const JOURS_DE_CONSERVATION = 30;

/** The record of a report, less its id, which the store gives. */
export function recordDe(rapport: Rapport, maintenant: Date): Omit<Run, 'id'> {
  const expiration = new Date(maintenant.getTime() + JOURS_DE_CONSERVATION * 86_400_000);
  return {
    uai: rapport.etablissement?.uai ?? null,
    etablissement: rapport.etablissement?.nom ?? null,
    etabliLe: rapport.etabliLe,
    verdict: rapport.verdict,
    phrase: rapport.phrase,
    compteurs: rapport.nuit?.compteurs ?? null,
    expireLe: expiration.toISOString(),
    rapport,
  };
}

export function resumeDe({ rapport: _, ...resume }: Run): ResumeRun {
  return resume;
}

export const plusRecentDAbord = (a: ResumeRun, b: ResumeRun): number =>
  b.etabliLe.localeCompare(a.etabliLe) || b.id - a.id;
