import { parCle } from '../domain/par-cle.ts';
import type { RunSummary } from '../store/report-store.ts';

/** Runs that can be compared with each other: of one school, the invented one and received reports apart. */
export interface SchoolRuns {
  readonly cle: string;
  readonly runs: readonly [RunSummary, ...RunSummary[]];
}

export const schoolKey = ({ uai, demo, recu }: RunSummary): string =>
  `${demo ? 'demo ' : ''}${recu ? 'recu ' : ''}${uai ?? ''}`;

/** Without the reports that somebody sent: nothing of one's own follows from these (003.280). */
export const ownRuns = (historique: readonly RunSummary[] | null): readonly RunSummary[] =>
  (historique ?? []).filter(({ recu }) => !recu);

/** The history by school, the one of the newest run first. */
export function bySchool(historique: readonly RunSummary[]): readonly SchoolRuns[] {
  return [...parCle(historique, schoolKey)].map(([cle, runs]) => ({ cle, runs }));
}
