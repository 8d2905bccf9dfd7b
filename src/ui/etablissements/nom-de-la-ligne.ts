import type { SchoolRow } from '../../state/schools.ts';

/** What a school is called: its UAI until a document has said its name. */
export const nomDeLaLigne = ({ apercu, uai }: SchoolRow): string => apercu?.nom ?? uai;

/** What tells a row from the others: a school may have two, one of its files and one of a report that was sent. */
export const cleDeLaLigne = (row: SchoolRow): string =>
  row.origine === 'recu' ? `recu ${row.id}` : `onglet ${row.uai}`;
