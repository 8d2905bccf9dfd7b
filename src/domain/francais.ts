import { INSECABLE } from './typographie.ts';

/** Counting and listing in French: written here once. */

const FINE = '\u202F';

/** « 3 000 », of a whole number. */
export const nombre = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, FINE);

/** Singular below two: « 0 élève », « 1 élève », « 2 élèves ». */
export const accord = (n: number, singulier: string, pluriel: string): string => (n < 2 ? singulier : pluriel);

/** « [cet élève|ces élèves] » in a text: the first for one, the second for several. */
export const accorder = (texte: string, n: number): string =>
  texte.replace(/\[([^|\]]*)\|([^\]]*)\]/g, (_, singulier: string, pluriel: string) => accord(n, singulier, pluriel));

/** « 1 élève », « 3 000 élèves », « 2 matières », « 2 fois ». */
export const compte = (n: number, singulier: string, pluriel = `${singulier}s`): string =>
  `${nombre(n)}${INSECABLE}${accord(n, singulier, pluriel)}`;

/**
 * « Structures, Communs et sts_emp ».
 * @param nommes how many are named when there are more: « A, B et 4 autres »; one more than that is named too
 */
export function enumerer(noms: readonly string[], nommes = noms.length): string {
  const reste = noms.length - nommes;
  const dits = reste > 1 ? [...noms.slice(0, nommes), autres(reste)] : noms;
  return dits.length > 1 ? `${dits.slice(0, -1).join(', ')} et ${dits.at(-1)}` : (dits[0] ?? '');
}

/** « 1 autre », « 4 autres ». */
export const autres = (n: number): string => `${nombre(n)} ${accord(n, 'autre', 'autres')}`;

/** « d’Établissements », « d’EDT », « de Structures »: `de` before what is read as a word. */
export const de = (nom: string): string => (/^[aeiouyœæ]/i.test(sansAccent(nom)) ? `d’${nom}` : `de ${nom}`);

const sansAccent = (nom: string): string => nom.normalize('NFD');
