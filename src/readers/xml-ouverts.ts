import { nombre } from '../domain/francais.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { depiler } from './pile.ts';
import { Prefixes } from './prefixes.ts';
import type { Attributs, EcouteXml } from './xml.ts';

/** No export comes near these: a file beyond them is made to hurt (003.35). */
export const PROFONDEUR_MAX = 64;
export const NOM_MAX = 256;
export const ATTRIBUTS_MAX = 64;
/** Characters from one tag to the next: bounds texts, attribute values, comments and instructions alike. */
export const PORTEE_MAX = 65_536;
/** Records that are kept: a school of 10,000 pupils would have 200,000 of them, the national list of schools 80,000. */
export const FICHES_MAX = 500_000;

/** How each cap is said. */
const GEANTS = {
  profondeur: `plus de ${PROFONDEUR_MAX} éléments les uns dans les autres`,
  nom: `un nom de plus de ${NOM_MAX} caractères`,
  attributs: `plus de ${ATTRIBUTS_MAX} attributs dans un élément`,
  fiches: `plus de ${nombre(FICHES_MAX)} enregistrements`,
  portee: `plus de ${nombre(PORTEE_MAX)} caractères d’un seul tenant`,
} as const;

export const geant = (lequel: keyof typeof GEANTS, ligne: number): ProblemeLecture =>
  new ProblemeLecture('xml-limite', ligne, { geant: GEANTS[lequel] });

/** As XML knows it: a no-break space is a character like any other. */
const BLANCS = ' \t\n\r';

const sansBlancAuBout = (texte: string): string => {
  let fin = texte.length;
  while (fin > 0 && BLANCS.includes(texte.charAt(fin - 1))) fin--;
  return texte.slice(0, fin);
};

/** The elements open at some place of a document, with the own text of each so far: all the state that XML has there. */
export class ElementsOuverts {
  readonly noms: string[] = [];
  /** Own text so far of the innermost; null where it is not wanted. */
  #texte: string | null = null;
  /** Those of what stands around it. */
  readonly #autour: (string | null)[] = [];
  readonly #ecoute: EcouteXml;
  readonly #prefixes = new Prefixes();

  constructor(ecoute: EcouteXml) {
    this.#ecoute = ecoute;
  }

  /**
   * @param ligne of its `<`
   * @param ici of its end
   * @throws ProblemeLecture `xml-mal-forme` where a prefix means nothing
   */
  ouvrir(nom: string, attributs: Attributs, ligne: number, ici: number): void {
    if (!this.#prefixes.entrer(nom, attributs)) throw new ProblemeLecture('xml-mal-forme', ici);
    const voulu = this.#ecoute.debut(nom, attributs, ligne);
    this.noms.push(nom);
    // White space before a child is no value: put together, that of ELEVES would pass the cap from 2,600 pupils on.
    this.#autour.push(this.#texte && sansBlancAuBout(this.#texte));
    this.#texte = voulu ? '' : null;
  }

  /** Whether the text that comes is wanted. */
  get voulu(): boolean {
    return this.#texte !== null;
  }

  /** Takes in a piece of the text, which counts where it is wanted. @throws ProblemeLecture `xml-limite` */
  ajouter(morceau: string, ligne: number): void {
    if (this.#texte === null) return;
    if (this.#texte.length + morceau.length > PORTEE_MAX) throw geant('portee', ligne);
    this.#texte += morceau;
  }

  fermer(ligne: number): void {
    this.noms.pop();
    this.#prefixes.sortir();
    this.#ecoute.fin(this.#texte ?? '', ligne);
    this.#texte = depiler(this.#autour);
  }
}
