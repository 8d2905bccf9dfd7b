import { depiler } from './pile.ts';
import { type Attributs, type EcouteXml, lireXml, nomLocal } from './xml.ts';
import { FICHES_MAX, geant } from './xml-ouverts.ts';

/**
 * What a reader wants of an element. An element that no node declares is skipped with everything below it, its text
 * never put together: that is how addresses, phones, mails and parents' names stay out of memory.
 */
export interface NoeudLu {
  readonly enfants?: ReadonlyMap<string, NoeudLu>;
  /** For children under any other name, where the name is not known (formats §5 to §7). */
  readonly autres?: NoeudLu;
  /** It is a record, which means something by itself: what an extract shows whole. */
  readonly fiche?: true;
  debut?(attributs: Attributs, ligne: number): void;
  /** The element's own text, verbatim. */
  texte?(valeur: string): void;
  fin?(): void;
}

export type Enfants = Readonly<Record<string, NoeudLu>>;

export const element = (enfants: Enfants, autres?: NoeudLu): NoeudLu => ({
  enfants: new Map(Object.entries(enfants)),
  ...(autres && { autres }),
});

/** Values of a record by field: null when absent, '' when empty, trimmed at the ends only (codes hold inner spaces). */
export type Champs<K extends string> = Record<K, string | null>;

/**
 * An element read as a record. A field is an attribute or a child element, since files and sources disagree on which;
 * given twice, the first counts, and an attribute comes before the children. Not for an element that nests in itself.
 * @param lue called when the element closes, with the line where it opened
 * @param enfants nodes below it that are not fields; their own ends come before `lue`
 */
export function fiche<K extends string>(
  noms: readonly K[],
  lue: (champs: Champs<K>, ligne: number) => void,
  enfants: Enfants = {},
  autres?: NoeudLu,
) {
  const vide = Object.fromEntries(noms.map((nom) => [nom, null])) as Champs<K>;
  let champs = vide;
  let ligne = 0;
  const feuille = (nom: K): NoeudLu => ({
    texte(valeur) {
      champs[nom] ??= valeur.trim();
    },
  });
  const feuilles = Object.fromEntries(noms.map((nom) => [nom, feuille(nom)]));
  return {
    ...element({ ...feuilles, ...enfants }, autres),
    fiche: true,
    debut(attributs: Attributs, ou: number) {
      champs = { ...vide };
      ligne = ou;
      for (const nom of noms) champs[nom] = attributs[nom]?.trim() ?? null;
    },
    fin() {
      lue(champs, ligne);
    },
  } satisfies NoeudLu;
}

/**
 * Walks a tree along a document; `racine` is the root element's node, under whatever name (formats §0.1). Records beyond
 * `FICHES_MAX` are a ProblemeLecture `xml-limite`.
 */
export function suivre(racine: NoeudLu): EcouteXml {
  const pile: NoeudLu[] = [];
  let sautes = 0;
  let fiches = 0;
  return {
    debut(nom, attributs, ligne) {
      if (sautes > 0) {
        sautes++;
        return false;
      }
      const parent = pile[pile.length - 1];
      const noeud = parent ? (parent.enfants?.get(nom) ?? parent.autres) : racine;
      if (!noeud) {
        sautes = 1;
        return false;
      }
      if (noeud.fiche && ++fiches > FICHES_MAX) throw geant('fiches', ligne);
      pile.push(noeud);
      noeud.debut?.(attributs, ligne);
      return noeud.texte !== undefined;
    },
    fin(texte) {
      if (sautes > 0) {
        sautes--;
        return;
      }
      const noeud = depiler(pile);
      noeud.texte?.(texte);
      noeud.fin?.();
    },
  };
}

/** Reads one document, given in pieces cut anywhere. */
export interface LecteurArbre<T> {
  /** What it reads, from the root element down: everything else stays out of memory, and of extracts. */
  readonly racine: NoeudLu;
  /** The name under which it looks for an element, from the name as written. */
  readonly nomLu: (nom: string) => string;
  /** @throws ProblemeLecture when the text cannot be read further */
  write(texte: string): void;
  /** @throws ProblemeLecture when the text stops short */
  close(): T;
}

export function lecteur<T>(
  racine: NoeudLu,
  modele: () => T,
  ecoute = suivre(racine),
  nomLu = nomLocal,
): LecteurArbre<T> {
  const xml = lireXml(ecoute);
  return {
    racine,
    nomLu,
    write: xml.write,
    close() {
      xml.close();
      return modele();
    },
  };
}
