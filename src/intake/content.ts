import { ProblemeLecture } from '../domain/problemes.ts';
import { readBytes } from './bytes.ts';
import {
  DOCUMENT_LIMIT,
  DOCUMENT_LIMIT_IN_WORDS,
  HEAD_BYTES,
  NESTED_ARCHIVE_LIMIT,
  NESTED_ARCHIVE_LIMIT_IN_WORDS,
} from './limits.ts';
import type { ZipEntry } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

/** The bytes of a file, on the disk or in an archive. */
export interface Content {
  /** Bytes to read: the compressed size in an archive. */
  readonly bytes: number;
  /** The bytes, in chunks; `consommes` hears of the bytes read since its last call. */
  read(consommes?: (octets: number) => void): AsyncGenerator<Uint8Array, void>;
  /** The same as a whole, to be opened as an archive. */
  whole(): Promise<Blob>;
}

const CHUNK = 262_144;

export function bareContent(fichier: Blob): Content {
  return {
    bytes: fichier.size,
    async *read(consommes = () => {}) {
      if (fichier.size > DOCUMENT_LIMIT)
        throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_LIMIT_IN_WORDS });
      for (let debut = 0; debut < fichier.size; debut += CHUNK) {
        const lot = await readBytes(fichier, debut, debut + CHUNK);
        yield lot;
        consommes(lot.length);
      }
    },
    whole: async () => fichier,
  };
}

export function entryContent(archive: Blob, entree: ZipEntry): Content {
  const lire = (consommes?: (octets: number) => void) => readEntry(archive, entree, consommes);
  return {
    bytes: entree.compressed,
    read: lire,
    async whole() {
      if (entree.size > NESTED_ARCHIVE_LIMIT)
        throw new ProblemeLecture('trop-gros', null, { limite: NESTED_ARCHIVE_LIMIT_IN_WORDS });
      const morceaux: BlobPart[] = [];
      for await (const morceau of lire()) morceaux.push(morceau as Uint8Array<ArrayBuffer>);
      return new Blob(morceaux);
    },
  };
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
    for await (const morceau of contenu.read()) {
      const pris = morceau.subarray(0, HEAD_BYTES - lus);
      tete.set(pris, lus);
      lus += pris.length;
      if (lus === HEAD_BYTES) break;
    }
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    avarie = erreur;
  }
  return { octets: tete.subarray(0, lus), avarie };
}
