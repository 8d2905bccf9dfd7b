import type { Attributs } from './xml.ts';
import { ATTRIBUTS_MAX, type ElementsOuverts, NOM_MAX, PROFONDEUR_MAX } from './xml-ouverts.ts';
import type { Reprise } from './xml-saxes.ts';

/**
 * The XML that applications write: elements with names in ASCII, attributes, text, the five entities. Anything else
 * (a comment, CDATA, a mistake) is left to saxes from there on, which alone refuses: this only has to be sure of what
 * it takes. Six times as fast, and held to saxes event by event in the tests (xml-courant.test.ts).
 */

/** A tag or a text that is longer is left to saxes: so none of the caps on sizes can be passed here. */
const JETON_MAX = 4_096;

const PROLOGUE =
  /^(?:<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(["'])1\.0\1(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(["'])[A-Za-z][\w.-]*\2)?[ \t\n]*\?>)?[ \t\n]*(?=<[A-Za-z_])/;
/** A prologue that is cut. */
const ENTAME = /^(?:<\?(?:x|xm|xml[^<>]*)?>?)?[ \t\n]*<?$/;
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
const DANS_TEXTE = 8;
const DANS_VALEUR = 16;

const GENRES = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return (
    (/[A-Za-z_:]/.test(c) ? INITIALE : 0) |
    (/[\w:.-]/.test(c) ? NOM : 0) |
    (/[ \t\n]/.test(c) ? BLANC : 0) |
    (/[<&\]\n]/.test(c) || (code < 32 && c !== '\t') ? DANS_TEXTE : 0) |
    (/[<&"']/.test(c) || code < 32 ? DANS_VALEUR : 0)
  );
});
const [SAUT, RETOUR, GUILLEMET, APOSTROPHE, BARRE, INFERIEUR, EGAL, SUPERIEUR, CROCHET] = [
  10, 13, 34, 39, 47, 60, 61, 62, 93,
] as const;
/** From here on: surrogates, private and forbidden characters. */
const HORS_COURANT = 0xd800;

/** What a step answers instead of a position: the text stops there, or is not for this reader. */
const ATTENDRE = -1;
const LAISSER = -2;

const SANS_ATTRIBUT: Attributs = Object.freeze(Object.create(null) as Record<string, string>);

export class LecteurCourant {
  readonly #ouverts: ElementsOuverts;
  /** What is written and not yet taken, from `#ici` on. */
  #texte = '';
  #ici = 0;
  #ligne = 1;
  /** Characters taken since the last tag. */
  #depuisLaBalise = 0;
  #racine: string | null = null;

  constructor(ouverts: ElementsOuverts) {
    this.#ouverts = ouverts;
  }

  /** @returns false when saxes is to take up what is left (`reste`) */
  write(texte: string): boolean {
    this.#texte = this.#texte.slice(this.#ici) + texte;
    this.#ici = 0;
    for (;;) {
      const suite = this.#racine === null ? this.#prologue() : this.#jeton();
      if (suite === LAISSER) return false;
      if (suite === ATTENDRE) return this.#texte.length - this.#ici <= JETON_MAX;
      this.#ici = suite;
    }
  }

  /** Whether the document is whole. */
  get complet(): boolean {
    return this.#racine !== null && this.#ouverts.noms.length === 0 && this.#ici === this.#texte.length;
  }

  /** Where and what saxes is to take up. */
  reste(): { readonly reprise: Reprise; readonly texte: string } {
    const { noms } = this.#ouverts;
    const ouvertes = noms.map((nom) => `<${nom}>`).join('');
    const fermee = this.#racine !== null && noms.length === 0 ? `<${this.#racine}/>` : '';
    const reprise = { balises: ouvertes + fermee, ligne: this.#ligne, depuisLaBalise: this.#depuisLaBalise };
    return { reprise, texte: this.#texte.slice(this.#ici) };
  }

  /** Nothing of it is taken before the root's tag is: saxes would read it from its first character. */
  #prologue(): number {
    const avant = PROLOGUE.exec(this.#texte)?.[0];
    if (avant === undefined) return ENTAME.test(this.#texte) ? ATTENDRE : LAISSER;
    if (avant.length > JETON_MAX) return LAISSER;
    const lignes = avant.split('\n').length - 1;
    this.#ligne += lignes;
    const suite = this.#ouvrante(avant.length);
    if (suite < 0) this.#ligne -= lignes;
    return suite;
  }

  #jeton(): number {
    if (this.#ici === this.#texte.length) return ATTENDRE;
    const dehors = this.#ouverts.noms.length === 0;
    if (this.#texte.charCodeAt(this.#ici) !== INFERIEUR) return dehors ? this.#blancs() : this.#contenu();
    if (dehors) return LAISSER;
    return this.#texte.charCodeAt(this.#ici + 1) === BARRE ? this.#fermante() : this.#ouvrante(this.#ici);
  }

  /** After the root. */
  #blancs(): number {
    const texte = this.#texte;
    let sauts = 0;
    for (let i = this.#ici; i < texte.length; i++) {
      const c = texte.charCodeAt(i);
      if (!estBlanc(c)) return LAISSER;
      if (c === SAUT) sauts++;
    }
    this.#ligne += sauts;
    this.#depuisLaBalise += texte.length - this.#ici;
    return texte.length;
  }

  /** A text, as far as the tag that ends it. */
  #contenu(): number {
    const texte = this.#texte;
    let i = this.#ici;
    let sauts = 0;
    let tel = true;
    for (; ; i++) {
      if (i === texte.length) return ATTENDRE;
      const c = texte.charCodeAt(i);
      if (c >= HORS_COURANT) return LAISSER;
      if (c >= 128 || ((GENRES[c] as number) & DANS_TEXTE) === 0) continue;
      if (c === INFERIEUR) break;
      if (c === SAUT) sauts++;
      else if (c === CROCHET) {
        if (texte.startsWith(']]>', i)) return LAISSER;
      } else {
        const suite = c === RETOUR ? apresRetour(texte, i) : apresEntite(texte, i);
        if (suite < 0) return suite;
        i = suite - 1;
        tel = false;
      }
    }
    if (i - this.#ici > JETON_MAX) return LAISSER;
    this.#ligne += sauts;
    this.#depuisLaBalise += i - this.#ici;
    if (this.#ouverts.voulu) {
      const morceau = texte.slice(this.#ici, i);
      this.#ouverts.ajouter(tel ? morceau : developper(morceau), this.#ligne);
    }
    return i;
  }

  #fermante(): number {
    const { noms } = this.#ouverts;
    const nom = noms[noms.length - 1] as string;
    const fin = this.#ici + 2 + nom.length;
    if (!this.#texte.startsWith(nom, this.#ici + 2)) {
      return `</${nom}`.startsWith(this.#texte.slice(this.#ici, fin)) ? ATTENDRE : LAISSER;
    }
    if (fin === this.#texte.length) return ATTENDRE;
    if (this.#texte.charCodeAt(fin) !== SUPERIEUR) return LAISSER;
    this.#depuisLaBalise = 0;
    this.#ouverts.fermer(this.#ligne);
    return fin + 1;
  }

  #ouvrante(debut: number): number {
    const texte = this.#texte;
    const finNom = apresNom(texte, debut + 1);
    if (finNom < 0) return finNom;
    if (finNom - debut > NOM_MAX || this.#ouverts.noms.length >= PROFONDEUR_MAX) return LAISSER;
    let attributs: Record<string, string> | null = null;
    let i = finNom;
    let sauts = 0;
    let nombre = 0;
    for (;;) {
      const avant = i;
      while (i < texte.length && estBlanc(texte.charCodeAt(i))) if (texte.charCodeAt(i++) === SAUT) sauts++;
      if (i === texte.length) return ATTENDRE;
      const c = texte.charCodeAt(i);
      if (c === SUPERIEUR || c === BARRE) break;
      if (i === avant || ++nombre > ATTRIBUTS_MAX) return LAISSER;
      const egal = apresNom(texte, i);
      if (egal < 0) return egal;
      const suite = apresValeur(texte, egal);
      if (suite < 0) return suite;
      const attribut = texte.slice(i, egal);
      attributs ??= Object.create(null) as Record<string, string>;
      if (attributs[attribut] !== undefined) return LAISSER;
      const valeur = texte.slice(egal + 2, suite - 1);
      attributs[attribut] = valeur.includes('&') ? developper(valeur) : valeur;
      i = suite;
    }
    const seule = texte.charCodeAt(i) === BARRE;
    if (seule) i++;
    if (i === texte.length) return ATTENDRE;
    if (texte.charCodeAt(i) !== SUPERIEUR || i - debut > JETON_MAX) return LAISSER;
    const nom = texte.slice(debut + 1, finNom);
    const ligne = this.#ligne;
    this.#racine ??= nom;
    this.#ligne += sauts;
    // As saxes measures: from the character that ends the name.
    this.#depuisLaBalise = seule ? 0 : i - finNom;
    this.#ouverts.ouvrir(nom, attributs ?? SANS_ATTRIBUT, ligne, this.#ligne);
    if (seule) this.#ouverts.fermer(this.#ligne);
    return i + 1;
  }
}

const estBlanc = (c: number): boolean => c < 128 && ((GENRES[c] as number) & BLANC) !== 0;

function apresNom(texte: string, debut: number): number {
  for (let i = debut; i < texte.length; i++) {
    const c = texte.charCodeAt(i);
    if (c >= 128) return LAISSER;
    if (((GENRES[c] as number) & (i === debut ? INITIALE : NOM)) === 0) return i === debut ? LAISSER : i;
  }
  return ATTENDRE;
}

/** @param egal where `=` is due, with a quote right after it */
function apresValeur(texte: string, egal: number): number {
  if (texte.charCodeAt(egal) !== EGAL) return LAISSER;
  if (egal + 1 === texte.length) return ATTENDRE;
  const guillemet = texte.charCodeAt(egal + 1);
  if (guillemet !== GUILLEMET && guillemet !== APOSTROPHE) return LAISSER;
  for (let i = egal + 2; i < texte.length; i++) {
    const c = texte.charCodeAt(i);
    if (c >= HORS_COURANT) return LAISSER;
    if (c >= 128 || ((GENRES[c] as number) & DANS_VALEUR) === 0) continue;
    if (c === guillemet) return i + 1;
    if (c === GUILLEMET || c === APOSTROPHE) continue;
    const suite = apresEntite(texte, i);
    if (suite < 0) return suite;
    i = suite - 1;
  }
  return ATTENDRE;
}

/** Left to saxes too: a character that is no `&`. */
function apresEntite(texte: string, ici: number): number {
  ENTITE.lastIndex = ici;
  if (ENTITE.test(texte)) return ENTITE.lastIndex;
  return /^&[a-z]{0,4}$/.test(texte.slice(ici, ici + 6)) ? ATTENDRE : LAISSER;
}

/** A line break in two characters, whose second will be counted. */
function apresRetour(texte: string, ici: number): number {
  if (ici + 1 === texte.length) return ATTENDRE;
  return texte.charCodeAt(ici + 1) === SAUT ? ici + 1 : LAISSER;
}

const developper = (morceau: string): string =>
  morceau.replace(/\r\n|&\w+;/g, (ecrit) => (ecrit === '\r\n' ? '\n' : (ENTITES[ecrit] as string)));
