import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireRangees } from './tableau.ts';

const cellules = lireRangees;

describe('lireTableau', () => {
  it.each([
    ['a tab', 'Nom\tPrénom\nBELMARSAN\tAnélys\n'],
    ['a semicolon', 'Nom;Prénom\nBELMARSAN;Anélys'],
    ['a comma', 'Nom,Prénom\nBELMARSAN,Anélys'],
    ['a comma and a space', 'Nom, Prénom\nBELMARSAN, Anélys'],
    ['a bar', 'Nom|Prénom\nBELMARSAN|Anélys'],
    ['the bars of a table', '| Nom | Prénom |\n|-----|:------|\n| BELMARSAN | Anélys |'],
    ['several spaces', 'Nom        Prénom\nBELMARSAN  Anélys'],
    ['no-break spaces', 'Nom\u00A0\u00A0Prénom\nBELMARSAN\u00A0\u00A0Anélys'],
    ['quotes', '"Nom";"Prénom"\r\n "BELMARSAN" ;"Anélys"\r\n'],
    ['a byte order mark', '\uFEFFNom;Prénom\nBELMARSAN;Anélys'],
    ['the line ends of an old Mac', 'Nom;Prénom\rBELMARSAN;Anélys\r'],
    ['empty lines', '\n\nNom;Prénom\n;\n \nBELMARSAN;Anélys\n\n'],
  ])('is told by %s', (_, texte) => {
    expect(cellules(texte)).toEqual([
      ['Nom', 'Prénom'],
      ['BELMARSAN', 'Anélys'],
    ]);
  });

  it.each([
    ['one line', 'BELMARSAN Anélys', [['BELMARSAN Anélys']]],
    ['one cell a line', '6 A\n6 B', [['6 A'], ['6 B']]],
    ['a comma in one label of many', 'LATIN, GREC\nANGLAIS\nMATHS', [['LATIN, GREC'], ['ANGLAIS'], ['MATHS']]],
    [
      'a comma in numbers',
      'BELMARSAN\t18,5\nSAUVELANGE\t9,0',
      [
        ['BELMARSAN', '18,5'],
        ['SAUVELANGE', '9,0'],
      ],
    ],
    [
      'cells that are missing',
      'a;b;c\nd;e\nf;g;h',
      [
        ['a', 'b', 'c'],
        ['d', 'e'],
        ['f', 'g', 'h'],
      ],
    ],
    ['a title above', 'Mes professeurs\na;b\nc;d', [['Mes professeurs'], ['a', 'b'], ['c', 'd']]],
    [
      'what quotes protect',
      '"a;b";"c ""d"""\n"e\nf";g',
      [
        ['a;b', 'c "d"'],
        ['e\nf', 'g'],
      ],
    ],
    [
      'a quote that never closes',
      '"a;b\nc;d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes inside a cell',
      'a "b";c\nd;e',
      [
        ['a "b"', 'c'],
        ['d', 'e'],
      ],
    ],
    ['nothing', '', []],
    ['nothing to read', ' \n;;\n---', []],
  ])('reads %s', (_, texte, attendu) => {
    expect(cellules(texte)).toEqual(attendu);
  });

  it('keeps a line break between quotes in its cell', () => {
    expect(lireRangees('titre\n\n"a\nb";c\nd;e')).toEqual([['titre'], ['a\nb', 'c'], ['d', 'e']]);
  });

  it('reads as another reader of CSV does', () => {
    const cellule = fc.stringMatching(/^[a-zé",;\n ]{0,6}x$/);
    const tableaux = fc
      .integer({ min: 2, max: 4 })
      .chain((colonnes) =>
        fc.array(fc.array(cellule, { minLength: colonnes, maxLength: colonnes }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(tableaux, (tableau) => {
        const texte = tableau.map((ligne) => ligne.map((c) => `"${c.replaceAll('"', '""')}"`).join(';')).join('\r\n');
        expect(cellules(texte)).toEqual(
          parse(texte, { delimiter: ';', trim: true }).map((ligne) => ligne.map((c) => c.trim())),
        );
      }),
    );
  });
});
