import type { IsoDate } from '../domain/dates.ts';
import { dateFr } from '../domain/dates.ts';
import type { Cellule, Tableau, TypeColonne } from './tableaux.ts';

const BOM = '\uFEFF';

/**
 * A table for French Excel: semicolons, CRLF, a BOM so that it reads UTF-8. No cell is a formula. Identifiers are
 * written whole, but Excel takes them for numbers when it opens the file: only the workbook keeps their zeros.
 */
export function enCsv({ colonnes, lignes }: Pick<Tableau, 'colonnes' | 'lignes'>): string {
  const rangees = [
    colonnes.map(({ titre }) => entreGuillemets(titre)),
    ...lignes.map((ligne) => ligne.map((cellule, i) => ecrire(cellule, colonnes[i]?.type ?? 'texte'))),
  ];
  return BOM + rangees.map((rangee) => `${rangee.join(';')}\r\n`).join('');
}

function ecrire(cellule: Cellule, type: TypeColonne): string {
  if (cellule === null) return '';
  if (typeof cellule === 'number') return String(cellule);
  return entreGuillemets(sansFormule(type === 'jour' ? dateFr(cellule as IsoDate) : cellule));
}

/** Cells that a spreadsheet may run: = + - @ (also full-width), after blanks, or a leading tab or line end. */
const FORMULE = /^(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/** An apostrophe makes it a text: what is shown begins with it, and nothing runs (003.49). */
const sansFormule = (texte: string): string => (FORMULE.test(texte) ? `'${texte}` : texte);

const entreGuillemets = (texte: string): string =>
  /[";\r\n]|^\s|\s$/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
