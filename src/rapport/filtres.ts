import { GRAVITES, type Gravite } from '../domain/constat.ts';
import { ordreFrancais } from '../domain/ordre.ts';

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

/** What lines are sorted by; a list is told word by word, as in a dictionary, and an empty one comes first. */
export type CleDeTri = string | number | readonly string[];

/**
 * The lines sorted by a column; equal ones keep their order in both directions. Texts are ranked once per distinct value:
 * a division or a group comes back hundreds of times, and comparing French texts is what costs.
 */
export function trierLignes<T>(lignes: readonly T[], valeur: (ligne: T) => CleDeTri, sens: string): readonly T[] {
  const textes = new Map<string, Place>();
  const placeDe = (mot: string | number): Place => {
    if (typeof mot === 'number') return { rang: mot };
    const place = textes.get(mot) ?? { rang: 0 };
    textes.set(mot, place);
    return place;
  };
  const placees = lignes.map((ligne) => ({ ligne, places: [valeur(ligne)].flat().map(placeDe) }));
  const tries = [...textes].sort(([a], [b]) => ordreFrancais(a, b));
  for (const [rang, [, place]] of tries.entries()) place.rang = rang;
  const signe = sens === 'desc' ? -1 : 1;
  return placees.sort((a, b) => signe * comparer(a.places, b.places)).map(({ ligne }) => ligne);
}

/** A number, or a text once its rank among the others is known. */
interface Place {
  rang: number;
}

function comparer(a: readonly Place[], b: readonly Place[]): number {
  for (const [i, { rang }] of a.entries()) {
    const autre = b[i];
    if (!autre) return 1;
    if (rang !== autre.rang) return rang - autre.rang;
  }
  return a.length - b.length;
}
