import { ProblemeLecture } from '../domain/problemes.ts';

/** What is used of a Blob: a dropped file is one, and so is what is held in memory. */
export interface ByteSource {
  readonly size: number;
  slice(debut: number, fin: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Each slice of a file is a round trip out of the process: a file that is not larger is read once. */
const HELD_LIMIT = 1_000_000;

/** The same bytes, read at once when they are first asked for, where they are few. */
export function heldFile(fichier: ByteSource): ByteSource {
  if (fichier.size > HELD_LIMIT) return fichier;
  let tout: Promise<ArrayBuffer> | null = null;
  const lire = () => {
    tout ??= fichier.slice(0, fichier.size).arrayBuffer();
    return tout;
  };
  return {
    size: fichier.size,
    slice: (debut, fin) => ({ arrayBuffer: async () => (await lire()).slice(debut, fin) }),
  };
}

/** Bytes that are here already. */
export const heldBytes = (octets: Uint8Array): ByteSource => ({
  size: octets.length,
  slice: (debut, fin) => ({ arrayBuffer: async () => octets.slice(debut, fin).buffer as ArrayBuffer }),
});

/**
 * Reads the bytes `debut` (included) to `fin` (excluded) of a dropped file.
 * @throws ProblemeLecture `inaccessible` when the file moved or changed on the disk since it was dropped
 */
export async function readBytes(source: ByteSource, debut: number, fin: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await source.slice(debut, fin).arrayBuffer());
  } catch (erreur) {
    // The browser says NotReadableError or NotFoundError; anything else is a defect of ours.
    if (erreur instanceof DOMException) throw new ProblemeLecture('inaccessible');
    throw erreur;
  }
}

/** Little-endian view of bytes; reading out of bounds throws a RangeError, so callers check lengths first. */
export const dataView = (octets: Uint8Array): DataView =>
  new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
