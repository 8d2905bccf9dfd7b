import { parCle } from '../../domain/par-cle.ts';
import type { SchoolRow } from '../../state/schools.ts';

/** What a school is called: its UAI until a document has said its name. */
export const nomDeLaLigne = ({ apercu, uai }: SchoolRow): string => apercu?.nom ?? uai;

/** The names of schools by UAI: with the UAI where two are called the same. */
export function nomsParUai(rows: readonly SchoolRow[]): ReadonlyMap<string, string> {
  const parNom = parCle(rows, nomDeLaLigne);
  return new Map(
    rows.map((row) => {
      const nom = nomDeLaLigne(row);
      return [row.uai, parNom.get(nom)?.length === 1 ? nom : `${nom} (${row.uai})`];
    }),
  );
}

/** What tells a row from the others: a school may have two, one of its files and one of a report that was sent. */
export const cleDeLaLigne = (row: SchoolRow): string =>
  row.origine === 'recu' ? `recu ${row.id}` : `onglet ${row.uai}`;
