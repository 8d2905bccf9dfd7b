import { ProblemeLecture } from '../domain/problemes.ts';
import { crc32 } from './crc32.ts';

/** What an entry is to give, by the directory of its archive. */
export interface Expected {
  readonly size: number;
  readonly crc: number;
}

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * The same chunks; the last step throws unless all of them are what is expected.
 * @throws ProblemeLecture `zip-endommage`, before a chunk that is beyond the size
 */
export async function* verified(
  morceaux: AsyncIterable<Uint8Array>,
  { size, crc }: Expected,
): AsyncGenerator<Uint8Array, void> {
  let [lus, calcule] = [0, 0];
  for await (const octets of morceaux) {
    lus += octets.length;
    if (lus > size) throw damaged();
    calcule = crc32(octets, calcule);
    yield octets;
  }
  if (lus !== size || calcule !== crc) throw damaged();
}
