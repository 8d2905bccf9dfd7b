/** What xml-courant.ts knows of the characters of XML, and how it goes over what they make. */

const B = '[ \\t\\n]';
const declare = (nom: string, valeur: string, rang: number) => `${nom}${B}*=${B}*(["'])${valeur}\\${rang}`;
const DECLARATION = [
  `<\\?xml${B}+${declare('version', '1\\.0', 1)}`,
  `(?:${B}+${declare('encoding', '[A-Za-z][\\w.-]*', 2)})?`,
  `(?:${B}+${declare('standalone', '(?:yes|no)', 3)})?`,
  `${B}*\\?>`,
].join('');
export const PROLOGUE = new RegExp(`^(?:${DECLARATION})?(?:${B}|\\r\\n)*(?=<[A-Za-z_])`);
/** A prologue that is cut. */
export const ENTAME = /^(?:<\?(?:x|xm|xml[^<>]*)?>?)?[ \t\r\n]*<?$/;
const ENTITE = /&(?:amp|lt|gt|quot|apos);/y;
const ENTITES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** What a character may be, as bits. */
const INITIALE = 1;
const NOM = 2;
const BLANC = 4;
/** It asks for a look in a text, or in the value of an attribute; the others are taken as they stand. */
export const DANS_TEXTE = 8;
const DANS_VALEUR = 16;

export const SIGNES = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return (
    (/[A-Za-z_:]/.test(c) ? INITIALE : 0) |
    (/[\w:.-]/.test(c) ? NOM : 0) |
    (/[ \t\n]/.test(c) ? BLANC : 0) |
    (/[<&\]\n]/.test(c) || (code < 32 && c !== '\t') ? DANS_TEXTE : 0) |
    (/[<&"']/.test(c) || code < 32 ? DANS_VALEUR : 0)
  );
});
export const [SAUT, RETOUR, GUILLEMET, APOSTROPHE, BARRE, INFERIEUR, EGAL, SUPERIEUR, CROCHET] = [
  10, 13, 34, 39, 47, 60, 61, 62, 93,
] as const;
/** From here on: surrogates, private and forbidden characters. */
export const HORS_COURANT = 0xd800;

/** What a step answers instead of a position: the text stops there, or is not for this reader. */
export const ATTENDRE = -1;
export const LAISSER = -2;

export const estBlanc = (c: number): boolean => c < 128 && ((SIGNES[c] as number) & BLANC) !== 0;

export function apresNom(texte: string, debut: number): number {
  for (let i = debut; i < texte.length; i++) {
    const c = texte.charCodeAt(i);
    if (c >= 128) return LAISSER;
    if (((SIGNES[c] as number) & (i === debut ? INITIALE : NOM)) === 0) return i === debut ? LAISSER : i;
  }
  return ATTENDRE;
}

/** @param egal where `=` is due, with a quote right after it */
export function apresValeur(texte: string, egal: number): number {
  if (texte.charCodeAt(egal) !== EGAL) return LAISSER;
  if (egal + 1 === texte.length) return ATTENDRE;
  const guillemet = texte.charCodeAt(egal + 1);
  if (guillemet !== GUILLEMET && guillemet !== APOSTROPHE) return LAISSER;
  for (let i = egal + 2; i < texte.length; i++) {
    const c = texte.charCodeAt(i);
    if (c >= HORS_COURANT) return LAISSER;
    if (c >= 128 || ((SIGNES[c] as number) & DANS_VALEUR) === 0) continue;
    if (c === guillemet) return i + 1;
    if (c === GUILLEMET || c === APOSTROPHE) continue;
    const suite = apresEntite(texte, i);
    if (suite < 0) return suite;
    i = suite - 1;
  }
  return ATTENDRE;
}

/** Left to saxes too: a character that is no `&`. */
export function apresEntite(texte: string, ici: number): number {
  ENTITE.lastIndex = ici;
  if (ENTITE.test(texte)) return ENTITE.lastIndex;
  return /^&[a-z]{0,4}$/.test(texte.slice(ici, ici + 6)) ? ATTENDRE : LAISSER;
}

/** A line break in two characters, whose second will be counted. */
export function apresRetour(texte: string, ici: number): number {
  if (ici + 1 === texte.length) return ATTENDRE;
  return texte.charCodeAt(ici + 1) === SAUT ? ici + 1 : LAISSER;
}

export const developper = (morceau: string): string =>
  morceau.replace(/\r\n|&\w+;/g, (ecrit) => (ecrit === '\r\n' ? '\n' : (ENTITES[ecrit] as string)));
