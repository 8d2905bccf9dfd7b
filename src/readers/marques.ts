import type { AttributExtrait, LigneExtrait, Repere } from '../domain/extrait.ts';

/** A line of an extract before anything in it is marked. */
export interface LigneLue extends Omit<LigneExtrait, 'attributs' | 'marquee'> {
  readonly attributs: readonly Omit<AttributExtrait, 'marque'>[];
}

/** A value of an extract by its place: a line's own, or one of its attributes. */
interface Champ {
  readonly ligne: number;
  /** In the file. */
  readonly numero: number;
  /** Null for the line itself. */
  readonly attribut: number | null;
  /** In capitals, as findings name it. */
  readonly nom: string;
  readonly valeur: string | null;
}

const champsDe = (lignes: readonly LigneLue[]): readonly Champ[] =>
  lignes.flatMap(({ ligne: numero, nom, valeur, attributs, balise }, ligne) => [
    ...(balise === 'fermante' ? [] : [{ ligne, numero, attribut: null, nom: nom.toUpperCase(), valeur }]),
    ...attributs.map((attribut, rang) => ({
      ligne,
      numero,
      attribut: rang,
      nom: attribut.nom.toUpperCase(),
      valeur: attribut.valeur,
    })),
  ]);

/** Codes are compared as the import does, but for the spaces that SIECLE pads them with. */
const egale = (valeur: string | null, attendue: string | null): boolean =>
  valeur !== null && attendue !== null && valeur.trim() === attendue.trim();

/** How many of the things that the finding names are in a record: tells it from others on the same line. */
export function ressemblanceAuRepere(lignes: readonly LigneLue[], { elements, valeur, eleveId }: Repere): number {
  const champs = champsDe(lignes);
  const indices = [
    champs.some((champ) => egale(champ.valeur, eleveId)),
    champs.some((champ) => egale(champ.valeur, valeur)),
    champs.some((champ) => elements.includes(champ.nom)),
  ];
  return indices.filter(Boolean).length;
}

/**
 * Marks what the finding is about: the elements that it names and that hold its value, else those that it names (on
 * its own line first), else the record itself; when it names none, whatever holds its value.
 */
export function marquer(lignes: readonly LigneLue[], { ligne, elements, valeur }: Repere): LigneExtrait[] {
  const champs = champsDe(lignes);
  const nommes = champs.filter(({ nom }) => elements.includes(nom));
  const surPlace = nommes.filter(({ numero }) => numero === ligne);
  const choix = [
    nommes.filter((champ) => egale(champ.valeur, valeur)),
    surPlace,
    nommes,
    elements.length === 0 ? champs.filter((champ) => egale(champ.valeur, valeur)) : [],
  ];
  const marques = choix.find((liste) => liste.length > 0) ?? champs.slice(0, 1);
  const marque = (rang: number, attribut: number | null) =>
    marques.some((champ) => champ.ligne === rang && champ.attribut === attribut);
  return lignes.map((l, rang) => ({
    ...l,
    attributs: l.attributs.map((attribut, position) => ({ ...attribut, marque: marque(rang, position) })),
    marquee: marque(rang, null),
  }));
}
