import { Inflate } from 'fflate';
import { ProblemeLecture } from '../domain/problemes.ts';
import { readBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { DOCUMENT_LIMIT, DOCUMENT_LIMIT_IN_WORDS, RATIO_FROM, RATIO_LIMIT } from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';
import { ENCRYPTED, PATCHED } from './zip-format.ts';
import { dataStart } from './zip-local.ts';

/** Bytes read from the file at a time, and pushed to the inflater at a time: a push can yield 1,032 times its size. */
const CHUNK = 262_144;
const PUSH = 8_192;
/**
 * Consecutive pushes that may yield nothing (a stored block is at most 64 kB). Beyond, the stream ended early, and
 * fflate would copy the rest at each push.
 */
const SILENT_LIMIT = 10;

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * Inflates one entry, in chunks. Sizes and CRC are those of the directory, exactly, or the last step throws: what was
 * yielded before counts only if the generator ends.
 * @param consommes called with the compressed bytes read since the last call
 * @throws ProblemeLecture `zip-chiffre`, `zip-methode`, `trop-gros`, `zip-bombe`, `zip-endommage`
 */
export async function* readEntry(
  archive: Blob,
  entree: ZipEntry,
  consommes: (octets: number) => void = () => {},
): AsyncGenerator<Uint8Array, void> {
  refuseBeforeReading(entree);
  const debut = await dataStart(archive, entree);
  let [lus, crc] = [0, 0];
  for await (const octets of dataOf(archive, entree, debut, consommes)) {
    lus += octets.length;
    if (lus > entree.size) throw damaged();
    crc = crc32(octets, crc);
    yield octets;
  }
  if (lus !== entree.size || crc !== entree.crc) throw damaged();
}

function refuseBeforeReading({ flags, method, size, compressed }: ZipEntry): void {
  if (flags & ENCRYPTED) throw new ProblemeLecture('zip-chiffre');
  if ((method !== 0 && method !== 8) || flags & PATCHED) throw new ProblemeLecture('zip-methode');
  if (method === 0 && size !== compressed) throw damaged();
  if (size > DOCUMENT_LIMIT) throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_LIMIT_IN_WORDS });
  if (size > RATIO_FROM && size > compressed * RATIO_LIMIT) throw new ProblemeLecture('zip-bombe');
}

/** The data as it stands (method 0) or inflated (method 8). */
async function* dataOf(
  archive: Blob,
  { method, compressed }: ZipEntry,
  debut: number,
  consommes: (octets: number) => void,
): AsyncGenerator<Uint8Array, void> {
  const gonfler = inflater();
  for (let lu = 0; lu < compressed; lu += CHUNK) {
    const lot = await readBytes(archive, debut + lu, debut + Math.min(compressed, lu + CHUNK));
    if (method === 0) yield lot;
    else for (let i = 0; i < lot.length; i += PUSH) yield* gonfler(lot.subarray(i, i + PUSH), false);
    consommes(lot.length);
  }
  if (method === 8) yield* gonfler(new Uint8Array(0), true);
}

/** A push of compressed bytes, the last one or not, to the chunks that come out of it. */
function inflater(): (octets: Uint8Array, dernier: boolean) => Uint8Array[] {
  let sortis: Uint8Array[] = [];
  let muettes = 0;
  const inflate = new Inflate((octets) => sortis.push(octets));
  return (octets, dernier) => {
    sortis = [];
    try {
      inflate.push(octets, dernier);
    } catch {
      throw damaged();
    }
    const pleins = sortis.filter((sorti) => sorti.length > 0);
    muettes = pleins.length > 0 ? 0 : muettes + 1;
    if (muettes > SILENT_LIMIT) throw damaged();
    return pleins;
  };
}
