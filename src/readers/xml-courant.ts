import type { Attributs } from './xml.ts';
import { ATTRIBUTS_MAX, type ElementsOuverts, NOM_MAX, PROFONDEUR_MAX } from './xml-ouverts.ts';
import type { Relais } from './xml-saxes.ts';
import {
  ATTENDRE,
  apresEntite,
  apresNom,
  apresRetour,
  apresValeur,
  BARRE,
  CROCHET,
  DANS_TEXTE,
  developper,
  ENTAME,
  estBlanc,
  HORS_COURANT,
  INFERIEUR,
  LAISSER,
  PROLOGUE,
  RETOUR,
  SAUT,
  SIGNES,
  SUPERIEUR,
} from './xml-signes.ts';

/**
 * The XML that applications write: elements with names in ASCII, attributes, text, the five entities. Anything else
 * (a comment, CDATA, a mistake) is left to saxes from there on, which alone refuses: this only has to be sure of what
 * it takes. Several times as fast, and held to saxes event by event in the tests (xml-courant.test.ts).
 */

/** A tag or a text that is longer is left to saxes: so none of the caps on sizes can be passed here. */
const JETON_MAX = 4_096;

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
  reste(): { readonly reprise: Relais; readonly texte: string } {
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
      if (c === SAUT) sauts++;
      else if (c === RETOUR) {
        const suite = apresRetour(texte, i);
        if (suite < 0) return suite;
      } else if (!estBlanc(c)) return LAISSER;
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
      if (c >= 128 || ((SIGNES[c] as number) & DANS_TEXTE) === 0) continue;
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
