import { SaxesParser } from 'saxes';
import { heldBytes } from '../src/intake/bytes.ts';
import { createDecoder } from '../src/intake/decode.ts';
import { inflateWhole } from '../src/intake/inflate.ts';
import { readDirectory } from '../src/intake/zip-directory.ts';
import { readEntry } from '../src/intake/zip-entry.ts';
import { dataStart } from '../src/intake/zip-local.ts';
import { creerLecteur } from '../src/readers/index.ts';
import { recognise } from '../src/workers/stages.ts';
import { median } from './figures.ts';

const ROUNDS = 9;
const CHUNK = 262_144;

/** The stages of one export, in milliseconds: medians of rounds that take turns, in one worker, the code compiled. */
export type Stages = Readonly<
  Record<'look' | 'inflate' | 'decode' | 'saxes' | 'read' | 'rows' | 'carry' | 'open', number>
> & { readonly megabytes: number };

/** Times every stage of an archive that holds the pupils' export. */
export async function timeStages(file: Blob): Promise<Stages> {
  const archive = heldBytes(new Uint8Array(await file.arrayBuffer()));
  const [entry] = await readDirectory(archive);
  if (!entry) throw new Error('the archive is empty');
  const start = await dataStart(archive, entry);
  const data = new Uint8Array(await archive.slice(start, start + entry.compressed).arrayBuffer());
  const inflate = () =>
    inflateWhole(async function* () {
      yield data;
    }, entry);
  const bytes = await inflate();
  if (!bytes) throw new Error('this browser inflates nothing by itself');
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, i) =>
    bytes.subarray(i * CHUNK, (i + 1) * CHUNK),
  );
  const decode = () => {
    const decoder = createDecoder('utf-8', true);
    return [...chunks.map((chunk) => decoder.write(chunk)), decoder.close()];
  };
  const texts = decode();
  const read = () => {
    const reader = creerLecteur('eleves');
    for (const text of texts) reader.write(text);
    return reader.close();
  };
  const model = read();
  const carry = () => new TextEncoder().encode(JSON.stringify(model));
  const carried = carry();
  const work = {
    look: () => recognise(file, 'pupils.zip'),
    inflate,
    decode,
    saxes: () => {
      const parser = new SaxesParser({ xmlns: false });
      for (const text of texts) parser.write(text);
      parser.close();
    },
    read,
    carry,
    open: () => JSON.parse(new TextDecoder().decode(carried)),
    rows: async () => {
      const [decoder, reader] = [createDecoder('utf-8', true), creerLecteur('eleves')];
      for await (const chunk of readEntry(archive, entry)) reader.write(decoder.write(chunk));
      reader.write(decoder.close());
      return reader.close();
    },
  };
  const measures = Object.keys(work).map((name) => [name, [] as number[]] as const);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, times] of measures) {
      const before = performance.now();
      await work[name as keyof typeof work]();
      times.push(performance.now() - before);
    }
  }
  const medians = Object.fromEntries(measures.map(([name, times]) => [name, median(times)]));
  return { ...(medians as Record<keyof typeof work, number>), megabytes: bytes.length / 1e6 };
}

addEventListener('message', async ({ data }: MessageEvent<Blob>) => postMessage(await timeStages(data)));
