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

/** Whether the quick way takes a document to its end. */
function prisEnEntier(texte: string): boolean {
  const courant = new LecteurCourant(new ElementsOuverts({ debut: () => true, fin() {} }));
  return courant.write(texte) && courant.complet;
}

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
  it('takes what applications write from end to end', () => {
    expect(documents.map(prisEnEntier)).toEqual(documents.map(() => true));
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
