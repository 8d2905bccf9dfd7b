import { SaxesParser } from 'saxes';
import { nombre } from '../domain/francais.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { Prefixes } from './prefixes.ts';

/** Attributes of one element by name, on an object without prototype: an absent one is `undefined`. */
export type Attributs = Readonly<Record<string, string>>;

/** Hears the elements of a document as they pass. */
export interface EcouteXml {
  /**
   * An element opens.
   * @param ligne 1-based line of its `<`
   * @returns whether its own text is wanted: text that nobody wants is never put together
   */
  debut(nom: string, attributs: Attributs, ligne: number): boolean;
  /**
   * The last element opened closes.
   * @param texte its own text, CDATA and entities included, without that of its children nor the white space before
   * each; '' unless it was wanted
   * @param ligne 1-based line of its end
   */
  fin(texte: string, ligne: number): void;
}

export interface LecteurXml {
  /** @throws ProblemeLecture `xml-mal-forme`, `xml-doctype`, `xml-version` or `xml-limite`; nothing may follow it */
  write(texte: string): void;
  /** Nothing counts as read before this. @throws ProblemeLecture like `write` */
  close(): void;
}

/** No export comes near these: a file beyond them is made to hurt (003.35). */
export const PROFONDEUR_MAX = 64;
export const NOM_MAX = 256;
export const ATTRIBUTS_MAX = 64;
/** Characters from one tag to the next: bounds texts, attribute values, comments and instructions alike. */
export const PORTEE_MAX = 65_536;

/** What follows `<!DOCTYPE` when nothing is defined in it: a name, and where its definitions are, never fetched. */
const DOCTYPE_SEUL =
  /^\s+[\p{L}_:][^\s"'<>[\]]*(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[-'\w\s()+,./:=?;!*#@$%]*"|'[-\w\s()+,./:=?;!*#@$%]*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/u;
const sansCitations = (texte: string): string => texte.replace(/"[^"]*"|'[^']*'/g, '');

/** How each cap is said. */
const GEANTS = {
  profondeur: `plus de ${PROFONDEUR_MAX} éléments les uns dans les autres`,
  nom: `un nom de plus de ${NOM_MAX} caractères`,
  attributs: `plus de ${ATTRIBUTS_MAX} attributs dans un élément`,
  portee: `plus de ${nombre(PORTEE_MAX)} caractères d’un seul tenant`,
} as const;

/**
 * The one saxes wrapper: well-formedness is saxes', stopped at its first error; what it lets through and no export
 * holds (XML 1.1, an internal DTD subset, giants) is refused here. Its namespaces stay off, quadratic at depth: ours are
 * `Prefixes`.
 */
export function lireXml(ecoute: EcouteXml): LecteurXml {
  const parser = new SaxesParser({ xmlns: false });
  const prefixes = new Prefixes();
  /** Own text so far of each open element; null where it is not wanted. */
  const textes: (string | null)[] = [];
  let texteEcoute = false;
  let ligne = 1;
  let attributs = 0;
  let derniereBalise = 0;
  let ecrits = 0;

  const refuser = (code: 'xml-mal-forme' | 'xml-doctype' | 'xml-version'): never => {
    throw new ProblemeLecture(code, parser.line);
  };
  const limiter = (geant: keyof typeof GEANTS): never => {
    throw new ProblemeLecture('xml-limite', parser.line, { geant: GEANTS[geant] });
  };
  const mesurer = (position: number) => {
    if (position - derniereBalise > PORTEE_MAX) limiter('portee');
  };
  const ajouter = (morceau: string) => {
    const texte = `${textes[textes.length - 1] ?? ''}${morceau}`;
    if (texte.length > PORTEE_MAX) limiter('portee');
    textes[textes.length - 1] = texte;
  };
  // White space before a child is no value: put together, that of ELEVES would pass the cap from 2,600 pupils on.
  const oublierBlanc = () => {
    const texte = textes[textes.length - 1];
    if (texte) textes[textes.length - 1] = sansBlancFinal(texte);
  };
  // A text handler that is off is what makes unwanted text cost nothing.
  const ecouterTexte = (voulu: boolean) => {
    if (voulu === texteEcoute) return;
    texteEcoute = voulu;
    if (voulu) parser.on('text', ajouter);
    else parser.off('text');
  };

  // With an error handler that returns, saxes would go on: this one throws, and leaves our own defects alone.
  parser.on('error', () => refuser('xml-mal-forme'));
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') refuser('xml-version');
  });
  parser.on('doctype', (doctype) => {
    if (!DOCTYPE_SEUL.test(doctype)) refuser(sansCitations(doctype).includes('[') ? 'xml-doctype' : 'xml-mal-forme');
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target.includes(':')) refuser('xml-mal-forme');
  });
  parser.on('cdata', (morceau) => {
    if (texteEcoute) ajouter(morceau);
  });
  parser.on('opentagstart', ({ name }) => {
    mesurer(parser.position);
    derniereBalise = parser.position;
    if (name.length > NOM_MAX) limiter('nom');
    if (textes.length >= PROFONDEUR_MAX) limiter('profondeur');
    // saxes has read one character past the name: when that is a line break, it already counts the next line.
    ligne = parser.column === 0 ? parser.line - 1 : parser.line;
    attributs = 0;
  });
  parser.on('attribute', () => {
    if (++attributs > ATTRIBUTS_MAX) limiter('attributs');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (!prefixes.entrer(name, attributes)) refuser('xml-mal-forme');
    const voulu = ecoute.debut(name, attributes, ligne);
    oublierBlanc();
    textes.push(voulu ? '' : null);
    ecouterTexte(voulu);
  });
  parser.on('closetag', () => {
    mesurer(parser.position);
    derniereBalise = parser.position;
    prefixes.sortir();
    ecoute.fin(textes.pop() ?? '', parser.line);
    ecouterTexte(typeof textes[textes.length - 1] === 'string');
  });

  return {
    write(texte) {
      parser.write(texte);
      // saxes' position counts the last chunk twice between two writes; corrected here.
      ecrits += texte.length;
      mesurer(ecrits);
    },
    close() {
      parser.close();
    },
  };
}

/** Without the white space at its end, as XML knows it: a no-break space is a character like any other. */
function sansBlancFinal(texte: string): string {
  let fin = texte.length;
  while (fin > 0 && BLANCS.includes(texte.charAt(fin - 1))) fin--;
  return texte.slice(0, fin);
}

const BLANCS = ' \t\n\r';

/** `ELEVE` for `ELEVE` and for `ns0:ELEVE`, as some tools write it back. */
export const nomLocal = (nom: string): string => nom.slice(nom.indexOf(':') + 1);
