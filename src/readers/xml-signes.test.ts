import { describe, expect, it } from 'vitest';
import {
  ATTENDRE,
  apresEntite,
  apresNom,
  apresRetour,
  apresValeur,
  DANS_TEXTE,
  developper,
  ENTAME,
  estBlanc,
  LAISSER,
  PROLOGUE,
  SIGNES,
} from './xml-signes.ts';

describe('a prologue', () => {
  it.each([
    ['none', '<a>', ''],
    ['blanks', ' \t\n\r\n<a', ' \t\n\r\n'],
    ['a declaration', '<?xml version="1.0"?><A', '<?xml version="1.0"?>'],
    ['single quotes', "<?xml version='1.0'?><a", "<?xml version='1.0'?>"],
    [
      'an encoding',
      '<?xml version="1.0" encoding="ISO-8859-15"?>\n<_a',
      '<?xml version="1.0" encoding="ISO-8859-15"?>\n',
    ],
    [
      'all three, spaced',
      '<?xml\tversion = "1.0"\nencoding= \'u._8\' standalone ="no" ?><a',
      '<?xml\tversion = "1.0"\nencoding= \'u._8\' standalone ="no" ?>',
    ],
    ['standalone yes', '<?xml version="1.0" standalone="yes"?><a', '<?xml version="1.0" standalone="yes"?>'],
  ])('is taken: %s', (_quoi, texte, pris) => {
    expect(PROLOGUE.exec(texte)?.[0]).toBe(pris);
  });

  it.each([
    ['another version', '<?xml version="1.1"?><a'],
    ['no version', '<?xml encoding="utf-8"?><a'],
    ['quotes that differ', '<?xml version="1.0\'?><a'],
    ['quotes that differ around the encoding', '<?xml version="1.0" encoding="utf-8\'?><a'],
    ['quotes that differ around standalone', '<?xml version="1.0" standalone="no\'?><a'],
    ['an encoding that begins with a digit', '<?xml version="1.0" encoding="8"?><a'],
    ['an empty encoding', '<?xml version="1.0" encoding=""?><a'],
    ['standalone maybe', '<?xml version="1.0" standalone="maybe"?><a'],
    ['two parts that touch', '<?xml version="1.0"encoding="utf-8"?><a'],
    ['another order', '<?xml version="1.0" standalone="no" encoding="utf-8"?><a'],
    ['an instruction', '<?xml-x version="1.0"?><a'],
    ['blanks before the declaration', ' <?xml version="1.0"?><a'],
    ['a lone return', '\r<a'],
    ['a mark', '\uFEFF<a'],
    ['a comment', '<!-- --><a'],
    ['a name that begins with a digit', '<1'],
    ['a name that is not in ASCII', '<é'],
    ['a text', 'a<a'],
  ])('is left: %s', (_quoi, texte) => {
    expect(PROLOGUE.test(texte)).toBe(false);
  });

  it.each([
    ['', true],
    ['<', true],
    ['<?', true],
    ['<?x', true],
    ['<?xm', true],
    ['<?xml version="1.0"', true],
    ['<?xml version="1.0"?', true],
    ['<?xml version="1.0"?> \r\n', true],
    ['<?xml version="1.0"?>\n<', true],
    [' \t\r\n<', true],
    ['<!', false],
    ['<?y', false],
    ['<?xml a<b', false],
    ['<a', false],
    ['a', false],
    [' <?', false],
  ])('%j may be the beginning of one: %s', (texte, attendre) => {
    expect(ENTAME.test(texte)).toBe(attendre);
  });
});

describe('characters', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  const dans = (bit: number) => ascii.filter((_, code) => ((SIGNES[code] as number) & bit) !== 0).join('');
  const CONTROLES = ascii.slice(0, 32).join('');

  it('that ask for a look in a text', () => {
    expect(dans(DANS_TEXTE)).toBe(`${CONTROLES.replace('\t', '')}&<]`);
  });

  it('that are blank', () => {
    expect(ascii.filter((c) => estBlanc(c.charCodeAt(0)))).toEqual(['\t', '\n', ' ']);
    expect(estBlanc(0xa0)).toBe(false);
  });

  it('that begin a name, and that go on with it', () => {
    const [debuts, suites] = [
      ascii.filter((c) => apresNom(`${c} `, 0) === 1),
      ascii.filter((c) => apresNom(`a${c} `, 0) === 2),
    ];
    expect(debuts.join('')).toBe(':ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
    expect(suites.join('')).toBe('-.0123456789:ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz');
  });

  it('that ask for a look in a value', () => {
    const vus = ascii.filter((c) => apresValeur(`="${c}x"`, 0) !== 5);
    expect(vus.join('')).toBe(`${CONTROLES}"&<`);
  });
});

it.each([
  ['a name', 'ab=', 0, 2],
  ['a name further on', '  ab ', 2, 4],
  ['a name of one letter', 'a>', 0, 1],
  ['a name that is cut', 'ab', 0, ATTENDRE],
  ['nothing', 'ab', 2, ATTENDRE],
  ['no name', '1a=', 0, LAISSER],
  ['a sign', '<a', 0, LAISSER],
  ['a name that is not in ASCII', 'aé=', 0, LAISSER],
  ['the last of ASCII, which ends it', 'a\x7f', 0, 1],
  ['the first beyond ASCII', 'a\x80', 0, LAISSER],
])('after %s', (_quoi, texte, debut, fin) => {
  expect(apresNom(texte, debut)).toBe(fin);
});

it.each([
  ['double quotes', 'a="b">', 1, 5],
  ['single quotes', "a='b'>", 1, 5],
  ['nothing between them', 'a="">', 1, 4],
  ['the other quote inside', `="it's" `, 0, 7],
  ['the other quote inside, the other way', `='"' `, 0, 4],
  ['an entity', '="a&lt;b"', 0, 9],
  ['entities in a row', '="&amp;&gt;"', 0, 12],
  ['letters beyond ASCII', '="é\ud7ff"', 0, 5],
  ['no equal sign', 'a b', 1, LAISSER],
  ['no quote', '=b', 0, LAISSER],
  ['a space before the quote', '= "b"', 0, LAISSER],
  ['a tag inside', '="<"', 0, LAISSER],
  ['a tab inside', '="\t"', 0, LAISSER],
  ['a line break inside', '="\n"', 0, LAISSER],
  ['a character beyond the everyday ones', '="\ud800"', 0, LAISSER],
  ['an unknown entity', '="&eacute;"', 0, LAISSER],
  ['an entity that is cut', '="&am', 0, ATTENDRE],
  ['the end right after the equal sign', '=', 0, ATTENDRE],
  ['the end right after the quote', '="', 0, ATTENDRE],
  ['the end in the value', '="b', 0, ATTENDRE],
])('after a value with %s', (_quoi, texte, egal, fin) => {
  expect(apresValeur(texte, egal)).toBe(fin);
});

it.each([
  ['x&amp;y', 1, 6],
  ['&lt;', 0, 4],
  ['&gt;', 0, 4],
  ['&quot;', 0, 6],
  ['&apos;', 0, 6],
  ['&', 0, ATTENDRE],
  ['&quot', 0, ATTENDRE],
  ['&zzzz', 0, ATTENDRE],
  ['&zzzzz', 0, LAISSER],
  ['&AMP;', 0, LAISSER],
  ['&#233;', 0, LAISSER],
  ['& b', 0, LAISSER],
  ['x', 0, LAISSER],
  ['&amp', 1, LAISSER],
])('after the entity of %j from %i on: %i', (texte, ici, fin) => {
  expect(apresEntite(texte, ici)).toBe(fin);
});

it.each([
  ['\r\n', 0, 1],
  ['a\r\n', 1, 2],
  ['\r', 0, ATTENDRE],
  ['\ra', 0, LAISSER],
  ['\r\r\n', 0, LAISSER],
])('after the return of %j at %i: %i', (texte, ici, fin) => {
  expect(apresRetour(texte, ici)).toBe(fin);
});

it('entities and line breaks are written out', () => {
  expect(developper('a&amp;lt;\r\n&lt;&gt;&quot;&apos;\n\r')).toBe('a&lt;\n<>"\'\n\r');
});
