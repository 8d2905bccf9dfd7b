import {
  COUPE,
  LONGUEUR_EDT,
  MEME_DEBUT,
  RANG_SUIVANT,
  replierCode,
  ressemblance,
  UN_CARACTERE,
} from '../domain/codes-proches.ts';
import type { Ressemblance } from './noms.ts';

const chiffres = (code: string): string => code.replace(/\D/g, '');
const sansZeros = (code: string): string => code.replace(/^0+/, '');

/** Codes that differ by a digit are different things: LV1 and LV2. */
const autreChiffre = (a: string, b: string): boolean =>
  chiffres(a).length === chiffres(b).length && chiffres(a) !== chiffres(b);

/** Ranks after those of `ressemblance`. */
const RANG_LIBELLE = RANG_SUIVANT;
const RANG_ZEROS = RANG_SUIVANT + 1;
const RANG_DEBUT = RANG_SUIVANT + 2;

/**
 * A code of the list against one of STS-Web, when they are not written alike. Stricter than what is proposed for a code
 * that SIECLE refuses: here a likeness is taken for an answer (003.62).
 */
export function ressemblanceDeCode(nom: string, code: string): Ressemblance | null {
  if (/^\d+$/.test(nom) && /^\d+$/.test(code)) {
    const perdus = nom !== code && sansZeros(nom) === sansZeros(code);
    return perdus ? { rang: RANG_ZEROS, raison: 'zéros du début perdus' } : null;
  }
  const trouvee = ressemblance(nom, code);
  if (trouvee?.raison === UN_CARACTERE && autreChiffre(nom, code)) return null;
  const coupe = Math.min(nom.length, code.length) === LONGUEUR_EDT;
  return trouvee?.raison === MEME_DEBUT && !coupe ? null : trouvee;
}

/** The label of the list is the label of a structure, whose code is another. */
export const memeLibelle = (nom: string, libelle: string | null): Ressemblance | null =>
  libelle && replierCode(nom) === replierCode(libelle) ? { rang: RANG_LIBELLE, raison: 'même libellé' } : null;

/** Below this length, the first word of a label says too little. */
const DEBUT_MIN = 4;

/** Labels where one begins with the other (« ANGLAIS », « ANGLAIS LV1 »); codes are never compared this way. */
export function ressemblanceDeLibelle(nom: string, libelle: string): Ressemblance | null {
  const trouvee = ressemblanceDeCode(nom, libelle);
  if (trouvee && trouvee.raison !== MEME_DEBUT && trouvee.raison !== COUPE) return trouvee;
  const [court, long] = nom.length < libelle.length ? [nom, libelle] : [libelle, nom];
  const debut = court.length >= DEBUT_MIN && long.startsWith(`${court} `);
  return debut ? { rang: RANG_DEBUT, raison: 'début du libellé' } : null;
}
