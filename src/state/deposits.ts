import { type DateIso, joursEntre } from '../domain/dates.ts';
import type { SuiteDepot } from '../lendemain/suite-depot.ts';
import type { RunSummary } from '../store/report-store.ts';
import { todayIn } from './days.ts';
import type { Session } from './session.ts';

/** A run whose file was deposited, and whose night is over. */
export interface PastDeposit {
  readonly run: RunSummary;
  readonly suite: SuiteDepot & { readonly deposeLe: DateIso };
  /** 1 for yesterday. */
  readonly days: number;
}

/** For how many days a new visit begins with a deposit (003.195), or with the run that was left (003.210). */
export const RECENT_DAYS = 7;

/** The deposit that the start page begins with: the last one whose report is still to be read, else the last one. */
export const depositToFollow = (session: Session): PastDeposit | null =>
  depositAmong(session.history ?? [], todayIn(session));

export function depositAmong(history: readonly RunSummary[], today: DateIso): PastDeposit | null {
  const past = history.flatMap((run): PastDeposit[] => {
    const deposeLe = run.suite?.deposeLe;
    if (!run.suite || !deposeLe || run.demo || run.recu) return [];
    const days = joursEntre(deposeLe, today);
    return days >= 1 && days <= RECENT_DAYS ? [{ run, suite: { ...run.suite, deposeLe }, days }] : [];
  });
  past.sort((a, b) => Number(a.suite.bilan !== null) - Number(b.suite.bilan !== null) || a.days - b.days);
  return past[0] ?? null;
}
