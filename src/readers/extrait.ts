import type { Extrait, Repere } from '../domain/extrait.ts';
import type { TypeSource } from '../domain/source.ts';
import type { NoeudLu } from './arbre.ts';
import { creerLecteur } from './index.ts';
import { type LigneLue, marquer, ressemblanceAuRepere } from './marques.ts';
import { depiler } from './pile.ts';
import { couper } from './valeurs.ts';
import { type Attributs, type EcouteXml, lireXml, nomLocal } from './xml.ts';

/** An extract is read by a person: beyond this, what is left out is counted (003.74). */
export const LIGNES_MAX = 200;
/** Lines shown for an element that is not a record. */
const LIGNES_HORS_FICHE = 10;
const CARACTERES_MAX = 65_536;
const VALEUR_MAX = 256;

/** A line under way: its value and its kind of tag are known when it closes. */
type Ligne = { -readonly [K in keyof LigneLue]: LigneLue[K] };

/** How well a record answers: it begins on the line, or holds what does, or it is no record at all (003.73). */
const COMMENCE = 2;
const CONTIENT = 1;
const HORS_FICHE = 0;

/** A record being read, with what may be shown of it. */
interface Candidat {
  readonly parents: Extrait['parents'];
  readonly niveau: number;
  readonly max: number;
  readonly lignes: Ligne[];
  coupees: number;
  /** Null until an element of the wanted line is seen in it. */
  titre: number | null;
}

interface Ouvert {
  readonly nom: string;
  readonly ligne: number;
  readonly noeud: NoeudLu;
  readonly ecrite: Ligne;
  readonly candidat: Candidat | null;
  enfants: number;
}

/** Reads a document again, up to the record that a finding points to. */
export interface Extracteur {
  /** @throws ProblemeLecture when the text cannot be read further */
  write(texte: string): void;
  /** True once the extract is complete. */
  readonly complet: boolean;
  /** @throws ProblemeLecture when the text stops short. @returns null when nothing stands on that line */
  close(): Extrait | null;
}

/**
 * The record at a line of a document, walked along the tree of its own reader: what the reader skips (addresses,
 * phones, mails, parents' names) is named and never put together.
 */
export function creerExtracteur(kind: TypeSource, repere: Repere): Extracteur {
  const { racine, nomLu } = creerLecteur(kind);
  const parcours = new Parcours(racine, nomLu, repere);
  const xml = lireXml(parcours);
  return {
    write(texte) {
      try {
        if (!parcours.complet) xml.write(texte);
      } catch (erreur) {
        // An error later in the same chunk is ignored: the extract is complete.
        if (!parcours.complet) throw erreur;
      }
    },
    get complet() {
      return parcours.complet;
    },
    close() {
      if (!parcours.complet) xml.close();
      return parcours.extrait();
    },
  };
}

class Parcours implements EcouteXml {
  complet = false;
  readonly #pile: Ouvert[] = [];
  /** Records under way, those inside others last; they share their lines. */
  readonly #candidats: Candidat[] = [];
  readonly #racine: NoeudLu;
  readonly #repere: Repere;
  /** The name under which its reader looks for an element. */
  readonly #nomLu: (nom: string) => string;
  #sautes = 0;
  #retenu: Candidat | null = null;
  /** How well the one that is held answers. */
  #valeur = -1;
  #autres = 0;

  constructor(racine: NoeudLu, nomLu: (nom: string) => string, repere: Repere) {
    this.#racine = racine;
    this.#repere = repere;
    this.#nomLu = nomLu;
  }

  debut(nomEcrit: string, attributs: Attributs, ligne: number): boolean {
    if (ligne > this.#repere.ligne && !this.#candidats.some(({ titre }) => titre !== null)) {
      this.complet = true;
      return false;
    }
    if (this.#sautes > 0) {
      this.#sautes++;
      if (ligne === this.#repere.ligne) this.#viserLeContenant();
      return false;
    }
    const nom = nomLocal(nomEcrit);
    const parent = this.#pile[this.#pile.length - 1];
    const noeud = parent ? (parent.noeud.enfants?.get(this.#nomLu(nomEcrit)) ?? parent.noeud.autres) : this.#racine;
    if (parent) parent.enfants++;
    const ecrite = ligneDe(nom, ligne, this.#pile.length, noeud, attributs);
    const candidat = this.#suivre(noeud, ligne);
    this.#ecrire(ecrite);
    if (!noeud) {
      if (candidat) this.#terminer(candidat);
      this.#sautes = 1;
      return false;
    }
    this.#pile.push({ nom, ligne, noeud, ecrite, candidat, enfants: 0 });
    return noeud.texte !== undefined;
  }

  fin(texte: string, ligne: number): void {
    if (this.complet) return;
    if (this.#sautes > 0) {
      this.#sautes--;
      return;
    }
    const { ecrite, noeud, candidat, enfants } = depiler(this.#pile);
    if (noeud.texte) ecrite.valeur = abreger(texte);
    if (enfants > 0) {
      ecrite.balise = 'ouvrante';
      this.#ecrire({ ...ecrite, ligne, balise: 'fermante', attributs: [], valeur: null });
    }
    if (candidat) this.#terminer(candidat);
  }

  extrait(): Extrait | null {
    if (!this.#retenu) return null;
    const { parents, lignes, coupees, niveau } = this.#retenu;
    const gardees = tenirDans(CARACTERES_MAX, lignes);
    return {
      parents,
      lignes: marquer(
        gardees.map((ligne) => ({ ...ligne, niveau: ligne.niveau - niveau })),
        this.#repere,
      ),
      coupees: coupees + lignes.length - gardees.length,
      autres: this.#autres,
    };
  }

  /** A record, or what begins on the wanted line with no record around it, is followed until it closes. */
  #suivre(noeud: NoeudLu | undefined, ligne: number): Candidat | null {
    const vise = ligne === this.#repere.ligne;
    if (!noeud?.fiche && !(vise && this.#candidats.length === 0)) {
      if (vise) this.#viserLeContenant();
      return null;
    }
    const candidat: Candidat = {
      parents: this.#pile.map((ouvert) => ({ nom: ouvert.nom, ligne: ouvert.ligne })),
      niveau: this.#pile.length,
      max: noeud?.fiche ? LIGNES_MAX : LIGNES_HORS_FICHE,
      lignes: [],
      coupees: 0,
      titre: vise ? (noeud?.fiche ? COMMENCE : HORS_FICHE) : null,
    };
    this.#candidats.push(candidat);
    return candidat;
  }

  #viserLeContenant(): void {
    const contenant = this.#candidats[this.#candidats.length - 1];
    if (contenant) contenant.titre ??= CONTIENT;
  }

  #ecrire(ligne: Ligne): void {
    for (const candidat of this.#candidats) {
      if (candidat.lignes.length < candidat.max) candidat.lignes.push(ligne);
      else candidat.coupees++;
    }
  }

  #terminer(candidat: Candidat): void {
    this.#candidats.pop();
    if (candidat.titre === null) return;
    const valeur = 10 * candidat.titre + ressemblanceAuRepere(candidat.lignes, this.#repere);
    if (valeur === this.#valeur) this.#autres++;
    if (valeur <= this.#valeur) return;
    this.#retenu = candidat;
    this.#valeur = valeur;
    this.#autres = 0;
  }
}

function ligneDe(nom: string, ligne: number, niveau: number, noeud: NoeudLu | undefined, attributs: Attributs): Ligne {
  const lus = noeud ? Object.entries(attributs).map(([nomEcrit, valeur]) => attributDe(noeud, nomEcrit, valeur)) : [];
  return {
    ...{ ligne, niveau, nom, balise: 'seule', attributs: lus },
    ...{ valeur: null, lue: noeud !== undefined },
  };
}

/** A field of a record is an attribute or a child (arbre.ts): the same names are read. */
const attributDe = (noeud: NoeudLu, nom: string, valeur: string): LigneLue['attributs'][number] => ({
  nom,
  valeur: noeud.enfants?.get(nom)?.texte ? abreger(valeur) : null,
});

function abreger(valeur: string): string {
  const debut = couper(valeur, VALEUR_MAX);
  return debut === valeur ? valeur : `${debut} […]`;
}

/** The first lines that fit in `max` characters. */
function tenirDans(max: number, lignes: readonly Ligne[]): readonly Ligne[] {
  let pris = 0;
  const trop = lignes.findIndex(({ nom, valeur, attributs }) => {
    const tailles = attributs.map((attribut) => attribut.nom.length + (attribut.valeur?.length ?? 0));
    pris += tailles.reduce((somme, taille) => somme + taille, nom.length + (valeur?.length ?? 0));
    return pris > max;
  });
  return trop < 0 ? lignes : lignes.slice(0, trop);
}
