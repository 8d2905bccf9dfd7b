import type { DateIso } from '../../domain/dates.ts';
import { INSECABLE } from '../../domain/typographie.ts';

const JOUR = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** « vendredi 27 novembre », « mardi 1er décembre », from a date of the calendar. */
export const formatDay = (jour: DateIso): string =>
  JOUR.format(Date.parse(jour)).replace(/ (\d+) /, (_, n) => ` ${n === '1' ? '1er' : n}${INSECABLE}`);
