import { XMLParser } from 'fast-xml-parser';
import { Inflate } from 'fflate';
import { SaxesParser } from 'saxes';

/**
 * Other ways to read the same files, in a worker: the machine's limits (the bytes inflated, and `<` counted in them), and
 * readers that one would think of. None checks an archive, and none makes anything of what it reads.
 */
export type Way = 'fflate' | 'native' | 'tokeniser' | 'saxes' | 'fast-xml-parser';

type Bytes = Uint8Array<ArrayBuffer>;

/** The compressed data of an archive of one entry without comment; null for a bare file. */
function dataOf(file: Bytes): Bytes | null {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  if (view.getUint32(0, true) !== 0x04034b50) return null;
  const directory = view.getUint32(file.length - 6, true);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  return file.subarray(start, start + view.getUint32(directory + 20, true));
}

function countTags(bytes: Uint8Array): number {
  let tags = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 60) tags++;
  return tags;
}

function throughFflate(file: Bytes, take: (bytes: Uint8Array) => void): void {
  const data = dataOf(file);
  if (!data) {
    take(file);
    return;
  }
  const inflate = new Inflate(take);
  for (let i = 0; i < data.length; i += 4_096) inflate.push(data.subarray(i, i + 4_096), i + 4_096 >= data.length);
}

async function natively(file: Bytes, take: (bytes: Uint8Array) => void): Promise<void> {
  const data = dataOf(file);
  if (!data) {
    take(file);
    return;
  }
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  for (const reader = stream.getReader(); ; ) {
    const { value, done } = await reader.read();
    if (done) return;
    take(value);
  }
}

async function wholeOf(file: Bytes): Promise<Bytes> {
  const pieces: BlobPart[] = [];
  await natively(file, (bytes) => pieces.push(bytes as Bytes));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** Names, depth and texts of everyday XML, and nothing checked. */
function tokenise(bytes: Uint8Array): number {
  let [depth, sum, start] = [0, 0, 0];
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 60) continue;
    sum += i - start;
    const closing = bytes[i + 1] === 47;
    let hash = 0;
    let octet = bytes[++i] as number;
    while (octet !== 62 && octet !== 32 && octet !== undefined) {
      hash = (hash * 31 + octet) | 0;
      octet = bytes[++i] as number;
    }
    while (octet !== 62 && octet !== undefined) octet = bytes[++i] as number;
    depth += closing || bytes[i - 1] === 47 ? -1 : 1;
    sum ^= hash;
    start = i + 1;
  }
  return sum + depth;
}

const WAYS: Readonly<Record<Way, (file: Bytes) => unknown>> = {
  fflate: (file) => throughFflate(file, countTags),
  native: (file) => natively(file, countTags),
  tokeniser: async (file) => tokenise(await wholeOf(file)),
  saxes: async (file) => {
    const parser = new SaxesParser({ xmlns: false });
    const elements: unknown[] = [];
    parser.on('opentag', (tag) => elements.push(tag));
    parser.on('text', (text) => elements.push(text));
    parser.write(textOf(await wholeOf(file))).close();
    return elements;
  },
  'fast-xml-parser': async (file) => new XMLParser({ ignoreAttributes: false }).parse(textOf(await wholeOf(file))),
};

addEventListener('message', async ({ data: { way, files } }: MessageEvent<{ way: Way; files: readonly File[] }>) => {
  for (const file of files) await WAYS[way](new Uint8Array(await file.arrayBuffer()));
  postMessage('done');
});
