import { SaxesParser } from 'saxes';

/** A node to write and to spoil. */
export interface XmlElement {
  nom: string;
  attributs: Record<string, string>;
  contenu: string | XmlElement[];
}

const escapeXml = (texte: string) =>
  texte.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export function writeXml({ nom, attributs, contenu }: XmlElement): string {
  const donnes = Object.entries(attributs).map(([cle, valeur]) => ` ${cle}="${escapeXml(valeur)}"`);
  const dedans = typeof contenu === 'string' ? escapeXml(contenu) : contenu.map((n) => `\n${writeXml(n)}`).join('');
  return `<${nom}${donnes.join('')}>${dedans}</${nom}>`;
}

/** The tree of a document; an element that has children has no text. */
export function parseXml(texte: string): XmlElement {
  const racine: XmlElement = { nom: '', attributs: {}, contenu: [] };
  const pile = [racine];
  const parser = new SaxesParser();
  let lu = '';
  parser.on('text', (morceau) => {
    lu += morceau;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = pile.at(-1) ?? racine;
    const element: XmlElement = { nom: name, attributs: { ...attributes }, contenu: '' };
    if (typeof parent.contenu === 'string') parent.contenu = [];
    parent.contenu.push(element);
    pile.push(element);
    lu = '';
  });
  parser.on('closetag', () => {
    const element = pile.pop();
    if (element && typeof element.contenu === 'string') element.contenu = lu;
    lu = '';
  });
  parser.write(texte).close();
  return (racine.contenu as XmlElement[])[0] as XmlElement;
}
