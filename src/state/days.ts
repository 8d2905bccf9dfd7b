import type { DateIso } from '../domain/dates.ts';
import { nowIn } from './demo.ts';
import type { Session } from './session.ts';

/** The reader's own day, as a date of the calendar. */
export function localDay(date: Date): DateIso {
  const deux = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${deux(date.getMonth() + 1)}-${deux(date.getDate())}` as DateIso;
}

/** Today, for the school whose documents are read. */
export const todayIn = (session: Session): DateIso => localDay(nowIn(session));
