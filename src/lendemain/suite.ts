import type { IsoDate } from '../domain/dates.ts';
import type { Rapport } from '../domain/report.ts';
import type { Bilan } from './bilan.ts';
import type { BilanLiens } from './liens.ts';

/** What came of a run, kept beside it: plain data, without SIECLE's page nor the exports. */
export interface Suite {
  readonly deposeLe: IsoDate | null;
  readonly bilan: Bilan | null;
  readonly liens: BilanLiens | null;
}

export const SANS_SUITE: Suite = { deposeLe: null, bilan: null, liens: null };

/** The report with what came of it, so that what Veilleuse does not know reaches the assistance. */
export function avecLendemain(rapport: Rapport, { bilan }: Suite): Rapport {
  return bilan ? { ...rapport, lendemain: { score: bilan.score, inattendus: bilan.inattendus } } : rapport;
}
