import { ProblemeLecture, problemeDe } from '../domain/problemes.ts';
import { type ByteSource, heldBytes, readBytes } from './bytes.ts';
import { crc32 } from './crc32.ts';
import {
  DOCUMENT_LIMIT,
  DOCUMENT_LIMIT_IN_WORDS,
  HEAD_BYTES,
  NESTED_ARCHIVE_LIMIT,
  NESTED_ARCHIVE_LIMIT_IN_WORDS,
} from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';
import { beginEntry, rawEntry, readEntry } from './zip-entry.ts';

/** The bytes of a file, on the disk or in an archive. */
export interface Content {
  /** Bytes to read: the compressed size in an archive. */
  readonly bytes: number;
  /** The bytes again, for who wants only the first. */
  begin(): AsyncGenerator<Uint8Array, void>;
  /** The bytes, in chunks; `consommes` hears of the bytes read since its last call. */
  read(consommes?: (octets: number) => void): AsyncGenerator<Uint8Array, void>;
  /** The same as a whole, to be opened as an archive. */
  whole(): Promise<ByteSource>;
  /** What tells these bytes from others, without inflating them. @throws ProblemeLecture when they are out of reach */
  mark(): Promise<string>;
}

const CHUNK = 262_144;

export function bareContent(fichier: ByteSource): Content {
  async function* read(consommes: (octets: number) => void = () => {}) {
    if (fichier.size > DOCUMENT_LIMIT)
      throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_LIMIT_IN_WORDS });
    for (let debut = 0; debut < fichier.size; debut += CHUNK) {
      const lot = await readBytes(fichier, debut, debut + CHUNK);
      yield lot;
      consommes(lot.length);
    }
  }
  return {
    bytes: fichier.size,
    begin: () => read(),
    read,
    whole: async () => fichier,
    mark: () => checksum(read()),
  };
}

export function entryContent(archive: ByteSource, entree: ZipEntry): Content {
  const lire = (consommes?: (octets: number) => void) => readEntry(archive, entree, consommes);
  return {
    bytes: entree.compressed,
    begin: () => beginEntry(archive, entree),
    read: lire,
    async whole() {
      if (entree.size > NESTED_ARCHIVE_LIMIT)
        throw new ProblemeLecture('trop-gros', null, { limite: NESTED_ARCHIVE_LIMIT_IN_WORDS });
      const tout = new Uint8Array(entree.size);
      let lus = 0;
      for await (const morceau of lire()) {
        tout.set(morceau, lus);
        lus += morceau.length;
      }
      return heldBytes(tout);
    },
    mark: async () => `${entree.size}-${entree.crc}-${await checksum(rawEntry(archive, entree))}`,
  };
}

/** The size and the CRC of bytes as they come. */
async function checksum(morceaux: AsyncIterable<Uint8Array>): Promise<string> {
  let [taille, crc] = [0, 0];
  for await (const octets of morceaux) {
    taille += octets.length;
    crc = crc32(octets, crc);
  }
  return `${taille}-${crc}`;
}

/**
 * The first bytes, enough to recognise a document; what follows is not read.
 * @returns the bytes, and the problem that stopped the reading if any: a damaged file can still be recognised.
 */
export async function readHead(contenu: Content): Promise<{ octets: Uint8Array; avarie: ProblemeLecture | null }> {
  const tete = new Uint8Array(HEAD_BYTES);
  let lus = 0;
  let avarie: ProblemeLecture | null = null;
  try {
    for await (const morceau of contenu.begin()) {
      const pris = morceau.subarray(0, HEAD_BYTES - lus);
      tete.set(pris, lus);
      lus += pris.length;
      if (lus === HEAD_BYTES) break;
    }
  } catch (erreur) {
    avarie = problemeDe(erreur);
  }
  return { octets: tete.subarray(0, lus), avarie };
}
