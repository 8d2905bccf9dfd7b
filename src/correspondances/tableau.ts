import { compter } from '../domain/par-cle.ts';

/** One row of a list: its cells, trimmed. */
export type Rangee = readonly string[];

/** In the order of preference: a comma may be a decimal one, so it comes after the others. */
const SEPARATEURS = ['\\t', ';', '\\|', ',', ' {2,}'] as const;
type Separateur = (typeof SEPARATEURS)[number];

/** The share of lines that must agree on the number of cells. */
const ACCORD = 0.5;

/**
 * A pasted list as rows of cells: the separator that most lines agree on, or one cell a line. Lines without any letter
 * or digit (empty, or the rule of a table) are left out.
 */
export function lireRangees(texte: string): readonly Rangee[] {
  const propre = texte
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\u00A0', ' ');
  const lectures = SEPARATEURS.map((separateur) => {
    const rangees = decouper(propre, separateur);
    return { rangees, accord: accordDe(rangees) };
  });
  const meilleur = Math.max(...lectures.map(({ accord }) => accord));
  const lue = meilleur < ACCORD ? null : lectures.find(({ accord }) => accord === meilleur);
  return lue?.rangees ?? decouper(propre, null);
}

/** The share of rows that have the most frequent number of cells, two at least. */
function accordDe(rangees: readonly Rangee[]): number {
  const nombres = compter(rangees.map(({ length }) => length).filter((cellules) => cellules > 1));
  return Math.max(0, ...nombres.values()) / Math.max(1, rangees.length);
}

function decouper(texte: string, separateur: Separateur | null): Rangee[] {
  const avecGuillemets = decouperCellules(texte, separateur, true) ?? decouperCellules(texte, separateur, false) ?? [];
  return avecGuillemets.flatMap((cellules) => {
    const nettes = cellules.map((cellule) => cellule.trim());
    if (!nettes.some((cellule) => /[\p{L}\p{N}]/u.test(cellule))) return [];
    return [separateur === '\\|' ? sansBords(nettes) : nettes];
  });
}

/** A table drawn with bars has one at each end of the line. */
const sansBords = (cellules: Rangee): Rangee =>
  cellules.slice(cellules[0] === '' ? 1 : 0, cellules.at(-1) === '' ? -1 : undefined);

/** Cells between quotes may hold the separator, a line break, a quote said twice; null when a quote never closes. */
function decouperCellules(texte: string, separateur: Separateur | null, guillemets: boolean): Rangee[] | null {
  const fin = [separateur, '\\n', '$'].filter((terme) => terme !== null).join('|');
  const cellule = new RegExp(`${guillemets ? '(?: *"([^"]*(?:""[^"]*)*)")?' : '()'}(.*?)(${fin})`, 'y');
  const rangees: Rangee[] = [];
  let cellules: string[] = [];
  for (let trouvee = cellule.exec(texte); trouvee; trouvee = cellule.exec(texte)) {
    const [, citee, reste = '', terme] = trouvee;
    if (guillemets && citee === undefined && reste.trimStart().startsWith('"')) return null;
    cellules.push((citee ?? '').replaceAll('""', '"') + reste);
    if (terme !== '\n' && terme !== '') continue;
    rangees.push(cellules);
    if (terme === '') break;
    cellules = [];
  }
  return rangees;
}
