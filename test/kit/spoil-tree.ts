import type { Hasard } from '../../src/school/hasard.ts';
import type { XmlElement } from './xml-tree.ts';

/** Where an element stands: whose child, and which. */
interface Place {
  readonly parent: XmlElement[];
  readonly rang: number;
}

const copie = <T>(valeur: T): T => structuredClone(valeur);

function places(element: XmlElement): Place[] {
  const enfants = element.contenu;
  return typeof enfants === 'string'
    ? []
    : enfants.flatMap((enfant, rang) => [{ parent: enfants, rang }, ...places(enfant)]);
}

const FAUX = [
  '',
  ' ',
  'abc',
  '-1',
  '99999999999999999999',
  '31/02/2018',
  '2018-02-30',
  '\u202Exyz',
  '<b>',
  'é'.repeat(300),
];

/** What may go wrong with an element of a document, besides its bytes. */
const SPOILERS: Readonly<Record<string, (ici: Place, autre: Place, hasard: Hasard) => void>> = {
  dropped: ({ parent, rang }) => void parent.splice(rang, 1),
  doubled: ({ parent, rang }) => void parent.splice(rang, 0, copie(parent[rang] as XmlElement)),
  moved: ({ parent, rang }, autre) => {
    const copiee = copie(parent[rang] as XmlElement);
    const cible = autre.parent[autre.rang] as XmlElement;
    parent.splice(rang, 1);
    if (typeof cible.contenu === 'string') cible.contenu = [];
    cible.contenu.push(copiee);
  },
  renamed: ({ parent, rang }, autre, hasard) => {
    (parent[rang] as XmlElement).nom = hasard.choisir(['X', (autre.parent[autre.rang] as XmlElement).nom]);
  },
  emptied: ({ parent, rang }) => {
    (parent[rang] as XmlElement).contenu = '';
  },
  'without attributes': ({ parent, rang }) => {
    (parent[rang] as XmlElement).attributs = {};
  },
  'of a wrong type': ({ parent, rang }, _, hasard) => {
    (parent[rang] as XmlElement).contenu = hasard.choisir(FAUX);
  },
};

/** Spoils one element of a tree, in place. @returns what was done, in words */
export function spoil(racine: XmlElement, hasard: Hasard): string {
  const toutes = places(racine);
  const [ici, autre] = [hasard.choisir(toutes), hasard.choisir(toutes)];
  const [comment, gater] = hasard.choisir(Object.entries(SPOILERS));
  const { nom } = ici.parent[ici.rang] as XmlElement;
  gater(ici, autre, hasard);
  return `${nom} ${comment}`;
}
