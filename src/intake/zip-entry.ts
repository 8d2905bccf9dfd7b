import { ProblemeLecture } from '../domain/problemes.ts';
import { type ByteSource, readBytes } from './bytes.ts';
import { type Compressed, inflateByFflate, inflateStream, inflateWhole } from './inflate.ts';
import { DOCUMENT_LIMIT, DOCUMENT_LIMIT_IN_WORDS, RATIO_FROM, RATIO_LIMIT } from './limits.ts';
import { verified } from './verified.ts';
import type { ZipEntry } from './zip-directory.ts';
import { ENCRYPTED, PATCHED } from './zip-format.ts';
import { dataStart } from './zip-local.ts';

/** Bytes read from the file at a time. */
const CHUNK = 262_144;

const damaged = () => new ProblemeLecture('zip-endommage');

/** Bytes of an entry that is held whole while it is checked: any document of a school, and none of the large lists. */
const HELD_LIMIT = 16_000_000;

/**
 * Inflates one entry, in chunks. Sizes and CRC are those of the directory, exactly, or the last step throws: what was
 * yielded before counts only if the generator ends.
 * @param consommes called with the compressed bytes read since the last call
 * @throws ProblemeLecture `zip-chiffre`, `zip-methode`, `trop-gros`, `zip-bombe`, `zip-endommage`
 */
export async function* readEntry(
  archive: ByteSource,
  entree: ZipEntry,
  consommes: (octets: number) => void = () => {},
): AsyncGenerator<Uint8Array, void> {
  const brut = await dataOf(archive, entree, consommes);
  if (entree.method === 0) yield* verified(brut(), entree);
  else if (entree.size > HELD_LIMIT) yield* inflateStream(brut, entree);
  else {
    const tout = await inflateWhole(brut, entree);
    if (!tout) return yield* verified(inflateByFflate(brut), entree);
    for (let i = 0; i < tout.length; i += CHUNK) yield tout.subarray(i, i + CHUNK);
  }
}

/** The same, for who wants only the first bytes: no more is inflated than what is taken. */
export async function* beginEntry(archive: ByteSource, entree: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const brut = await dataOf(archive, entree);
  yield* verified(entree.method === 0 ? brut() : inflateByFflate(brut), entree);
}

/** The data as it stands in the archive, for who compares it with another: nothing is inflated. */
export async function* rawEntry(archive: ByteSource, entree: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const brut = await dataOf(archive, entree);
  yield* brut();
}

function refuseBeforeReading({ flags, method, size, compressed }: ZipEntry): void {
  if (flags & ENCRYPTED) throw new ProblemeLecture('zip-chiffre');
  if ((method !== 0 && method !== 8) || flags & PATCHED) throw new ProblemeLecture('zip-methode');
  if (method === 0 && size !== compressed) throw damaged();
  if (size > DOCUMENT_LIMIT) throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_LIMIT_IN_WORDS });
  if (size > RATIO_FROM && size > compressed * RATIO_LIMIT) throw new ProblemeLecture('zip-bombe');
}

/** The data of an entry as it stands in the archive, compressed or not. */
async function dataOf(
  archive: ByteSource,
  entree: ZipEntry,
  consommes: (octets: number) => void = () => {},
): Promise<Compressed> {
  refuseBeforeReading(entree);
  const debut = await dataStart(archive, entree);
  const { compressed } = entree;
  let dits = 0;
  return async function* () {
    for (let lu = 0; lu < compressed; lu += CHUNK) {
      const fin = Math.min(compressed, lu + CHUNK);
      yield await readBytes(archive, debut + lu, debut + fin);
      // Bytes that are gone over again were told already.
      consommes(Math.max(0, fin - dits));
      dits = Math.max(dits, fin);
    }
  };
}
