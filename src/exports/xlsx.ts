import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/browser';
import type { ColumnType, SheetData, TableCell } from './tables.ts';

/** What one cell of a workbook can hold. */
const CELL_LIMIT = 32_767;
/** A character by its code, in OOXML's own way: a text that looks like one says that it is not. */
const ESCAPED_CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const DAY_MS = 'dd/mm/yyyy';

/** One workbook, one sheet per table: identifiers and codes are texts, headings stay in sight. */
export function toXlsx(tableaux: readonly SheetData[]): Promise<Blob> {
  return writeXlsxFile(tableaux.map(sheetOf)).toBlob();
}

function sheetOf({ titre, colonnes, lignes }: SheetData): Sheet<Blob> {
  return {
    sheet: titre,
    stickyRowsCount: 1,
    columns: colonnes.map(({ largeur }) => ({ width: largeur })),
    data: [
      colonnes.map(({ titre: entete }): Cell => ({ ...textCell(entete), fontWeight: 'bold' })),
      ...lignes.map((ligne) => ligne.map((valeur, i) => cellOf(valeur, colonnes[i]?.type ?? 'texte'))),
    ],
  };
}

function cellOf(valeur: TableCell, type: ColumnType): Cell {
  if (valeur === null) return null;
  if (typeof valeur === 'number') return { value: valeur, type: Number };
  if (type === 'jour') return { value: new Date(`${valeur}T00:00:00Z`), type: Date, format: DAY_MS };
  return textCell(valeur);
}

/** Typed, so that no text is ever guessed to be a number, a date or a formula; `@` tells it to Excel too. */
function textCell(valeur: string) {
  const value = valeur.length > CELL_LIMIT ? `${valeur.slice(0, CELL_LIMIT - 1)}…` : valeur;
  return {
    value: value.replace(ESCAPED_CODE, '_x005F_'),
    type: String,
    format: '@',
    wrap: true,
    alignVertical: 'top',
  } as const;
}
