import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DateIso } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { localDay } from '../../state/days.ts';

/** The reader's day; null where a report is read for itself: shared, or behind the reading of others. */
export const Aujourdhui = createContext<DateIso | null>(null);

/** The day of a report that is not tonight's any more: its answer was for that evening (003.211). Null for tonight's. */
export function useAutreJour({ etabliLe }: Pick<Rapport, 'etabliLe'>): DateIso | null {
  const aujourdhui = useContext(Aujourdhui);
  const jour = localDay(new Date(etabliLe));
  return aujourdhui === null || aujourdhui === jour ? null : jour;
}
