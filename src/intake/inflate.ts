import { Inflate } from 'fflate';
import { ProblemeLecture } from '../domain/problemes.ts';

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

/** Of an empty stream, and one byte too many. */
const WITH_A_TAIL = Uint8Array.of(3, 0, 0);
let native: Promise<boolean> | null = null;

/** Whether there is a native inflater, and it refuses what follows the end of a stream, as it should: Node's does not. */
async function nativeIsStrict(): Promise<boolean> {
  try {
    for await (const _ of inflateNatively(async function* () {
      yield WITH_A_TAIL;
    }));
    return false;
  } catch {
    return 'DecompressionStream' in globalThis;
  }
}

const nativeServes = (): Promise<boolean> => {
  native ??= nativeIsStrict();
  return native;
};

/**
 * Inflates at once, by the browser's own inflater, what is known to give `size` bytes: four times as fast as fflate.
 * @returns null when there is no such inflater or it complains, or it gives another size: fflate has the last word
 */
export async function inflateWhole(compresse: Compressed, size: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!(await nativeServes())) return null;
  const tout = new Uint8Array(size);
  let mis = 0;
  try {
    for await (const octets of inflateNatively(compresse)) {
      if (mis + octets.length > size) return null;
      tout.set(octets, mis);
      mis += octets.length;
    }
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) throw erreur;
    return null;
  }
  return mis === size ? tout : null;
}

/**
 * Inflates what is too large to be held, natively where that serves. The browser's inflater never is the one that
 * refuses: at its first complaint fflate does the whole again, and what was yielded is passed over, since the same bytes
 * inflate to the same. Of a damaged entry it may yield more than fflate would have.
 * @throws ProblemeLecture `zip-endommage`
 */
export async function* inflateStream(compresse: Compressed): AsyncGenerator<Uint8Array, void> {
  let donnes = 0;
  try {
    if (await nativeServes()) {
      for await (const octets of inflateNatively(compresse)) {
        donnes += octets.length;
        yield octets;
      }
      return;
    }
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) throw erreur;
  }
  for await (const octets of inflateByFflate(compresse)) {
    const vus = Math.min(donnes, octets.length);
    donnes -= vus;
    if (vus < octets.length) yield octets.subarray(vus);
  }
}

/** @throws ProblemeLecture when the bytes cannot be read, and anything at all when they cannot be inflated */
async function* inflateNatively(compresse: Compressed): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const [lecteur, plume] = [readable.getReader(), writable.getWriter()];
  const ecrire = async () => {
    for await (const lot of compresse()) {
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
    for (;;) {
      const { value, done } = await lecteur.read();
      if (done) return;
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
