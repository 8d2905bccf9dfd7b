import { GRAVITES, type Gravite } from '../domain/constat.ts';

/**
 * What a view of the report is narrowed to and sorted by. Everything stands in the address, as text, so that a view can
 * be kept as a bookmark; '' is "no matter which".
 */
export interface Filtres {
  /** Words looked for, without accents or case. */
  readonly q: string;
  readonly gravite: string;
  readonly regle: string;
  readonly division: string;
  readonly groupe: string;
  readonly application: string;
  readonly destin: string;
  readonly changement: string;
  readonly motif: string;
  /** Of schools: the answer, the kind of cause, whose report. */
  readonly reponse: string;
  readonly sorte: string;
  readonly origine: string;
  /** Name of the sorted column; '' is the view's own order. */
  readonly tri: string;
  readonly sens: string;
  /** From 1. */
  readonly page: string;
}

export const SANS_FILTRE: Filtres = {
  q: '',
  gravite: '',
  regle: '',
  division: '',
  groupe: '',
  application: '',
  destin: '',
  changement: '',
  motif: '',
  reponse: '',
  sorte: '',
  origine: '',
  tri: '',
  sens: '',
  page: '',
};

export function lireFiltres(params: Readonly<Record<string, string>>): Filtres {
  const connus = Object.keys(SANS_FILTRE).flatMap((cle) => {
    const valeur = Object.hasOwn(params, cle) ? params[cle] : undefined;
    return valeur === undefined ? [] : [[cle, valeur]];
  });
  return { ...SANS_FILTRE, ...Object.fromEntries(connus) };
}

/** The same for two filters that leave the same lines, whatever their order and the page shown. */
export const cleDesCriteres = (filtres: Filtres): string => JSON.stringify({ ...filtres, tri: '', sens: '', page: '' });

/** How a text is compared with what is looked for: « Éloïse » is found by « eloise ». */
export const replierTexte = (texte: string): string =>
  texte
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'");

/** Every word looked for stands somewhere in the text, which is already folded. */
export function contientLesMots(replie: string, q: string): boolean {
  return replierTexte(q)
    .split(/\s+/)
    .every((mot) => replie.includes(mot));
}

export const pireGravite = (gravites: readonly Gravite[]): Gravite | null =>
  GRAVITES.find((gravite) => gravites.includes(gravite)) ?? null;

const ORDRE = new Intl.Collator('fr', { numeric: true });

/** What lines are sorted by; a list is told word by word, as in a dictionary, and an empty one comes first. */
export type CleDeTri = string | number | readonly string[];

/**
 * The lines sorted by a column; equal ones keep their order in both directions. Texts are ranked once per distinct value:
 * a division or a group comes back hundreds of times, and comparing French texts is what costs.
 */
export function trierLignes<T>(lignes: readonly T[], valeur: (ligne: T) => CleDeTri, sens: string): readonly T[] {
  const cles = lignes.map((ligne) => [valeur(ligne)].flat());
  const textes = [...new Set(cles.flat().filter((cle) => typeof cle === 'string'))].sort(ORDRE.compare);
  const rangs = new Map(textes.map((texte, rang) => [texte, rang]));
  const nombres = cles.map((mots) => mots.map((mot) => (typeof mot === 'number' ? mot : (rangs.get(mot) ?? 0))));
  const signe = sens === 'desc' ? -1 : 1;
  return lignes
    .map((_, i) => i)
    .sort((a, b) => signe * comparer(nombres[a] ?? [], nombres[b] ?? []) || a - b)
    .map((i) => lignes[i] as T);
}

function comparer(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const ecart = (a[i] ?? 0) - (b[i] ?? 0);
    if (ecart !== 0) return ecart;
  }
  return a.length - b.length;
}
