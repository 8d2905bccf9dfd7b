import { describe, expect, it } from 'vitest';
import { alter, forge, littleEndian, type ZipFile } from '../../test/kit/zip.ts';
import { heldBytes } from './bytes.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { dataStart } from './zip-local.ts';

/** Another entry comes after it, so that it has a limit of its own. */
const archive = (file: Partial<ZipFile> = {}, after = true) =>
  forge([
    { nom: 'a.xml', contenu: '<a/>', methode: 0, ...file },
    ...(after ? [{ nom: 'b.xml', contenu: '<b/>' }] : []),
  ]);

async function start(octets: Uint8Array<ArrayBuffer>, change: (entry: ZipEntry) => Partial<ZipEntry> = () => ({})) {
  const source = heldBytes(octets);
  const [entry] = (await readDirectory(source)) as [ZipEntry];
  return dataStart(source, { ...entry, ...change(entry) });
}

const zip64 = (...values: number[]) => {
  const content = values.flatMap((value) => [...littleEndian(value, 8)]);
  return Uint8Array.from([1, 0, content.length, 0, ...content]);
};
const FULL = 0xffffffff;

describe('the data of an entry begin', () => {
  it.each<[string, Uint8Array<ArrayBuffer>, number]>([
    ['after the name', archive().octets, 35],
    ['after the name, at the end of the archive', archive({}, false).octets, 35],
    ['after the extra fields', archive({ extra: { local: Uint8Array.of(7, 0, 1, 0, 9) } }).octets, 40],
    [
      'after sizes of 64 bits',
      archive({ extra: { local: zip64(4, 4) }, local: { taille: FULL, comprime: FULL } }).octets,
      55,
    ],
    ['where flags that say nothing of the data differ', archive({ local: { drapeaux: 0x806 } }).octets, 35],
    ['before a descriptor', archive({ descripteur: 'signe' }).octets, 35],
    ['before a descriptor without signature', archive({ descripteur: 'nu' }).octets, 35],
    ['before a descriptor of 64 bits', archive({ descripteur: 'signe64' }).octets, 35],
    ['before a descriptor of 64 bits without signature', archive({ descripteur: 'nu64' }).octets, 35],
    [
      'before a descriptor, the sizes being there already',
      archive({ descripteur: 'signe', local: { comprime: 4, taille: 4 } }).octets,
      35,
    ],
  ])('%s', async (_, octets, debut) => {
    expect(await start(octets)).toBe(debut);
  });

  it('where the extra fields are as long as can be', async () => {
    const local = Uint8Array.from([7, 0, 0xfb, 0xff, ...new Uint8Array(0xfffb)]);
    expect(await start(archive({ nom: 'n'.repeat(0xffff), extra: { local } }).octets)).toBe(30 + 0xffff + 0xffff);
  });

  it('before a descriptor whose CRC is that of its own signature', async () => {
    const { octets } = archive({ descripteur: 'nu', apres: { crc: 0x08074b50 } });
    expect(await start(octets, () => ({ crc: 0x08074b50 }))).toBe(35);
  });
});

describe('a local header is refused', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['that is none', archive({ local: { signature: 0x04034b51 } }).octets],
    ['of another method', archive({ local: { methode: 8 } }).octets],
    ['of another name', archive({ local: { nom: 'a.xmm' } }).octets],
    ['of a longer name', archive({ local: { nom: 'a.xml.' } }).octets],
    ['of a name cut short', alter(archive(), { 'local.longueurNom': 4, 'local.longueurExtra': 1 })],
    ['whose name leaves no room for the data', alter(archive(), { 'local.longueurExtra': 1 })],
    ['whose name goes beyond the archive', alter(archive({}, false), { 'local.longueurExtra': 0xffff })],
    ['encrypted, which the directory is not', archive({ local: { drapeaux: 1 } }).octets],
    ['strongly encrypted, which the directory is not', archive({ local: { drapeaux: 0x40 } }).octets],
    ['encrypted as a directory, which the directory is not', archive({ local: { drapeaux: 0x2000 } }).octets],
    ['of a patch, which the directory is not', archive({ local: { drapeaux: 0x20 } }).octets],
    ['of sizes that come after, which the directory is not', archive({ local: { drapeaux: 8 } }).octets],
    [
      'of sizes that are here, where the directory’s come after',
      archive({ descripteur: 'signe', local: { drapeaux: 0 } }).octets,
    ],
    ['of another CRC', archive({ local: { crc: 1 } }).octets],
    ['without a CRC', archive({ local: { crc: 0 } }).octets],
    ['of another size', archive({ local: { taille: 5 } }).octets],
    ['of another compressed size', archive({ local: { comprime: 5 } }).octets],
    ['of a size that stands nowhere', archive({ local: { taille: FULL } }).octets],
    ['before a descriptor, of another CRC', archive({ descripteur: 'signe', local: { crc: 1 } }).octets],
    ['before a descriptor, of another size', archive({ descripteur: 'signe', local: { taille: 5 } }).octets],
    [
      'before a descriptor, of another compressed size',
      archive({ descripteur: 'signe', local: { comprime: 5 } }).octets,
    ],
  ])('%s', async (_, octets) => {
    await expect(start(octets)).rejects.toThrow('zip-endommage');
  });

  it.each(['signe', 'nu', 'signe64', 'nu64'] as const)(
    'before a descriptor (%s) that lies on one of the three',
    async (descripteur) => {
      for (const champ of ['crc', 'comprime', 'taille']) {
        await expect(start(archive({ descripteur, apres: { [champ]: 5 } }).octets), champ).rejects.toThrow(
          'zip-endommage',
        );
      }
    },
  );

  it.each(['signe', 'nu', 'signe64', 'nu64'] as const)(
    'before a descriptor (%s) of which the next entry takes a byte',
    async (descripteur) => {
      await expect(start(archive({ descripteur }).octets, ({ limit }) => ({ limit: limit - 1 }))).rejects.toThrow(
        'zip-endommage',
      );
    },
  );

  it('of which no byte is there', async () => {
    const { octets } = archive();
    for (const limit of [0, 29]) await expect(start(octets, () => ({ limit }))).rejects.toThrow('zip-endommage');
    await expect(start(octets, () => ({ start: octets.length + 1 }))).rejects.toThrow('zip-endommage');
  });

  it('whose data go a byte beyond the next entry', async () => {
    const { octets } = archive();
    expect(await start(octets, () => ({ limit: 39 }))).toBe(35);
    await expect(start(octets, () => ({ limit: 38 }))).rejects.toThrow('zip-endommage');
  });
});
