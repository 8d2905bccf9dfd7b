import { valeurAbimee } from '../domain/accents.ts';
import { masquerLesIne } from '../domain/ine.ts';
import type { LieuAbime } from '../domain/problemes.ts';
import type { TypeSource } from '../domain/source.ts';
import type { NoeudLu } from './arbre.ts';
import { creerLecteur } from './index.ts';
import { depiler } from './pile.ts';
import { couper } from './valeurs.ts';
import { type Attributs, type EcouteXml, lireXml, nomLocal } from './xml.ts';

const VALEUR_MAX = 60;
/** Controls that a spoiled accent leaves, which no screen shows. */
const INVISIBLES = /[\p{Cc}\u00AD]/gu;

/** Goes along a document that was refused for its accents, to say where: the only time that every text is looked at. */
export class ChercheurAbime implements EcouteXml {
  readonly #xml = lireXml(this);
  readonly #racine: NoeudLu;
  readonly #pile: { readonly nom: string; readonly ligne: number; readonly noeud: NoeudLu | undefined }[] = [];
  #lieu: LieuAbime | null = null;

  constructor(kind: TypeSource) {
    this.#racine = creerLecteur(kind).racine;
  }

  /** @throws ProblemeLecture when the text cannot be read further */
  write(texte: string): void {
    this.#xml.write(texte);
  }

  get complet(): boolean {
    return this.#lieu !== null;
  }

  /** Null when no value holds any: a comment may. @throws ProblemeLecture when the text stops short */
  close(): LieuAbime | null {
    if (!this.complet) this.#xml.close();
    return this.#lieu;
  }

  debut(nomEcrit: string, attributs: Attributs, ligne: number): boolean {
    const nom = nomLocal(nomEcrit);
    const parent = this.#pile[this.#pile.length - 1];
    const dedans = parent?.noeud && (parent.noeud.enfants?.get(nom) ?? parent.noeud.autres);
    const noeud = parent ? dedans : this.#racine;
    this.#pile.push({ nom, ligne, noeud });
    for (const [attribut, valeur] of Object.entries(attributs)) {
      this.#regarder(attribut, ligne, valeur, noeud?.enfants?.get(attribut)?.texte !== undefined);
    }
    return true;
  }

  fin(texte: string): void {
    const { nom, ligne, noeud } = depiler(this.#pile);
    this.#regarder(nom, ligne, texte, noeud?.texte !== undefined);
  }

  #regarder(nom: string, ligne: number, valeur: string, lue: boolean): void {
    if (this.#lieu !== null || !valeurAbimee(valeur)) return;
    const montrable = lue && !this.#pile.some((ouvert) => ouvert.nom === 'INDIVIDU');
    const visible = valeur.trim().replace(INVISIBLES, '·');
    this.#lieu = { ligne, nom, connu: lue, valeur: montrable ? masquerLesIne(couper(visible, VALEUR_MAX)) : null };
  }
}
