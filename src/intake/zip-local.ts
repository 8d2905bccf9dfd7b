import { ProblemeLecture } from '../domain/problemes.ts';
import { type ByteSource, dataView, readBytes } from './bytes.ts';
import type { ZipEntry } from './zip-directory.ts';
import { DESCRIPTOR, DESCRIPTOR_FOLLOWS, ENCRYPTED, LOCAL, PATCHED, uint64, zip64Values } from './zip-format.ts';

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * Where the data of an entry begins, once its local header and its descriptor agree with the directory and fit in
 * their place.
 * @throws ProblemeLecture `zip-endommage`
 */
export async function dataStart(archive: ByteSource, entree: ZipEntry): Promise<number> {
  const octets = await readBytes(archive, entree.start, Math.min(entree.limit, entree.start + LOCAL.taille + 0x1fffe));
  if (octets.length < LOCAL.taille) throw damaged();
  const v = dataView(octets);
  const finNom = LOCAL.taille + v.getUint16(26, true);
  const donnees = finNom + v.getUint16(28, true);
  const finDonnees = entree.start + donnees + entree.compressed;
  if (finDonnees > entree.limit) throw damaged();

  const drapeaux = v.getUint16(6, true);
  const memes = ENCRYPTED | DESCRIPTOR_FOLLOWS | PATCHED;
  if (v.getUint32(0, true) !== LOCAL.signature || v.getUint16(8, true) !== entree.method) throw damaged();
  if ((drapeaux & memes) !== (entree.flags & memes)) throw damaged();
  if (!allEqual(octets.subarray(LOCAL.taille, finNom), entree.rawName)) throw damaged();

  const crc = v.getUint32(14, true);
  const extra = octets.subarray(finNom, donnees);
  const [taille, comprime] = zip64Values(extra, [v.getUint32(22, true), v.getUint32(18, true)]);
  const differe = drapeaux & DESCRIPTOR_FOLLOWS;
  // Before a descriptor the three are 0 (or already right, from tools that know them).
  const accord = (local: number | undefined, vrai: number) => local === vrai || (differe && !local);
  if (!accord(crc, entree.crc) || !accord(taille, entree.size) || !accord(comprime, entree.compressed)) {
    throw damaged();
  }
  if (differe) {
    const suite = await readBytes(archive, finDonnees, Math.min(entree.limit, finDonnees + 24));
    if (!descriptorAgrees(suite, entree)) throw damaged();
  }
  return entree.start + donnees;
}

/** The data descriptor in its four forms: with or without signature, sizes of 32 or 64 bits. */
function descriptorAgrees(octets: Uint8Array, { crc, compressed, size }: ZipEntry): boolean {
  const juste = (debut: number, large: boolean) => {
    const v = dataView(octets);
    if (debut + (large ? 20 : 12) > octets.length || v.getUint32(debut, true) !== crc) return false;
    return large
      ? uint64(octets, debut + 4) === compressed && uint64(octets, debut + 12) === size
      : v.getUint32(debut + 4, true) === compressed && v.getUint32(debut + 8, true) === size;
  };
  const signe = octets.length >= 4 && dataView(octets).getUint32(0, true) === DESCRIPTOR.signature;
  return (signe && (juste(4, false) || juste(4, true))) || juste(0, false) || juste(0, true);
}

function allEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
}
