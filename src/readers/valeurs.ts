import { lireDateIso } from '../domain/dates.ts';
import type { ValeurAttendue } from './forme-attendue.ts';

/**
 * The value types of the import schema, with XSD's own notions of space, digit and word, which are neither
 * JavaScript's nor the reader's: this module says what SIECLE accepts, to the character.
 */

/** Spaces of XML only: a no-break space is a character like any other. */
export const reduire = (texte: string): string => texte.replace(/[ \t\n\r]+/g, ' ').replace(/^ | $/g, '');

/** The first characters, cut between two and never inside one. */
export const couper = (valeur: string, max: number): string => [...valeur.slice(0, 2 * max)].slice(0, max).join('');

/** Characters as XSD counts them: a character outside the first plane is one. */
const longueur = (texte: string): number => [...texte].length;

const formeTexte = (min: number, max: number): string => {
  if (max === Number.POSITIVE_INFINITY) return 'une valeur';
  return min === 0 ? `au plus ${max} caractères` : `de ${min} à ${max} caractères`;
};

/** A text of `min` to `max` characters; its spaces count, unless they are reduced first. */
export const texte = (min: number, max: number, espaces: 'gardes' | 'reduits' = 'gardes'): ValeurAttendue => ({
  forme: formeTexte(min, max),
  verifier(brut) {
    const taille = longueur(espaces === 'reduits' ? reduire(brut) : brut);
    if (taille > max) return 'valeur-trop-longue';
    return taille < min ? 'valeur-vide' : null;
  },
});

/** A text of that pattern, whole, spaces included. */
export const motif = (regex: RegExp, forme: string): ValeurAttendue => ({
  forme,
  verifier: (brut) => vide(brut) ?? (regex.test(brut) ? null : 'valeur-incorrecte'),
});

/** A whole number between bounds; `signe` says whether `+` and `-` are understood (003.136). */
export const entier = (max: number, signe: 'admis' | 'refuse'): ValeurAttendue => ({
  forme: `un nombre de 0 à ${max}`,
  verifier(brut) {
    const lu = reduire(brut);
    const nombre = (signe === 'admis' ? /^[+-]?[0-9]+$/ : /^[0-9]+$/).test(lu) ? Number(lu) : Number.NaN;
    return vide(lu) ?? (nombre >= 0 && nombre <= max ? null : 'valeur-incorrecte');
  },
});

/** An xs:date: ISO, with or without a time zone, and a day of the calendar. */
export const DATE: ValeurAttendue = {
  forme: 'AAAA-MM-JJ',
  verifier(brut) {
    const lu = reduire(brut);
    const m = /^(\d{4}|[1-9]\d{4,})(-\d{2}-\d{2}(?:Z|[+-]\d{2}:\d{2})?)$/.exec(lu);
    // Years of more than four digits are legal; the calendar comes back every 400 years.
    const annee = m && Number(m[1]) > 0 ? `${2000 + (Number(m[1]) % 400)}` : '';
    return vide(lu) ?? (m && lireDateIso(annee + m[2]) ? null : 'valeur-incorrecte');
  },
};

const vide = (valeur: string) => (valeur === '' ? 'valeur-vide' : null);
