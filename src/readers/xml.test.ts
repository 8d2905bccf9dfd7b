import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemeLecture } from '../domain/problemes.ts';
import { lireXml, nomLocal } from './xml.ts';

/** What the wrapper says of a text, every own text wanted unless `voulu` says no. */
function suivre(morceaux: readonly string[], voulu: (nom: string) => boolean = () => true) {
  const evenements: string[] = [];
  const xml = lireXml({
    debut(nom, attributs, ligne) {
      const donnes = Object.entries(attributs).map(([cle, valeur]) => ` ${cle}=${valeur}`);
      evenements.push(`${ligne} <${nom}${donnes.join('')}>`);
      return voulu(nom);
    },
    fin: (texte) => void evenements.push(`</> ${JSON.stringify(texte)}`),
  });
  for (const morceau of morceaux) xml.write(morceau);
  xml.close();
  return evenements;
}

function refus(texte: string): { code: string; ligne: number | null } {
  try {
    suivre([texte]);
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return { code: erreur.code, ligne: erreur.ligne };
    throw erreur;
  }
  return { code: 'lu', ligne: null };
}

describe('lireXml', () => {
  it.each([
    ['text, CDATA, entities and comments', '<a>x<![CDATA[<&]]>&amp;&#233;<!-- c -->y<?p i?>z</a>', '"x<&&éyz"'],
    ['an empty element', '<a></a>', '""'],
    ['a self-closed element', '<a/>', '""'],
    ['line ends of any kind', '<a>1\r\n2\r3</a>', '"1\\n2\\n3"'],
    ['characters beyond the first plane', '<a>\u{1F600}</a>', '"\u{1F600}"'],
  ])('joins %s', (_nom, texte, attendu) => {
    expect(suivre([texte])).toEqual(['1 <a>', `</> ${attendu}`]);
  });

  it('gives each element its own text, around its children', () => {
    const evenements = suivre(['<a>x<b>y</b>z</a>']);
    expect(evenements).toEqual(['1 <a>', '1 <b>', '</> "y"', '</> "xz"']);
  });

  it('forgets the blanks before a child, and those alone', () => {
    const evenements = suivre(['<a> x \t<b/>\r\n<c/> \u00A0<d/> y </a>']);
    expect(evenements.at(-1)).toBe(`</> ${JSON.stringify(' x \u00A0 y ')}`);
    expect(suivre(['<a> \n <b/></a>']).at(-1)).toBe('</> ""');
  });

  it('gives the line of each end', () => {
    const lignes: number[] = [];
    const xml = lireXml({ debut: () => false, fin: (_, ligne) => lignes.push(ligne) });
    xml.write('<a>\n<b\n/>\n<!-- -->\n<c></c\n></a>');
    xml.close();
    expect(lignes).toEqual([3, 6, 6]);
  });

  it('puts no text together where it is not wanted', () => {
    const evenements = suivre(['<a>x<b>y<![CDATA[c]]></b>z<c>w</c></a>'], (nom) => nom === 'c');
    expect(evenements).toEqual(['1 <a>', '1 <b>', '</> ""', '1 <c>', '</> "w"', '</> ""']);
  });

  it('gives the line of the tag, whatever breaks the line inside it', () => {
    const texte = '<?xml version="1.0"?>\n<a\n  x="1"\n>\r\n<b/><c\r\n/>\n<d></d>\n</a>';
    const lignes = suivre([texte]).filter((e) => !e.startsWith('<'));
    expect(lignes).toEqual(['2 <a x=1>', '5 <b>', '5 <c>', '7 <d>']);
  });

  it('keeps names that JavaScript gives a meaning to', () => {
    expect(suivre(['<__proto__ constructor="1"/>'])).toEqual(['1 <__proto__ constructor=1>', '</> ""']);
  });

  it('sees the same document however it is cut', () => {
    const texte =
      '\uFEFF<?xml version="1.0"?><!DOCTYPE a SYSTEM "a.dtd">\n<a x="é&lt;">\r\n<b>\u{1F600} <![CDATA[]]]]></b></a>';
    const entier = suivre([texte]);
    fc.assert(
      fc.property(fc.array(fc.nat(texte.length), { maxLength: 6 }), (coupes) => {
        const bornes = [0, ...[...coupes].sort((a, b) => a - b), texte.length];
        expect(suivre(bornes.slice(1).map((borne, i) => texte.slice(bornes[i], borne)))).toEqual(entier);
      }),
    );
  });

  it.each([
    ['nothing', '', 1],
    ['a text', 'bonjour', 1],
    ['an element left open', '<a>\n<b>', 2],
    ['a tag left open', '<a', 1],
    ['a wrong end tag', '<a>\n</b>', 2],
    ['two roots', '<a/>\n<b/>', 2],
    ['an attribute twice', '<a x="1" x="2"/>', 1],
    ['an attribute without quotes', '<a x=1/>', 1],
    ['an unknown entity', '<a>\n&eacute;</a>', 2],
    ['a lone ampersand', '<a>B & C</a>', 1],
    ['a control character', '<a>\u0001</a>', 1],
    ['an instruction named xml inside', '<a><?xml version="1.0"?></a>', 1],
    ['a DOCTYPE after the root', '<a/><!DOCTYPE a>', 1],
  ])('refuses %s as malformed', (_nom, texte, ligne) => {
    expect(refus(texte)).toEqual({ code: 'xml-mal-forme', ligne });
  });

  const repete = (n: number, texte: string) => texte.repeat(n);
  it.each([
    ['XML 1.1', '<?xml version="1.1"?><a/>', 'xml-version'],
    ['a DOCTYPE with an internal subset', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'xml-doctype'],
    ['depth 64', repete(64, '<a>') + repete(64, '</a>'), 'lu'],
    ['depth 65', repete(65, '<a>') + repete(65, '</a>'), 'xml-limite'],
    ['a name of 256', `<${repete(256, 'a')}/>`, 'lu'],
    ['a name of 257', `<${repete(257, 'a')}/>`, 'xml-limite'],
    ['64 attributes', `<a ${Array.from({ length: 64 }, (_, i) => `x${i}=""`).join(' ')}/>`, 'lu'],
    ['65 attributes', `<a ${Array.from({ length: 65 }, (_, i) => `x${i}=""`).join(' ')}/>`, 'xml-limite'],
    ['a text of 65,000', `<a>${repete(65_000, 'x')}</a>`, 'lu'],
    ['a text of 66,000', `<a>${repete(66_000, 'x')}</a>`, 'xml-limite'],
    ['a text of 65,536 in two CDATA', `<a>${repete(2, `<![CDATA[${repete(32_768, 'x')}]]>`)}</a>`, 'xml-limite'],
    ['a text of 65,536 around a child', `<a>${repete(32_768, 'x')}<b/>${repete(32_768, 'x')}</a>`, 'lu'],
    ['a text of 65,537 around a child', `<a>${repete(32_768, 'x')}<b/>${repete(32_769, 'x')}</a>`, 'xml-limite'],
    ['blanks of 66,000 around children', `<a>${repete(66, `${repete(1000, ' ')}<b/>`)}</a>`, 'lu'],
    ['a DOCTYPE that names nothing', '<!DOCTYPE><a/>', 'xml-mal-forme'],
    ['a DOCTYPE that ends nowhere', '<!DOCTYPE a SYSTEM><a/>', 'xml-mal-forme'],
    ['an attribute of 66,000', `<a b="${repete(66_000, 'x')}"/>`, 'xml-limite'],
    ['a comment of 66,000', `<a><!--${repete(66_000, 'x')}--></a>`, 'xml-limite'],
    ['a comment of 61,600', `<a><!--${repete(61_600, 'x')}--></a>`, 'lu'],
    ['the same after 4,000 of text', `<a>${repete(4_000, 'x')}<!--${repete(61_600, 'x')}--></a>`, 'xml-limite'],
    ['a text of 66,000 between children', `<a>${repete(66, `${repete(1000, 'x')}<b/>`)}</a>`, 'xml-limite'],
    ['a malformed DOCTYPE with a bracket in a name', '<!DOCTYPE a SYSTEM "b[c].dtd" d><a/>', 'xml-mal-forme'],
    ['the same between apostrophes', "<!DOCTYPE a SYSTEM 'b[c].dtd' d><a/>", 'xml-mal-forme'],
    ['one that has definitions too', `<!DOCTYPE a SYSTEM "b" 'c' [<!ENTITY b "c">]><a/>`, 'xml-doctype'],
    ['a DOCTYPE alone', '<!DOCTYPE a SYSTEM "b[c].dtd"><a/>', 'lu'],
  ])('%s', (_nom, texte, code) => {
    expect(refus(texte).code).toBe(code);
  });

  it.each([
    ['plus de 64 éléments les uns dans les autres', repete(65, '<a>')],
    ['un nom de plus de 256 caractères', `<${repete(257, 'a')}/>`],
    ['plus de 64 attributs dans un élément', `<a ${Array.from({ length: 65 }, (_, i) => `x${i}=""`).join(' ')}/>`],
    ['plus de 65\u202F536 caractères d’un seul tenant', `<a>${repete(66_000, 'x')}</a>`],
  ])('says what is a giant: %s', (geant, texte) => {
    expect(() => suivre([texte])).toThrow(
      expect.objectContaining({ code: 'xml-limite', ligne: 1, valeurs: { geant } }),
    );
  });

  it('does not wait for the end of a giant', () => {
    const xml = lireXml({ debut: () => true, fin: () => {} });
    xml.write('<a>');
    expect(() => xml.write('x'.repeat(70_000))).toThrow(ProblemeLecture);
  });

  it('does not take a large piece of ordinary elements for a giant', () => {
    const piece = `<b>${repete(100, 'x')}</b>`.repeat(1000);
    expect(() => suivre(['<a>', piece, piece, '</a>'])).not.toThrow();
  });

  it('lets a defect of ours go out as it is', () => {
    const xml = lireXml({
      debut() {
        throw new TypeError('ours');
      },
      fin: () => {},
    });
    expect(() => xml.write('<a/>')).toThrow(TypeError);
  });
});

it.each([
  ['ELEVE', 'ELEVE'],
  ['ns0:ELEVE', 'ELEVE'],
])('nomLocal(%s)', (nom, attendu) => expect(nomLocal(nom)).toBe(attendu));
