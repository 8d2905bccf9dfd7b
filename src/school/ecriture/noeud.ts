/** An XML element to write: attributes in order, then a text or elements. `null` among the elements writes nothing. */
export interface NoeudXml {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly contenu: string | Iterable<NoeudXml | null>;
}

export const bloc = (nom: string, contenu: NoeudXml['contenu']): NoeudXml => blocDe(nom, {}, contenu);

export const blocDe = (nom: string, attributs: NoeudXml['attributs'], contenu: NoeudXml['contenu']): NoeudXml => ({
  nom,
  attributs,
  contenu,
});

/** One element for each of a list, made as it is written: there may be 65,000. */
export const liste = <T>(nom: string, de: readonly T[], ecrire: (un: T) => NoeudXml | null): NoeudXml =>
  bloc(nom, {
    *[Symbol.iterator]() {
      for (const un of de) yield ecrire(un);
    },
  });

export const feuilleXml = (nom: string, valeur: string): NoeudXml => bloc(nom, valeur);

/** SIECLE writes nothing for a NULL (formats §0.1). */
export const siPresent = (nom: string, valeur: string | null): NoeudXml | null =>
  valeur === null ? null : feuilleXml(nom, valeur);

/** The child elements of a node; none for a leaf. */
export const enfants = ({ contenu }: NoeudXml): NoeudXml[] =>
  typeof contenu === 'string' ? [] : [...contenu].filter((enfant) => enfant !== null);

/** What differs from one application or one export to the other (formats §0.1, §10). */
export interface Presentation {
  readonly finDeLigne?: '\n' | '\r\n';
  /** STS-Web: `standalone="no"`, and the root on the line of the declaration. */
  readonly racineAccolee?: boolean;
}

/** The document as SIECLE writes it: LF, two spaces, one leaf a line, a final newline, no BOM. */
export function ecrireDocument(
  racine: NoeudXml,
  encodage: string,
  { finDeLigne = '\n', racineAccolee = false }: Presentation = {},
): string {
  const lignes: string[] = [];
  ecrire(racine, '', lignes);
  const declaration = `<?xml version="1.0" encoding="${encodage}"`;
  const prologue = racineAccolee ? `${declaration} standalone="no"?>` : `${declaration}?>${finDeLigne}`;
  return `${prologue}${lignes.join(finDeLigne)}${finDeLigne}`;
}

function ecrire({ nom, attributs, contenu }: NoeudXml, retrait: string, lignes: string[]): void {
  const attributsEcrits = Object.entries(attributs).map(([cle, valeur]) => ` ${cle}="${echapper(valeur)}"`);
  const balise = `${retrait}<${nom}${attributsEcrits.join('')}`;
  if (typeof contenu === 'string') {
    lignes.push(`${balise}>${echapper(contenu)}</${nom}>`);
    return;
  }
  const rang = lignes.push(`${balise}>`);
  for (const enfant of contenu) if (enfant) ecrire(enfant, `${retrait}  `, lignes);
  if (lignes.length === rang) lignes[rang - 1] = `${balise}/>`;
  else lignes.push(`${retrait}</${nom}>`);
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const echapper = (texte: string): string => texte.replace(/[&<>"]/g, (caractere) => ENTITES[caractere] ?? caractere);
