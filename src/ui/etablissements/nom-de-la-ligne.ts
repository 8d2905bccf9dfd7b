import type { SchoolRow } from '../../state/schools.ts';

/** What a school is called: its UAI until a document has said its name. */
export const nomDeLaLigne = ({ apercu, uai }: SchoolRow): string => apercu?.nom ?? uai;

/** Among the rows; a school may have its own and one of a report that was sent. */
export const cleDeLaLigne = (row: SchoolRow): string =>
  row.origine === 'recu' ? `recu ${row.id}` : `onglet ${row.uai}`;
