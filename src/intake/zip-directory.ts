import { nombre } from '../domain/francais.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { type ByteSource, dataView, readBytes } from './bytes.ts';
import { DIRECTORY_LIMIT, DIRECTORY_LIMIT_IN_WORDS, ENTRIES_LIMIT } from './limits.ts';
import { readEnd, type ZipEnd } from './zip-end.ts';
import { ENTRY, extraFields, LOCAL, zip64Values } from './zip-format.ts';
import { decodeName } from './zip-name.ts';

/** One file of an archive, as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Compressed size, in bytes. */
  readonly compressed: number;
  /** Size once inflated, in bytes. */
  readonly size: number;
  /** Offset of the local header in the archive. */
  readonly start: number;
  /** Offset that the entry may not pass: the next one's start, or the directory's. */
  readonly limit: number;
}

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * Reads the central directory, strictly: it alone says what the archive holds, bounds are checked before anything is
 * allocated from them, and two entries never share a byte. Entries come in the directory's order, folders included.
 * @throws ProblemeLecture `zip-tronque`, `zip-endommage`, `zip-trop-de-fichiers`, `zip-sommaire`
 */
export async function readDirectory(archive: ByteSource): Promise<readonly ZipEntry[]> {
  const fin = await readEnd(archive);
  if (fin.count > ENTRIES_LIMIT)
    throw new ProblemeLecture('zip-trop-de-fichiers', null, { limite: nombre(ENTRIES_LIMIT) });
  if (fin.count * ENTRY.taille > fin.size) throw damaged();
  if (fin.size > DIRECTORY_LIMIT) throw new ProblemeLecture('zip-sommaire', null, { limite: DIRECTORY_LIMIT_IN_WORDS });
  const octets = await readBytes(archive, fin.start, fin.start + fin.size);
  return bound(readEntries(octets, fin), fin.start);
}

type ReadEntry = Omit<ZipEntry, 'limit'>;

function readEntries(octets: Uint8Array, { count }: ZipEnd): ReadEntry[] {
  const entrees: ReadEntry[] = [];
  let position = 0;
  for (let rang = 0; rang < count; rang++) {
    if (position + ENTRY.taille > octets.length) throw damaged();
    const v = dataView(octets.subarray(position));
    if (v.getUint32(0, true) !== ENTRY.signature) throw damaged();
    const debutNom = position + ENTRY.taille;
    const debutExtra = debutNom + v.getUint16(28, true);
    const debutCommentaire = debutExtra + v.getUint16(30, true);
    position = debutCommentaire + v.getUint16(32, true);
    if (position > octets.length) throw damaged();
    const nomBrut = octets.slice(debutNom, debutExtra);
    const drapeaux = v.getUint16(8, true);
    const extra = octets.subarray(debutExtra, debutCommentaire);
    if (!extraFields(extra)) throw damaged();
    const [taille, comprime, debut] = zip64Values(extra, [
      v.getUint32(24, true),
      v.getUint32(20, true),
      v.getUint32(42, true),
    ]);
    if (taille === undefined || comprime === undefined || debut === undefined) throw damaged();
    const disque = v.getUint16(34, true);
    if (disque !== 0 && disque !== 0xffff) throw damaged();
    const nom = decodeName(nomBrut, (drapeaux & 0x800) !== 0);
    const methode = v.getUint16(10, true);
    entrees.push({
      name: nom,
      rawName: nomBrut,
      flags: drapeaux,
      method: methode,
      crc: v.getUint32(16, true),
      compressed: comprime,
      size: taille,
      start: debut,
    });
  }
  if (position !== octets.length) throw damaged();
  return entrees;
}

/** Gives each entry the offset where the next begins; the sizes of the directory must already fit. */
function bound(entrees: readonly ReadEntry[], repertoire: number): ZipEntry[] {
  const bornees = entrees.map((entree) => ({ ...entree, limit: repertoire }));
  let limit = repertoire;
  for (const entree of [...bornees].sort((a, b) => b.start - a.start)) {
    if (entree.start + LOCAL.taille + entree.rawName.length + entree.compressed > limit) throw damaged();
    entree.limit = limit;
    limit = entree.start;
  }
  return bornees;
}
