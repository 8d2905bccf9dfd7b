import { SaxesParser } from 'saxes';
import { ProblemeLecture } from '../domain/problemes.ts';
import { ATTRIBUTS_MAX, type ElementsOuverts, geant, NOM_MAX, PORTEE_MAX, PROFONDEUR_MAX } from './xml-ouverts.ts';

/** Where a document is taken up, between two tags: what was read before is in the open elements. */
export interface Relais {
  /** What saxes is to be told of what it does not see: the tags still open, or the root opened and closed. */
  readonly balises: string;
  /** 1-based. */
  readonly ligne: number;
  /** Characters since the last tag. */
  readonly depuisLaBalise: number;
}

/** What follows `<!DOCTYPE` when nothing is defined in it: a name, and where its definitions are, never fetched. */
const DOCTYPE_SEUL =
  /^\s+[\p{L}_:][^\s"'<>[\]]*(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[-'\w\s()+,./:=?;!*#@$%]*"|'[-\w\s()+,./:=?;!*#@$%]*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/u;
const sansCitations = (texte: string): string => texte.replace(/"[^"]*"|'[^']*'/g, '');

const DEPART: Relais = { balises: '', ligne: 1, depuisLaBalise: 0 };

/**
 * The one saxes wrapper: well-formedness is saxes', stopped at its first error; what it lets through and no export
 * holds (XML 1.1, an internal DTD subset, giants) is refused here. Its namespaces stay off, quadratic at depth: ours are
 * `Prefixes`.
 */
export function lireParSaxes(ouverts: ElementsOuverts, { balises, ligne: premiere, depuisLaBalise } = DEPART) {
  const parser = new SaxesParser({ xmlns: false });
  parser.write(balises);
  let texteEcoute = false;
  let ligne = premiere;
  let attributs = 0;
  let ecrits = balises.length;
  let derniereBalise = ecrits - depuisLaBalise;

  const ligneIci = () => premiere - 1 + parser.line;
  const refuser = (code: 'xml-mal-forme' | 'xml-doctype' | 'xml-version'): never => {
    throw new ProblemeLecture(code, ligneIci());
  };
  const limiter = (lequel: Parameters<typeof geant>[0]): never => {
    throw geant(lequel, ligneIci());
  };
  const mesurer = (position: number) => {
    if (position - derniereBalise > PORTEE_MAX) limiter('portee');
  };
  const ajouter = (morceau: string) => ouverts.ajouter(morceau, ligneIci());
  // A text handler that is off is what makes unwanted text cost nothing.
  const ecouterTexte = () => {
    if (ouverts.voulu === texteEcoute) return;
    texteEcoute = ouverts.voulu;
    if (texteEcoute) parser.on('text', ajouter);
    else parser.off('text');
  };
  ecouterTexte();

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
  parser.on('cdata', ajouter);
  parser.on('opentagstart', ({ name }) => {
    mesurer(parser.position);
    derniereBalise = parser.position;
    if (name.length > NOM_MAX) limiter('nom');
    if (ouverts.noms.length >= PROFONDEUR_MAX) limiter('profondeur');
    // saxes has read one character past the name: when that is a line break, it already counts the next line.
    ligne = parser.column === 0 ? ligneIci() - 1 : ligneIci();
    attributs = 0;
  });
  parser.on('attribute', () => {
    if (++attributs > ATTRIBUTS_MAX) limiter('attributs');
  });
  parser.on('opentag', ({ name, attributes }) => {
    ouverts.ouvrir(name, attributes, ligne, ligneIci());
    ecouterTexte();
  });
  parser.on('closetag', () => {
    mesurer(parser.position);
    derniereBalise = parser.position;
    ouverts.fermer(ligneIci());
    ecouterTexte();
  });

  return {
    write(texte: string) {
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
