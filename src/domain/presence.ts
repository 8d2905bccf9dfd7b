import type { DateIso } from './dates.ts';
import type { Eleve } from './exports-siecle.ts';

/** A division where pupils are parked: they follow no class (formats §1, quirk 5; 003.13). */
const DIVISION_DE_RANGEMENT = 'INACTIFS';

export const estDeRangement = (division: string): boolean => division.toUpperCase() === DIVISION_DE_RANGEMENT;

/**
 * The day of the pupils' export is « today »: the report must not change with the clock (003.12). Where the export says
 * none, whoever has a leaving date has left (003.133).
 */
export function estSortiLe({ dateSortie }: Eleve, jour: DateIso | null): boolean {
  return dateSortie !== null && (!jour || dateSortie <= jour);
}

/**
 * A link that the night creates, and that is over on that day all the same: SIECLE no longer shows it among the pupil's
 * groups (formats §1, quirk 2). One that ends with the year is not over, even once the year is; one that the calendar cuts
 * short is; of one that starts after it ends, SIECLE resets a date, and which is not known (003.308).
 * @param jour the day of the pupils' export
 */
export function estFini(
  { debut, fin }: { readonly debut: DateIso | null; readonly fin: DateIso | null },
  annee: JoursDeLAnnee | null,
  jour: DateIso | null,
): boolean {
  if (!fin || !annee || !jour || fin < annee.debut || (debut && debut >= fin)) return false;
  return fin <= annee.fin ? fin < jour && fin < annee.fin : annee.fin < jour && jour <= fin;
}

/** The same, of a link that its own end ended, and not the calendar: the pupil left the group (003.321). */
export const estLienFini = (
  lien: Parameters<typeof estFini>[0],
  annee: JoursDeLAnnee | null,
  jour: DateIso | null,
): boolean => estFini(lien, annee, jour) && annee !== null && lien.fin !== null && lien.fin <= annee.fin;

/** First and last day of the pupils. */
interface JoursDeLAnnee {
  readonly debut: DateIso;
  readonly fin: DateIso;
}
