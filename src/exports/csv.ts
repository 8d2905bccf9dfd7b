import type { DateIso } from '../domain/dates.ts';
import { dateFr } from '../domain/dates.ts';
import type { ColumnType, SheetData, TableCell } from './tables.ts';

const BOM = '\uFEFF';

/**
 * A table for French Excel: semicolons, CRLF, a BOM so that it reads UTF-8. No cell is a formula. Identifiers are
 * written whole, but Excel takes them for numbers when it opens the file: only the workbook keeps their zeros.
 */
export function toCsv({ colonnes, lignes }: Pick<SheetData, 'colonnes' | 'lignes'>): string {
  const rangees = [
    colonnes.map(({ titre }) => quoted(titre)),
    ...lignes.map((ligne) => ligne.map((cellule, i) => writeCell(cellule, colonnes[i]?.type ?? 'texte'))),
  ];
  return BOM + rangees.map((rangee) => `${rangee.join(';')}\r\n`).join('');
}

function writeCell(cellule: TableCell, type: ColumnType): string {
  if (cellule === null) return '';
  if (typeof cellule === 'number') return String(cellule);
  return quoted(withoutFormula(type === 'jour' ? dateFr(cellule as DateIso) : cellule));
}

/** Cells that a spreadsheet may run: = + - @ (also full-width), after blanks, or a leading tab or line end. */
const FORMULA = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** An apostrophe makes it a text: what is shown begins with it, and nothing runs (003.49). */
const withoutFormula = (texte: string): string => (FORMULA.test(texte) ? `'${texte}` : texte);

const quoted = (texte: string): string => (/[";\r\n]|^\s|\s$/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte);
