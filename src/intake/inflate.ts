import { Inflate } from 'fflate';
import { ProblemeLecture } from '../domain/problemes.ts';
import { type Expected, verified } from './verified.ts';

/**
 * Bytes pushed to an inflater at a time: a push can yield 1,032 times its size, and the browser's keeps all of it until
 * it is taken.
 */
const PUSH = 8_192;
/**
 * Consecutive pushes that may yield nothing (a stored block is at most 64 kB). Beyond, the stream ended early, and
 * fflate would copy the rest at each push.
 */
const SILENT_LIMIT = 10;

/** Compressed bytes, chunk by chunk, from their beginning each time it is called. */
export type Compressed = () => AsyncGenerator<Uint8Array<ArrayBuffer>, void>;

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * The frame of a gzip file around the data of an entry: the browser then checks the CRC and the size as it inflates,
 * where a script took as long as the inflating. Deflate, no name, no date, no system.
 */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

function gzipTail({ size, crc }: Expected): Uint8Array<ArrayBuffer> {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  return new Uint8Array(tail.buffer);
}

async function* framed(compresse: Compressed, expected: Expected): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  yield GZIP_HEAD;
  yield* compresse();
  yield gzipTail(expected);
}

const EMPTY: Expected = { size: 0, crc: 0 };
/** An empty stream with something after its end, which its frame makes a whole file: a byte, or a second file. */
const WITH_MORE = [
  [3, 0, 0],
  [3, 0, ...gzipTail(EMPTY), ...GZIP_HEAD, 3, 0],
].map((octets) => Uint8Array.from(octets));
/** What was found of each native inflater: there is one at most, but in the tests. */
const strict = new WeakMap<typeof DecompressionStream, Promise<boolean>>();

/** Whether the native inflater refuses what follows the end of a stream, as it should: Node's does not. */
async function nativeIsStrict(): Promise<boolean> {
  const refused = WITH_MORE.map(async (octets) => {
    try {
      for await (const _ of inflateNatively(async function* () {
        yield octets;
      }, EMPTY));
      return false;
    } catch {
      return true;
    }
  });
  return (await Promise.all(refused)).every(Boolean);
}

async function nativeServes(): Promise<boolean> {
  if (typeof DecompressionStream === 'undefined') return false;
  const known = strict.get(DecompressionStream) ?? nativeIsStrict();
  strict.set(DecompressionStream, known);
  return known;
}

/**
 * Inflates at once, by the browser's own inflater, what is known to be `expected`: four times as fast as fflate.
 * @returns null when there is no such inflater or it complains, of another size or CRC too: fflate has the last word
 */
export async function inflateWhole(compresse: Compressed, expected: Expected): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!(await nativeServes())) return null;
  const tout = new Uint8Array(expected.size);
  let mis = 0;
  try {
    for await (const octets of inflateNatively(compresse, expected)) {
      tout.set(octets, mis);
      mis += octets.length;
    }
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) throw erreur;
    return null;
  }
  return tout;
}

/**
 * Inflates what is too large to be held, natively where that serves. The browser's inflater never is the one that
 * refuses: at its first complaint fflate does the whole again, and what was yielded is passed over, since the same bytes
 * inflate to the same. Of a damaged entry it may yield more than fflate would have.
 * @throws ProblemeLecture `zip-endommage`
 */
export async function* inflateStream(compresse: Compressed, expected: Expected): AsyncGenerator<Uint8Array, void> {
  let donnes = 0;
  try {
    if (await nativeServes()) {
      for await (const octets of inflateNatively(compresse, expected)) {
        donnes += octets.length;
        yield octets;
      }
      return;
    }
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) throw erreur;
  }
  for await (const octets of verified(inflateByFflate(compresse), expected)) {
    const vus = Math.min(donnes, octets.length);
    donnes -= vus;
    if (vus < octets.length) yield octets.subarray(vus);
  }
}

/**
 * Ends only when what came is what is expected: the browser itself checks the CRC and the size of the whole.
 * @throws ProblemeLecture when the bytes cannot be read, and anything at all when they do not inflate to that
 */
async function* inflateNatively(compresse: Compressed, expected: Expected): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('gzip');
  const [lecteur, plume] = [readable.getReader(), writable.getWriter()];
  const ecrire = async () => {
    for await (const lot of framed(compresse, expected)) {
      for (let i = 0; i < lot.length; i += PUSH) {
        await plume.ready;
        plume.write(lot.subarray(i, i + PUSH)).catch(() => {});
      }
    }
    await plume.close();
  };
  // Whatever stops the writing stops the reading, with the same error.
  const ecrit = ecrire().catch((erreur: unknown) => plume.abort(erreur).catch(() => {}));
  try {
    for (let left = expected.size; ; ) {
      const { value, done } = await lecteur.read();
      if (done) return;
      left -= value.length;
      if (left < 0) throw new RangeError('more than expected');
      yield value;
    }
  } finally {
    await Promise.all([lecteur.cancel().catch(() => {}), ecrit]);
  }
}

/** @throws ProblemeLecture `zip-endommage` */
export async function* inflateByFflate(compresse: Compressed): AsyncGenerator<Uint8Array, void> {
  const gonfler = inflater();
  for await (const lot of compresse()) {
    for (let i = 0; i < lot.length; i += PUSH) yield* gonfler(lot.subarray(i, i + PUSH), false);
  }
  yield* gonfler(new Uint8Array(0), true);
}

/** A push of compressed bytes, the last one or not, to the chunks that come out of it. */
function inflater(): (octets: Uint8Array, dernier: boolean) => Uint8Array[] {
  let sortis: Uint8Array[] = [];
  let muettes = 0;
  const flux = new Inflate((octets) => sortis.push(octets));
  return (octets, dernier) => {
    sortis = [];
    try {
      flux.push(octets, dernier);
    } catch {
      throw damaged();
    }
    const pleins = sortis.filter((sorti) => sorti.length > 0);
    muettes = pleins.length > 0 ? 0 : muettes + 1;
    if (muettes > SILENT_LIMIT) throw damaged();
    return pleins;
  };
}
