import type { DateIso } from '../domain/dates.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Bilan } from './bilan.ts';
import type { BilanLiens } from './liens-attendus.ts';

/** What came of a run, kept beside it: plain data, without SIECLE's page nor the exports. */
export interface SuiteDepot {
  readonly deposeLe: DateIso | null;
  readonly bilan: Bilan | null;
  readonly liens: BilanLiens | null;
}

export const SANS_SUITE: SuiteDepot = { deposeLe: null, bilan: null, liens: null };

/** The report with what came of it, so that what Veilleuse does not know reaches the assistance. */
export function avecLendemain(rapport: Rapport, { bilan }: SuiteDepot): Rapport {
  return bilan ? { ...rapport, lendemain: { score: bilan.score, inattendus: bilan.inattendus } } : rapport;
}
