import { ProblemeLecture } from '../domain/problemes.ts';

/**
 * Reads the bytes `debut` (included) to `fin` (excluded) of a dropped file.
 * @throws ProblemeLecture `inaccessible` when the file moved or changed on the disk since it was dropped
 */
export async function readBytes(fichier: Blob, debut: number, fin: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await fichier.slice(debut, fin).arrayBuffer());
  } catch (erreur) {
    // The browser says NotReadableError or NotFoundError; anything else is a defect of ours.
    if (erreur instanceof DOMException) throw new ProblemeLecture('inaccessible');
    throw erreur;
  }
}

/** Little-endian view of bytes; reading out of bounds throws a RangeError, so callers check lengths first. */
export const dataView = (octets: Uint8Array): DataView =>
  new DataView(octets.buffer, octets.byteOffset, octets.byteLength);
