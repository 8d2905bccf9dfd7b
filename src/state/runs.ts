import type { ResumeRun } from '../store/report-store.ts';

/** Runs that can be compared with each other: of one school, the invented one apart. */
export interface RunsDUneEcole {
  readonly cle: string;
  readonly runs: readonly [ResumeRun, ...ResumeRun[]];
}

export const cleDEcole = ({ uai, demo }: ResumeRun): string => `${demo ? 'demo ' : ''}${uai ?? ''}`;

/** The history by school, the one of the newest run first. */
export function parEcole(historique: readonly ResumeRun[]): readonly RunsDUneEcole[] {
  const ecoles = new Map<string, [ResumeRun, ...ResumeRun[]]>();
  for (const run of historique) {
    const runs = ecoles.get(cleDEcole(run));
    if (runs) runs.push(run);
    else ecoles.set(cleDEcole(run), [run]);
  }
  return [...ecoles].map(([cle, runs]) => ({ cle, runs }));
}
