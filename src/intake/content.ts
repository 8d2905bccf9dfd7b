import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets } from './bytes.ts';
import { ARCHIVE_EMBOITEE_MAX, DOCUMENT_MAX, DOCUMENT_MAX_EN_CLAIR, TETE_OCTETS } from './limits.ts';
import type { Entree } from './zip-directory.ts';
import { lireEntree } from './zip-entry.ts';

/** The bytes of a file, on the disk or in an archive. */
export interface Contenu {
  /** Bytes to read: the compressed size in an archive. */
  readonly octets: number;
  /** The bytes, in chunks; `consommes` hears of the bytes read since its last call. */
  lire(consommes?: (octets: number) => void): AsyncGenerator<Uint8Array, void>;
  /** The same as a whole, to be opened as an archive. */
  entier(): Promise<Blob>;
}

const LOT = 262_144;

export function contenuNu(fichier: Blob): Contenu {
  return {
    octets: fichier.size,
    async *lire(consommes = () => {}) {
      if (fichier.size > DOCUMENT_MAX) throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_MAX_EN_CLAIR });
      for (let debut = 0; debut < fichier.size; debut += LOT) {
        const lot = await lireOctets(fichier, debut, debut + LOT);
        yield lot;
        consommes(lot.length);
      }
    },
    entier: async () => fichier,
  };
}

export function contenuEntree(archive: Blob, entree: Entree): Contenu {
  const lire = (consommes?: (octets: number) => void) => lireEntree(archive, entree, consommes);
  return {
    octets: entree.comprime,
    lire,
    async entier() {
      if (entree.taille > ARCHIVE_EMBOITEE_MAX) throw new ProblemeLecture('zip-bombe');
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
export async function lireTete(contenu: Contenu): Promise<{ octets: Uint8Array; avarie: ProblemeLecture | null }> {
  const tete = new Uint8Array(TETE_OCTETS);
  let lus = 0;
  let avarie: ProblemeLecture | null = null;
  try {
    for await (const morceau of contenu.lire()) {
      const pris = morceau.subarray(0, TETE_OCTETS - lus);
      tete.set(pris, lus);
      lus += pris.length;
      if (lus === TETE_OCTETS) break;
    }
  } catch (erreur) {
    if (!(erreur instanceof ProblemeLecture)) throw erreur;
    avarie = erreur;
  }
  return { octets: tete.subarray(0, lus), avarie };
}
