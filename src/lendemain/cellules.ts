/** One cell of a copied page, or a line where the page has no table. `ligne` is its rank, from 0. */
export interface Cellule {
  readonly texte: string;
  readonly ligne: number;
}

/** ELEVE_ID / ID_PRV_ELE, which no date looks like: « 24/07/2018 » has two bars. */
const IDENTIFIANTS = /(?<![\d/("])(\d{1,12}) ?\/ ?(\d{1,12})(?![\d/)"])/;

/** The name of a rule or of an anomaly, as SIECLE prints them. */
export const CODE = /^[A-Z][A-Z0-9]{2,}(?:_[A-Z0-9]+)*$/;

/**
 * The cells of a copied page, in reading order, empty ones left out. Browsers copy a table with a tab or a line break
 * between two cells; some viewers put spaces, so a cell that holds the identifiers is cut around them.
 */
export function cellulesDe(texte: string): Cellule[] {
  return texte
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/[’ʼ]/g, "'")
    .split(/\r\n|[\r\n\v\f\u2028\u2029]/)
    .flatMap((ligne, rang) =>
      ligne
        .split('\t')
        .map((cellule) => cellule.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')').trim())
        .flatMap(autourDesIdentifiants)
        .map((cellule) => ({ texte: cellule, ligne: rang })),
    );
}

function autourDesIdentifiants(cellule: string): string[] {
  const m = IDENTIFIANTS.exec(cellule);
  // A message quotes the groups, and a group may be called « AP 6/5 ».
  if (!m || cellule.lastIndexOf('"', m.index) >= 0) return cellule ? [cellule] : [];
  const avant = cellule.slice(0, m.index).trim();
  const apres = cellule.slice(m.index + m[0].length).trim();
  const espace = apres.lastIndexOf(' ');
  const regle = apres.slice(espace + 1);
  const suite = espace > 0 && CODE.test(regle) ? [apres.slice(0, espace), regle] : [apres];
  return [avant, `${m[1]} / ${m[2]}`, ...suite].filter(Boolean);
}

/** The two identifiers of a cell that holds nothing else. */
export function identifiantsDe(texte: string | undefined): { eleveId: string; idPrv: string } | null {
  const m = IDENTIFIANTS.exec(texte ?? '');
  return m && m[0] === texte ? { eleveId: m[1] as string, idPrv: m[2] as string } : null;
}
