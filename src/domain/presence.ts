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
