import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { replaceInflater, strictInflater } from '../../test/kit/strict-inflater.ts';
import { forgeZip, type ZipFile } from '../../test/kit/zip.ts';
import { type ByteSource, heldBytes } from './bytes.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';
import { beginEntry, rawEntry, readEntry } from './zip-entry.ts';

const TEXT = '<BEE_COMMUN/>'.repeat(100);

async function entryOf(file: Partial<ZipFile> = {}): Promise<[ByteSource, ZipEntry]> {
  const archive = heldBytes(forgeZip([{ nom: 'a.xml', contenu: TEXT, ...file }]));
  return [archive, (await readDirectory(archive))[0] as ZipEntry];
}

async function lengthsAnd(chunks: AsyncIterable<Uint8Array>) {
  const lengths: number[] = [];
  let crc = 0;
  for await (const chunk of chunks) {
    lengths.push(chunk.length);
    crc = crc32(chunk, crc);
  }
  return { lengths, crc, size: lengths.reduce((sum, length) => sum + length, 0) };
}

/** 16 MB and `more` that deflate makes a hundred times smaller, and no more. */
function large(more: number): Uint8Array {
  const content = new Uint8Array(16_000_000 + more);
  for (let i = 0, seed = 1; i < 150_000; i++) {
    seed = (seed * 48_271) % 2_147_483_647;
    content[i] = seed;
  }
  return content;
}

describe('an entry is read', () => {
  it.each([
    ['deflated', {}],
    ['stored', { methode: 0 }],
  ] as const)('%s: its bytes, then its end', async (_, file) => {
    const { size, crc } = await lengthsAnd(readEntry(...(await entryOf(file))));
    expect([size, crc]).toEqual([1_300, crc32(TEXT)]);
  });

  it('as it stands in the archive, without a look', async () => {
    const [archive, entry] = await entryOf({ local: { crc: 1 }, central: { crc: 1 } });
    expect((await lengthsAnd(rawEntry(archive, entry))).crc).toBe(crc32(deflateRawSync(TEXT)));
  });

  it.each([
    ['deflated', {}],
    ['stored', { methode: 0 }],
  ] as const)('by its first bytes, %s, and no further', async (_, file) => {
    const [archive, entry] = await entryOf({ ...file, local: { crc: 1 }, central: { crc: 1 } });
    const chunks = beginEntry(archive, entry);
    expect((await chunks.next()).value?.length).toBe(1_300);
    await expect(chunks.next(), 'its end').rejects.toThrow('zip-endommage');
  });

  it('in chunks, by the browser’s inflater, where it is held whole', async () => {
    replaceInflater(strictInflater());
    const contenu = 'x'.repeat(600_000);
    const { lengths, crc } = await lengthsAnd(readEntry(...(await entryOf({ contenu }))));
    expect([lengths, crc]).toEqual([[262_144, 262_144, 75_712], crc32(contenu)]);
  });

  it.each([
    ['held whole up to 16 MB', 0, false],
    ['as it comes beyond', 1, true],
  ])('by the browser’s inflater, %s', async (_, more, asItComes) => {
    // What it gave before it complains is given only when nothing is held; fflate then does the rest, or all of it.
    replaceInflater(strictInflater({ complainsAfter: 2_000_000 }));
    const contenu = large(more);
    const { lengths, crc } = await lengthsAnd(readEntry(...(await entryOf({ contenu }))));
    expect([crc, lengths[0] === 1_000]).toEqual([crc32(contenu), asItComes]);
  });

  it('stored: the chunks are those of the file', async () => {
    const { lengths } = await lengthsAnd(readEntry(...(await entryOf({ methode: 0, contenu: 'x'.repeat(600_000) }))));
    expect(lengths).toEqual([262_144, 262_144, 75_712]);
  });
});

describe('the bytes that are read are told', () => {
  const told = async (file: Partial<ZipFile>) => {
    const [archive, entry] = await entryOf(file);
    const steps: number[] = [];
    await lengthsAnd(readEntry(archive, entry, (octets) => steps.push(octets)));
    return { steps, compressed: entry.compressed };
  };

  it('chunk by chunk', async () => {
    expect((await told({ methode: 0, contenu: 'x'.repeat(600_000) })).steps).toEqual([262_144, 262_144, 75_712]);
  });

  it('once, when another inflater goes over them again', async () => {
    replaceInflater(strictInflater({ complainsAfter: 0 }));
    const { steps, compressed } = await told({});
    expect(steps).toEqual([compressed, 0]);
  });
});

describe('an entry is refused before a byte of it is read', () => {
  const nothing: ByteSource = {
    size: 0,
    slice() {
      throw new Error('read');
    },
  };
  const ENTRY = {
    ...{ name: 'a.xml', rawName: new Uint8Array(5), flags: 0, method: 8, crc: 0, start: 0, limit: 1e9 },
    ...{ size: 100, compressed: 100 },
  };
  const refusal = async (change: Partial<ZipEntry>) =>
    lengthsAnd(readEntry(nothing, { ...ENTRY, ...change })).catch((error: Error) => error.message);

  it.each<[string, Partial<ZipEntry>, string]>([
    ['encrypted', { flags: 1 }, 'zip-chiffre'],
    ['strongly encrypted', { flags: 0x40 }, 'zip-chiffre'],
    ['with an encrypted directory', { flags: 0x2000 }, 'zip-chiffre'],
    ['encrypted, by a method that we do not know', { flags: 1, method: 99 }, 'zip-chiffre'],
    ['of patched data', { flags: 0x20 }, 'zip-methode'],
    ['of another method', { method: 9 }, 'zip-methode'],
    ['of another method, below', { method: 1 }, 'zip-methode'],
    ['stored, of two sizes', { method: 0, size: 101 }, 'zip-endommage'],
    ['of more than 400 MB', { size: 400_000_001, compressed: 400_000_001 }, 'trop-gros'],
    ['of more than 200 times its compressed size', { size: 16_000_200, compressed: 80_000 }, 'zip-bombe'],
    // what is not refused is read
    ['with other flags', { flags: 0xdf9e }, 'read'],
    ['stored, of one size', { method: 0 }, 'read'],
    ['of 400 MB', { size: 400_000_000, compressed: 400_000_000 }, 'read'],
    ['of 200 times its compressed size', { size: 16_000_200, compressed: 80_001 }, 'read'],
    ['of more than that, but of 16 MB', { size: 16_000_000, compressed: 1 }, 'read'],
    ['of more than that, and of a byte more', { size: 16_000_001, compressed: 1 }, 'zip-bombe'],
  ])('%s', async (_, change, code) => {
    expect(await refusal(change)).toBe(code);
  });

  it('and says how large one may be', async () => {
    await expect(lengthsAnd(readEntry(nothing, { ...ENTRY, size: 5e8 }))).rejects.toMatchObject({
      valeurs: { limite: '400 Mo' },
    });
  });
});
