import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemeLecture } from '../domain/problemes.ts';
import { SOURCES } from '../domain/source.ts';
import { ecrireXml, genererEcole } from '../school/index.ts';
import { type EcouteXml, type LecteurXml, lireXml } from './xml.ts';
import { LecteurCourant } from './xml-courant.ts';
import { ElementsOuverts } from './xml-ouverts.ts';
import { lireParSaxes } from './xml-saxes.ts';

/** All that a reader hears of a text, lines included, and how it ends. */
function entendre(
  lire: (ecoute: EcouteXml) => LecteurXml,
  morceaux: readonly string[],
  voulu: (nom: string) => boolean,
) {
  const entendus: unknown[] = [];
  try {
    const xml = lire({
      debut(nom, attributs, ligne) {
        entendus.push([nom, ligne, ...Object.entries(attributs)]);
        return voulu(nom);
      },
      fin: (texte, ligne) => entendus.push([texte, ligne]),
    });
    for (const morceau of morceaux) xml.write(morceau);
    xml.close();
  } catch (erreur) {
    // What saxes itself breaks on (half a character in a comment) never comes out of the decoder.
    entendus.push(erreur instanceof ProblemeLecture ? [erreur.code, erreur.ligne] : String(erreur));
  }
  return entendus;
}

const saxesSeul = (ecoute: EcouteXml) => lireParSaxes(new ElementsOuverts(ecoute));

function comparer(texte: string, coupes: readonly number[] = [], voulu: (nom: string) => boolean = () => true): void {
  const bornes = [0, ...coupes.map((coupe) => coupe % (texte.length + 1)).sort((a, b) => a - b), texte.length];
  const morceaux = bornes.slice(1).map((borne, i) => texte.slice(bornes[i], borne));
  expect(entendre(lireXml, morceaux, voulu)).toEqual(entendre(saxesSeul, morceaux, voulu));
}

/** Whether the quick way takes a document to its end, given `pas` characters at a time. */
function prisEnEntier(texte: string, pas = texte.length): boolean {
  const courant = new LecteurCourant(new ElementsOuverts({ debut: () => true, fin() {} }));
  for (let i = 0; i < texte.length; i += pas) if (!courant.write(texte.slice(i, i + pas))) return false;
  return courant.complet;
}

const repete = (n: number, texte = 'x') => texte.repeat(n);
const attributs = (n: number) => Array.from({ length: n }, (_, i) => ` x${i}=""`).join('');

describe('what the quick way takes', () => {
  it.each<[string, string, string]>([
    ['a prologue of 4,096', `${repete(4_096, ' ')}<a/>`, `${repete(4_097, ' ')}<a/>`],
    ['a text of 4,096', `<a>${repete(4_096)}</a>`, `<a>${repete(4_097)}</a>`],
    ['a tag of 4,096 before its end', `<a b="${repete(4_096 - 8)}"/>`, `<a b="${repete(4_096 - 7)}"/>`],
    ['a name of 255', `<${repete(255, 'a')}/>`, `<${repete(256, 'a')}/>`],
    ['64 attributes', `<a${attributs(64)}/>`, `<a${attributs(65)}/>`],
    ['depth 64', repete(64, '<a>') + repete(64, '</a>'), repete(65, '<a>') + repete(65, '</a>')],
    ['blanks after the root', '<a/> \t\n\r\n', '<a/> \r'],
    ['the five entities', '<a b="&amp;">&lt;</a>', '<a b="&amp;">&#60;</a>'],
    ['brackets', '<a>]] ]></a>', '<a>]]></a>'],
    ['line breaks', '<a>\r\n\n</a>', '<a>\r</a>'],
    ['attributes of several names', '<a b="1" c="1"/>', '<a b="1" b="1"/>'],
    ['blanks before the end of a tag', '<a b="1"\n ><c /></a>', '<a b="1"\r><c /></a>'],
    ['an end tag', '<a></a>', '<a></a >'],
    ['a root', '<a></a>', '<a></a><b/>'],
    ['a slash at the end of a tag', '<a/>', '<a/ >'],
    ['attributes that blanks part', '<a b="1" c="2"/>', '<a b="1"c="2"/>'],
  ])('%s, and nothing beyond', (_quoi, pris, laisse) => {
    expect([prisEnEntier(pris), prisEnEntier(laisse)]).toEqual([true, false]);
    for (const texte of [pris, laisse]) {
      comparer(texte);
      comparer(texte, [1, Math.floor(texte.length / 2), texte.length - 1]);
    }
  });

  it('it does not wait for the end of a giant', () => {
    const attendre = (n: number) => {
      const courant = new LecteurCourant(new ElementsOuverts({ debut: () => true, fin() {} }));
      return courant.write('<a>') && courant.write(repete(n));
    };
    expect([attendre(4_096), attendre(4_097)]).toEqual([true, false]);
  });

  it.each<[string, string, ReturnType<LecteurCourant['reste']>]>([
    ['nothing of it', '<!-- --><a/>', { reprise: { balises: '', ligne: 1, depuisLaBalise: 0 }, texte: '<!-- --><a/>' }],
    [
      'nothing of a prologue that a comment follows',
      '\n<!---->',
      { reprise: { balises: '', ligne: 1, depuisLaBalise: 0 }, texte: '\n<!---->' },
    ],
    [
      'nothing of a prologue before a root that is left',
      '\n<a é="">',
      { reprise: { balises: '', ligne: 1, depuisLaBalise: 0 }, texte: '\n<a é="">' },
    ],
    [
      'what stands before a comment',
      '\n<a>\n<b  >\nxy\n<!---->',
      { reprise: { balises: '<a><b>', ligne: 5, depuisLaBalise: 2 + 4 }, texte: '<!---->' },
    ],
    [
      'what stands before an end tag that is left',
      '<a><b c="1">x</a>',
      { reprise: { balises: '<a><b>', ligne: 1, depuisLaBalise: 6 + 1 }, texte: '</a>' },
    ],
    [
      'the element that closed',
      '<a><b></b>x<!---->',
      { reprise: { balises: '<a>', ligne: 1, depuisLaBalise: 1 }, texte: '<!---->' },
    ],
    [
      'the empty element',
      '<a><b c="1"/>x<!---->',
      { reprise: { balises: '<a>', ligne: 1, depuisLaBalise: 1 }, texte: '<!---->' },
    ],
    [
      'the root, and what follows it',
      '<a>\n</a>\n \n<!---->',
      { reprise: { balises: '<a/>', ligne: 2, depuisLaBalise: 0 }, texte: '\n \n<!---->' },
    ],
  ])('is told to who takes up: %s', (_quoi, texte, reste) => {
    const courant = new LecteurCourant(new ElementsOuverts({ debut: () => true, fin() {} }));
    expect(courant.write(texte)).toBe(false);
    expect(courant.complet).toBe(false);
    expect(courant.reste()).toEqual(reste);
  });

  it('the blanks after the root, taken before what follows came', () => {
    const courant = new LecteurCourant(new ElementsOuverts({ debut: () => true, fin() {} }));
    expect([courant.write('<a/>\n\r\n \n'), courant.complet, courant.write('<!---->'), courant.complet]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(courant.reste()).toEqual({ reprise: { balises: '<a/>', ligne: 4, depuisLaBalise: 5 }, texte: '<!---->' });
  });
});

const ecole = genererEcole({ graine: 7, eleves: 14, etablissements: 20, communes: 40 });
const documents = SOURCES.map((kind) => ecrireXml(ecole, kind));
/** What a mutant is made of: what means something to XML, and what only seems to. */
const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '&',
    ';',
    '"',
    "'",
    '=',
    '!',
    '?',
    ']',
    '[',
    '-',
    ':',
    ' ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\u0085',
  ],
  ...[
    '<!--',
    '-->',
    '<!-- x -->',
    '<![CDATA[',
    ']]>',
    '<![CDATA[<]]>',
    '<?p i?>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
  ],
  ...[
    '&amp;',
    '&#10;',
    '&#xD;',
    '&#0;',
    '&eacute;',
    '<a>',
    '</a>',
    '<a b="c" b="c"/>',
    '<é>',
    '\uFFFE',
    '\uD800',
    '\u{1F600}',
  ],
  ...[`<a b="${'x'.repeat(5_000)}">`, 'x'.repeat(5_000), 'x'.repeat(70_000), `<${'n'.repeat(300)}>`, '<a>'.repeat(70)],
];

describe('the quick way beside saxes', () => {
  it.each([Number.POSITIVE_INFINITY, 7, 1])('takes what applications write, %d characters at a time', (pas) => {
    expect(documents.map((texte) => prisEnEntier(texte, pas))).toEqual(documents.map(() => true));
  });

  it.each(SOURCES.map((kind, rang) => [kind, documents[rang] as string]))('hears the same of %s', (_kind, texte) => {
    comparer(texte);
    comparer(texte, [], () => false);
  });

  it('hears the same wherever the text is cut, whatever is put in it or taken from it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.array(fc.record({ ou: fc.nat(), ote: fc.nat(3), mis: fc.constantFrom('', ...PIECES) }), { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.nat(),
        (document, mutations, coupes, graine) => {
          // A head and an end, so that a mutation falls often near what matters.
          const debut = document.length > 3_000 ? document.slice(0, 3_000) : document;
          let texte = graine % 2 ? document : debut;
          for (const { ou, ote, mis } of mutations) {
            const ici = ou % (texte.length + 1);
            texte = texte.slice(0, ici) + mis + texte.slice(ici + ote);
          }
          comparer(texte, coupes, (nom) => (nom.length + graine) % 3 > 0);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('hears the same of small texts made of the marks of XML', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<a>', '</a>', 'a', 'x="1"', ...PIECES.slice(0, 44)), { maxLength: 12 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (pieces, coupes) => {
          comparer(pieces.join(''), coupes);
          comparer(`<a>${pieces.join('')}</a>`, coupes);
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
