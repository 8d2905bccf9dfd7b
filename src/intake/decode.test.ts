import { describe, expect, it } from 'vitest';
import { declaration, decoder, octets, utf16 } from '../../test/kit/encoded.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { createDecoder, decodeHead } from './decode.ts';

const erreur = (source: Uint8Array): string => {
  try {
    return `lu : ${decoder(source)}`;
  } catch (e) {
    if (e instanceof ProblemeLecture) return e.code;
    throw e;
  }
};

/** Unicode's own mapping files (8859-1.TXT, 8859-15.TXT, CP1252.TXT), where they leave the byte's own value. */
const PARTICULIERS: Record<string, Record<number, number>> = {
  'ISO-8859-1': {},
  'ISO-8859-15': {
    164: 0x20ac,
    166: 0x160,
    168: 0x161,
    180: 0x17d,
    184: 0x17e,
    188: 0x152,
    189: 0x153,
    190: 0x178,
  },
  'windows-1252': Object.fromEntries(
    (
      '80:20AC 82:201A 83:0192 84:201E 85:2026 86:2020 87:2021 88:02C6 89:2030 8A:0160 8B:2039 8C:0152 8E:017D ' +
      '91:2018 92:2019 93:201C 94:201D 95:2022 96:2013 97:2014 98:02DC 99:2122 9A:0161 9B:203A 9C:0153 9E:017E 9F:0178'
    )
      .split(' ')
      .map((paire) => paire.split(':').map((hexa) => Number.parseInt(hexa, 16)) as [number, number]),
  ),
};
const INDEFINIS = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

describe.each(Object.entries(PARTICULIERS))('%s', (encodage, particuliers) => {
  const tete = declaration(encodage);
  const defini = (octet: number) => encodage !== 'windows-1252' || !INDEFINIS.includes(octet);

  it('reads each of the 256 bytes as its mapping file says', () => {
    const tous = Array.from({ length: 256 }, (_, octet) => octet);
    const lus = tous.map((octet) => erreur(octets(tete, [octet])));
    const attendus = tous.map((octet) =>
      defini(octet) ? `lu : ${tete}${String.fromCharCode(particuliers[octet] ?? octet)}` : 'encodage-invalide',
    );
    expect(lus).toEqual(attendus);
  });

  it('reads them all in one chunk', () => {
    const tous = Array.from({ length: 256 }, (_, octet) => octet).filter(defini);
    const attendu = tous.map((octet) => String.fromCharCode(particuliers[octet] ?? octet)).join('');
    expect(decoder(octets(tete, tous))).toBe(tete + attendu);
  });
});

describe('choosing the encoding', () => {
  it.each([
    ['no declaration is UTF-8', octets('<a>', [0xc3, 0xa9], '</a>'), '<a>é</a>'],
    ['a UTF-8 mark', octets([0xef, 0xbb, 0xbf], '<a/>'), '<a/>'],
    ['a second mark is a character', octets([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '<a/>'), '\uFEFF<a/>'],
    ['a mark and the same declaration', octets([0xef, 0xbb, 0xbf], declaration('utf-8')), declaration('utf-8')],
    ['US-ASCII counts as UTF-8', octets(declaration('US-ASCII'), [0xc3, 0xa9]), `${declaration('US-ASCII')}é`],
    ['UTF-16LE', octets([0xff, 0xfe], utf16('<a>é€</a>', false)), '<a>é€</a>'],
    ['UTF-16BE', octets([0xfe, 0xff], utf16('<a>é€</a>', true)), '<a>é€</a>'],
    ['UTF-16 declared', octets([0xff, 0xfe], utf16(declaration('UTF-16'), false)), declaration('UTF-16')],
    ['UTF-16 without mark', octets(utf16('<a>é</a>', false)), '<a>é</a>'],
    ['UTF-16BE without mark', octets(utf16('<a>é</a>', true)), '<a>é</a>'],
    ['an alias', octets(declaration('latin9'), [0xbd]), `${declaration('latin9')}œ`],
    [
      'single quotes and spaces',
      octets("<?xml version='1.0' encoding = 'cp1252' ?>", [0x9c]),
      `<?xml version='1.0' encoding = 'cp1252' ?>œ`,
    ],
    [
      'a declaration that is only in a comment',
      octets('<a/><!--', declaration('latin1'), [0xc3, 0xa9], '-->'),
      `<a/><!--${declaration('latin1')}é-->`,
    ],
    ['nothing', octets(), ''],
    ['`<` in four bytes is no UTF-16', octets([0x3c, 0, 0, 0]), '<\0\0\0'],
    ['`<` in four bytes, the other way, neither', octets([0, 0x3c, 0, 0]), '\0<\0\0'],
    ['`<` in two bytes, then one in one', octets([0x3c, 0, 0x41, 0x41]), '<\0AA'],
    ['the same the other way', octets([0, 0x3c, 0x41, 0x41]), '\0<AA'],
    ['`<`, then one in two bytes', octets([0x3c, 0x41, 0x42, 0]), '<AB\0'],
    ['the same the other way', octets([0x41, 0x3c, 0, 0x42]), 'A<\0B'],
    ['another letter in two bytes', octets([0x41, 0, 0x42, 0]), 'A\0B\0'],
    ['the same the other way', octets([0, 0x41, 0, 0x42]), '\0A\0B'],
    ['half a mark', octets([0xef, 0xbf, 0xbd], '<a/>'), '\uFFFD<a/>'],
    ['a declaration without encoding', octets('<?xml version="1.0"?>', [0xc3, 0xa9]), '<?xml version="1.0"?>é'],
    [
      'an attribute whose name ends alike',
      octets('<?xml version="1.0" notencoding="latin1"?>', [0xc3, 0xa9]),
      '<?xml version="1.0" notencoding="latin1"?>é',
    ],
    ['another instruction', octets('<?xmlx encoding="latin1"?>', [0xc3, 0xa9]), '<?xmlx encoding="latin1"?>é'],
    ['a declaration after a blank', octets(' <?xml encoding="latin1"?>', [0xc3, 0xa9]), ' <?xml encoding="latin1"?>é'],
    [
      'a declaration that ends beyond 512 bytes',
      octets('<?xml encoding="latin1"', ' '.repeat(488), '?>', [0xc3, 0xa9]),
      `<?xml encoding="latin1"${' '.repeat(488)}?>é`,
    ],
    [
      'a declaration that ends with the 512th byte',
      octets('<?xml encoding="latin1"', ' '.repeat(487), '?>', [0xe9]),
      `<?xml encoding="latin1"${' '.repeat(487)}?>é`,
    ],
  ])('%s', (_, source, attendu) => {
    expect(decoder(source)).toBe(attendu);
  });

  it.each([
    ['an unknown encoding', octets(declaration('IBM037')), 'encodage-inconnu'],
    ['an encoding that browsers know and we refuse', octets(declaration('shift_jis')), 'encodage-inconnu'],
    ['a UTF-8 mark and Latin', octets([0xef, 0xbb, 0xbf], declaration('ISO-8859-15')), 'encodage-contradictoire'],
    ['UTF-16 written in single bytes', octets(declaration('UTF-16')), 'encodage-contradictoire'],
    ['UTF-16BE written in single bytes', octets(declaration('UTF-16BE')), 'encodage-contradictoire'],
    ['the other byte order', octets([0xff, 0xfe], utf16(declaration('UTF-16BE'), false)), 'encodage-contradictoire'],
    ['UTF-8 written in two bytes', octets([0xff, 0xfe], utf16(declaration('UTF-8'), false)), 'encodage-contradictoire'],
    ['two bytes of a mark of UTF-8', octets([0xef, 0xbb], '<a/>'), 'encodage-invalide'],
    ['one byte of a mark of UTF-8', octets([0xef, 0x3c, 0xbf]), 'encodage-invalide'],
    ['the end of a mark of UTF-8', octets([0x3c, 0xbb, 0xbf]), 'encodage-invalide'],
    ['one byte of a mark of UTF-16', octets([0xff], '<a/>'), 'encodage-invalide'],
    ['one byte of a mark of UTF-16, and an even number after', octets([0xff], '<a />'), 'encodage-invalide'],
    ['one byte of the other', octets([0xfe], '<a/>'), 'encodage-invalide'],
    ['one byte of the other, and an even number after', octets([0xfe], '<a />'), 'encodage-invalide'],
    ['the last byte of a mark of UTF-16', octets('<', [0xfe]), 'encodage-invalide'],
    ['the last byte of the other', octets('<', [0xff]), 'encodage-invalide'],
    ['Latin where UTF-8 is due', octets('<a>', [0xe9], '</a>'), 'encodage-invalide'],
    ['a character cut at the end', octets('<a/>', [0xc3]), 'encodage-invalide'],
    ['a character cut at the end of a long text', octets('x'.repeat(600), [0xc3]), 'encodage-invalide'],
    ['a surrogate in UTF-8', octets('<a/>', [0xed, 0xa0, 0x80]), 'encodage-invalide'],
    ['an overlong form', octets('<a/>', [0xc0, 0x80]), 'encodage-invalide'],
    ['half a pair in UTF-16', octets([0xff, 0xfe], [0x3c, 0, 0, 0xd8, 0x41, 0]), 'encodage-invalide'],
    ['an odd byte in UTF-16', octets([0xff, 0xfe], [0x3c, 0, 0x41]), 'encodage-invalide'],
  ])('refuses %s', (_, source, code) => {
    expect(erreur(source)).toBe(code);
  });

  it.each([
    ['IBM037', octets(declaration('IBM037')), { encodage: 'IBM037' }],
    [
      'Latin after a mark of UTF-8',
      octets([0xef, 0xbb, 0xbf], declaration('latin1')),
      { signe: 'il déclare l’encodage «\u00A0latin1\u00A0», mais il est écrit en UTF-8' },
    ],
    [
      'UTF-8 after a mark of UTF-16',
      octets([0xfe, 0xff], utf16(declaration('utf-8'), true)),
      { signe: 'il déclare l’encodage «\u00A0utf-8\u00A0», mais il est écrit en UTF-16' },
    ],
    [
      'UTF-16 in single bytes',
      octets(declaration('utf-16le')),
      { signe: 'il déclare l’encodage «\u00A0utf-16le\u00A0», mais il est écrit en UTF-8' },
    ],
    [
      'UTF-16 after a mark of UTF-8',
      octets([0xef, 0xbb, 0xbf], declaration('utf-16')),
      { signe: 'il déclare l’encodage «\u00A0utf-16\u00A0», mais il est écrit en UTF-8' },
    ],
  ])('says what the declaration says and what the bytes are: %s', (_, source, valeurs) => {
    expect(() => decoder(source)).toThrow(expect.objectContaining({ ligne: 1, valeurs }));
  });

  it.each([
    ['UTF-8', octets('<a/>'), 'utf-8', false],
    ['UTF-8, marked', octets([0xef, 0xbb, 0xbf], '<a/>'), 'utf-8', true],
    ['UTF-16, marked', octets([0xfe, 0xff], utf16('<a/>', true)), 'utf-16be', true],
    ['UTF-16 without a mark', octets(utf16('<a/>', false)), 'utf-16le', false],
    ['what it declares', octets(declaration('latin9')), 'iso-8859-15', false],
  ])('tells how a text turned out to be written: %s', (_, source, encoding, marked) => {
    const decodeur = createDecoder();
    decodeur.write(source);
    expect(decodeur.found()).toBeNull();
    decodeur.close();
    expect(decodeur.found()).toEqual({ encoding, marked });
  });

  it.each([
    ['UTF-8', octets('<a>', [0xe9], '</a>')],
    ['UTF-16LE', octets([0xff, 0xfe, 0x3c])],
    ['windows-1252', octets(declaration('cp1252'), [0x81])],
  ])('names the encoding whose bytes they are not: %s', (encodage, source) => {
    expect(() => decoder(source)).toThrow(
      expect.objectContaining({ code: 'encodage-invalide', ligne: null, valeurs: { encodage } }),
    );
  });

  it.each([
    ['Latin', octets(declaration('latin1'), [0x50, 0xc3, 0xa9, 0x72])],
    ['UTF-8', octets('<a>', [0xc3, 0x83, 0xc2, 0xa9])],
  ])('watches for spoiled accents where it is asked to: %s', (_, source) => {
    const watched = createDecoder('utf-8', true);
    expect(() => [watched.write(source), watched.close()]).toThrow('encodage-contradictoire');
    expect(decoder(source)).toContain('Ã©');
  });

  it('takes another default for what tells nothing, and for nothing else', () => {
    const decodeur = createDecoder('iso-8859-15');
    expect(decodeur.write(octets('<a>', [0xbd])) + decodeur.close()).toBe('<a>œ');
    const declare = createDecoder('iso-8859-15');
    expect(declare.write(octets(declaration('utf-8'), [0xc5, 0x93])) + declare.close()).toContain('œ');
  });
});

describe('decoderTete', () => {
  it('reads markup whatever the declaration says, and never throws', () => {
    expect(decodeHead(octets(declaration('IBM037'), '<A/>', [0x81, 0xff]))).toContain('<A/>');
    expect(decodeHead(octets([0xff, 0xfe], utf16('<A/>', false), [0x41]))).toContain('<A/>');
    expect(decodeHead(octets(utf16('<A/>', true)))).toBe('<A/>');
    expect(decodeHead(octets([0xef, 0xbb, 0xbf], '<A>', [0xc3, 0xa9]))).toBe('<A>é');
    expect(decodeHead(octets('<A>', [0xe9]))).toBe('<A>é');
    expect(decodeHead(octets())).toBe('');
  });
});
