import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { alter, forge } from '../../test/kit/zip.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { type ByteSource, heldBytes } from './bytes.ts';
import { bareContent, type Content, entryContent, readHead } from './content.ts';
import { readDirectory, type ZipEntry } from './zip-directory.ts';

const octets = (texte: string) => new TextEncoder().encode(texte);
const bare = (texte: string) => bareContent(heldBytes(octets(texte)));

const ARCHIVE = forge([{ nom: 'a.xml', contenu: 'abcdef', methode: 0 }]);
async function entry(bytes = ARCHIVE.octets): Promise<Content> {
  const archive = heldBytes(bytes);
  return entryContent(archive, (await readDirectory(archive))[0] as ZipEntry);
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const seen: Uint8Array[] = [];
  for await (const chunk of chunks) seen.push(chunk);
  return Buffer.concat(seen).toString();
}

/** A file that is as large as it says, and holds nothing. */
const announced = (size: number): ByteSource => ({
  size,
  slice: () => ({ arrayBuffer: async () => new ArrayBuffer(0) }),
});

describe('a file', () => {
  it('is read in chunks, and tells each once it is taken', async () => {
    const told: number[] = [];
    const chunks: number[] = [];
    for await (const chunk of bare('x'.repeat(300_000)).read((n) => told.push(n))) {
      expect(told).toHaveLength(chunks.length);
      chunks.push(chunk.length);
    }
    expect([chunks, told]).toEqual([
      [262_144, 37_856],
      [262_144, 37_856],
    ]);
  });

  it('gives its bytes again, its size, and itself as a whole', async () => {
    const content = bare('abcdef');
    expect([content.bytes, await all(content.begin()), await all(content.read())]).toEqual([6, 'abcdef', 'abcdef']);
    const whole = await content.whole();
    expect(Buffer.from(await whole.slice(1, 3).arrayBuffer()).toString()).toBe('bc');
  });

  it('is marked by its size and its CRC', async () => {
    expect(await bare('abcdef').mark()).toBe(`6-${crc32('abcdef')}`);
    expect(await bare('x'.repeat(300_000)).mark()).toBe(`300000-${crc32('x'.repeat(300_000))}`);
    expect(await bare('').mark()).toBe('0-0');
  });

  it('is refused beyond 400 MB', async () => {
    await expect(all(bareContent(announced(400_000_001)).read())).rejects.toMatchObject({
      code: 'trop-gros',
      valeurs: { limite: '400 Mo' },
    });
    expect(await all(bareContent(announced(400_000_000)).read())).toBe('');
  });
});

describe('an entry of an archive', () => {
  it('gives its bytes again, its compressed size, and itself as a whole', async () => {
    const content = await entry();
    const told: number[] = [];
    expect([content.bytes, await all(content.begin())]).toEqual([6, 'abcdef']);
    expect([await all(content.read((n) => told.push(n))), told]).toEqual(['abcdef', [6]]);
    const whole = await content.whole();
    expect([whole.size, Buffer.from(await whole.slice(0, 9).arrayBuffer()).toString()]).toEqual([6, 'abcdef']);
  });

  it('is put together from all its chunks', async () => {
    const contenu = Array.from({ length: 100_000 }, (_, i) => i).join();
    const whole = await (await entry(forge([{ nom: 'a', contenu, methode: 0 }]).octets)).whole();
    expect(Buffer.from(await whole.slice(0, whole.size).arrayBuffer()).toString()).toBe(contenu);
  });

  it('is marked by what its directory says and by its bytes as they stand', async () => {
    const crc = crc32('abcdef');
    expect(await (await entry()).mark()).toBe(`6-${crc}-6-${crc}`);
    const lies = alter(ARCHIVE, { 'local.crc': 7, 'central.crc': 7 });
    expect(await (await entry(lies)).mark()).toBe(`6-7-6-${crc}`);
  });

  it('is not held whole beyond 64 MB', async () => {
    const of = (size: number) =>
      entryContent(heldBytes(new Uint8Array(0)), {
        ...{ name: 'i.zip', rawName: new Uint8Array(5), flags: 0, method: 0, crc: 0, start: 0, limit: size },
        ...{ size, compressed: size },
      });
    await expect(of(64_000_001).whole()).rejects.toMatchObject({ code: 'trop-gros', valeurs: { limite: '64 Mo' } });
    await expect(of(64_000_000).whole()).rejects.toThrow('zip-endommage');
  });
});

describe('the head of a document', () => {
  it('is all of it when it is short, and its first 65,536 bytes otherwise', async () => {
    expect(await readHead(bare('abc'))).toEqual({ octets: octets('abc'), avarie: null });
    expect(await readHead(bare(''))).toEqual({ octets: octets(''), avarie: null });
    const { octets: head } = await readHead(bare(`${'a'.repeat(65_535)}bc`));
    expect(Buffer.from(head).toString()).toBe(`${'a'.repeat(65_535)}b`);
  });

  /** Chunks of that size, one after the other; what follows is thrown. */
  const pieces = (sizes: readonly number[], then: Error): Pick<Content, 'begin'> => ({
    async *begin() {
      for (const size of sizes) yield new Uint8Array(size).fill(size);
      throw then;
    },
  });
  const read = (content: Pick<Content, 'begin'>) => readHead({ ...bare(''), ...content });
  const damaged = new ProblemeLecture('zip-endommage');

  it('asks for nothing more once it is there', async () => {
    expect((await read(pieces([65_536], damaged))).avarie).toBeNull();
    const { octets: head, avarie } = await read(pieces([40_000, 40_001], damaged));
    expect([head.length, head[39_999], head[40_000], avarie]).toEqual([65_536, 40_000 % 256, 40_001 % 256, null]);
  });

  it('is what came before the bytes that cannot be read', async () => {
    expect(await read(pieces([3], damaged))).toEqual({ octets: Uint8Array.of(3, 3, 3), avarie: damaged });
    expect((await read(pieces([65_535], damaged))).avarie).toBe(damaged);
  });

  it('lets a defect of ours go out', async () => {
    const defect = new TypeError('ours');
    await expect(read(pieces([3], defect))).rejects.toBe(defect);
  });
});
