import type { DateIso } from '../../domain/dates.ts';
import type { Ecole } from '../../domain/ecole.ts';
import type { Eleve } from '../../domain/exports-siecle.ts';

export type JoursDesEleves = NonNullable<Ecole['calendrier']>;

/** Bounds included (import-rules §7). */
export const dansLAnnee = (date: DateIso, { debut, fin }: JoursDesEleves): boolean => date >= debut && date <= fin;

/** What SIECLE puts for a start it refuses: the entry of a pupil who came during the year, else the first day. */
export function debutParDefaut({ dateEntree }: Eleve, calendrier: JoursDesEleves): DateIso {
  return dateEntree && dansLAnnee(dateEntree, calendrier) ? dateEntree : calendrier.debut;
}

/** What SIECLE puts for an end it refuses: the leaving date of a pupil who has one, wherever it lies (003.132), else the last day. */
export const finParDefaut = ({ dateSortie }: Eleve, { fin }: JoursDesEleves): DateIso => dateSortie ?? fin;
