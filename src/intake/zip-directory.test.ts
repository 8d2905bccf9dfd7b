import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alter, forge, forgeZip, littleEndian, type ZipFile, type ZipOptions } from '../../test/kit/zip.ts';
import { heldBytes } from './bytes.ts';
import { readDirectory } from './zip-directory.ts';

const a: ZipFile = { nom: 'a.xml', contenu: '<a/>', methode: 0 };
const b: ZipFile = { nom: 'bb.xml', contenu: '<bbb/>', methode: 0, drapeaux: 0x808, descripteur: 'signe' };

const read = (octets: Uint8Array<ArrayBuffer>) => readDirectory(heldBytes(octets));
const one = (file: Partial<ZipFile> = {}, options?: ZipOptions) => forge([{ ...a, ...file }], options);
const raw = (nom: string) => new TextEncoder().encode(nom);
const field = (content: Uint8Array) => Uint8Array.from([1, 0, content.length, 0, ...content]);

const A = {
  name: 'a.xml',
  rawName: raw('a.xml'),
  flags: 0,
  method: 0,
  crc: crc32('<a/>'),
  compressed: 4,
  size: 4,
  start: 0,
};

describe('the entries of an archive', () => {
  it('are what the directory says of each, in its order', async () => {
    const archive = forgeZip([a, b], { prefixe: new Uint8Array(3) });
    const [first, second] = await read(archive);
    expect(first).toEqual({ ...A, start: 3, limit: 42 });
    expect(second).toEqual({
      ...{
        name: 'bb.xml',
        rawName: raw('bb.xml'),
        flags: 0x808,
        method: 0,
        crc: crc32('<bbb/>'),
        compressed: 6,
        size: 6,
      },
      ...{ start: 42, limit: 42 + 30 + 6 + 6 + 16 },
    });
  });

  it('have their limits by their place, whatever their order', async () => {
    const { octets, champs } = forge([a, { ...a, nom: 'b.xml' }]);
    const [first, second] = champs
      .filter(({ record }) => record === 'central')
      .filter(({ nom }) => nom === 'signature');
    const [debut, milieu] = [first?.position ?? 0, second?.position ?? 0];
    const swapped = Uint8Array.from([
      ...octets.slice(0, debut),
      ...octets.slice(milieu, milieu + 51),
      ...octets.slice(debut, milieu),
      ...octets.slice(milieu + 51),
    ]);
    expect((await read(swapped)).map(({ name, start, limit }) => [name, start, limit])).toEqual([
      ['b.xml', 39, 78],
      ['a.xml', 0, 39],
    ]);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['a disk that is said elsewhere', one({ central: { disque: 0xffff } }).octets],
    ['sizes and start of 64 bits', one({ zip64: true }).octets],
    ['an extra field', one({ extra: { central: field(new Uint8Array(3)) } }).octets],
  ])('are read with %s', async (_, octets) => {
    expect(await read(octets)).toMatchObject([
      { name: 'a.xml', method: 0, compressed: 4, size: 4, start: 0, limit: 39 },
    ]);
  });

  it('bear a name of UTF-8 only where it is, and the flag that says so decides of the rest', async () => {
    const nom = [0x82, 0x2e, 0x78];
    const named = (drapeaux: number) => {
      const { octets, champs } = forge([{ ...a, nom: 'xxx', drapeaux }]);
      octets.set(nom, (champs.find(({ record }) => record === 'central')?.position ?? 0) + 46);
      return octets;
    };
    expect((await read(named(0)))[0]?.name).toBe('é.x');
    expect((await read(named(0x800)))[0]?.name).toBe('\uFFFD.x');
    expect((await read(named(0)))[0]?.rawName).toEqual(Uint8Array.from(nom));
  });
});

describe('the caps', () => {
  const many = (n: number) => forgeZip(Array<ZipFile>(n).fill(a));
  /** A directory of that size is announced where there is something else. */
  const directoryOf = (taille: number) =>
    forgeZip([], { prefixe: new Uint8Array(taille), fin: { nombre: 1, taille, debut: 0 } });

  it('are on both sides of a thousand entries', async () => {
    expect(await read(many(1_000))).toHaveLength(1_000);
    await expect(read(many(1_001))).rejects.toMatchObject({
      code: 'zip-trop-de-fichiers',
      valeurs: { limite: '1\u202F000' },
    });
  });

  it('are on both sides of 4 MB of directory', async () => {
    await expect(read(directoryOf(4_000_000))).rejects.toThrow('zip-endommage');
    await expect(read(directoryOf(4_000_001))).rejects.toMatchObject({
      code: 'zip-sommaire',
      valeurs: { limite: '4 Mo' },
    });
  });
});

describe('a directory that lies', () => {
  const long = one({ nom: 'n'.repeat(60) }, { fin: { nombre: 2 } });
  const EIGHT = littleEndian(4, 8);
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['more entries than its size holds', one({}, { fin: { nombre: 2 } }).octets],
    ['an entry more, for which a long name leaves room', long.octets],
    ['an entry less', forgeZip([a, a], { fin: { nombre: 1 } })],
    ['an entry that is none', one({ central: { signature: 0x02014b51 } }).octets],
    ['a name that goes beyond its end', alter(one(), { 'central.longueurNom': 6 })],
    ['a name that is shorter', alter(one(), { 'central.longueurNom': 4 })],
    ['an extra field that goes beyond its end', alter(one(), { 'central.longueurExtra': 1 })],
    ['a comment that goes beyond its end', alter(one(), { 'central.longueurCommentaire': 1 })],
    ['an extra field that goes beyond the extra fields', one({ extra: { central: Uint8Array.of(7, 0, 1, 0) } }).octets],
    ['a size that stands nowhere', alter(one(), { 'central.taille': 0xffffffff })],
    [
      'a compressed size that stands nowhere',
      alter(one({ extra: { central: field(EIGHT) } }), {
        'central.taille': 0xffffffff,
        'central.comprime': 0xffffffff,
      }),
    ],
    ['a start that stands nowhere', alter(one(), { 'central.debut': 0xffffffff })],
    ['an entry on a second disk', one({ central: { disque: 1 } }).octets],
    ['an entry that ends a byte beyond the directory’s beginning', one({ central: { comprime: 5 } }).octets],
    ['an entry that begins a byte late', one({ central: { debut: 1 } }).octets],
    ['an entry that ends a byte beyond the next one’s beginning', forgeZip([{ ...a, central: { comprime: 5 } }, a])],
    ['two entries at one place', forgeZip([a, { ...a, central: { debut: 0 } }])],
  ])('%s', async (_, octets) => {
    await expect(read(octets)).rejects.toThrow('zip-endommage');
  });
});
