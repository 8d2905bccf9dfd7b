import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import type { Cellule, Tableau, TypeColonne } from './tableaux.ts';

/** What one cell of a workbook can hold. */
const LONGUEUR_MAX = 32_767;
/** A character by its code, in OOXML's own way: a text that looks like one says that it is not. */
const ECHAPPEMENT = /_(?=x[0-9A-Fa-f]{4}_)/g;
const JOUR = 'dd/mm/yyyy';

/** One workbook, one sheet per table: identifiers and codes are texts, headings stay in sight. */
export function enXlsx(tableaux: readonly Tableau[]): Promise<Blob> {
  return writeXlsxFile(tableaux.map(feuille)).toBlob();
}

function feuille({ titre, colonnes, lignes }: Tableau): Sheet<Blob> {
  return {
    sheet: titre,
    stickyRowsCount: 1,
    columns: colonnes.map(({ largeur }) => ({ width: largeur })),
    data: [
      colonnes.map(({ titre: entete }): Cell => ({ ...texte(entete), fontWeight: 'bold' })),
      ...lignes.map((ligne) => ligne.map((valeur, i) => cellule(valeur, colonnes[i]?.type ?? 'texte'))),
    ],
  };
}

function cellule(valeur: Cellule, type: TypeColonne): Cell {
  if (valeur === null) return null;
  if (typeof valeur === 'number') return { value: valeur, type: Number };
  if (type === 'jour') return { value: new Date(`${valeur}T00:00:00Z`), type: Date, format: JOUR };
  return texte(valeur);
}

/** Typed, so that no text is ever guessed to be a number, a date or a formula; `@` tells it to Excel too. */
function texte(valeur: string) {
  const value = valeur.length > LONGUEUR_MAX ? `${valeur.slice(0, LONGUEUR_MAX - 1)}…` : valeur;
  return {
    value: value.replace(ECHAPPEMENT, '_x005F_'),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  } as const;
}
