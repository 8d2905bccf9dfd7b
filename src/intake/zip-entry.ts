import { Inflate } from 'fflate';
import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { DOCUMENT_MAX, DOCUMENT_MAX_EN_CLAIR, RATIO_DES, RATIO_MAX } from './limits.ts';
import type { Entree } from './zip-directory.ts';
import { CHIFFRE, CORRECTIF } from './zip-format.ts';
import { debutDesDonnees } from './zip-local.ts';

/** Bytes read from the file at a time, and pushed to the inflater at a time: a push can yield 1,032 times its size. */
const LOT = 262_144;
const POUSSEE = 8_192;
/**
 * Consecutive pushes that may yield nothing (a stored block is at most 64 kB). Beyond, the stream ended early, and
 * fflate would copy the rest at each push.
 */
const MUETTES_MAX = 10;

const endommage = () => new ProblemeLecture('zip-endommage');

/**
 * Inflates one entry, in chunks. Sizes and CRC are those of the directory, exactly, or the last step throws: what was
 * yielded before counts only if the generator ends.
 * @param consommes called with the compressed bytes read since the last call
 * @throws ProblemeLecture `zip-chiffre`, `zip-methode`, `trop-gros`, `zip-bombe`, `zip-endommage`
 */
export async function* lireEntree(
  archive: Blob,
  entree: Entree,
  consommes: (octets: number) => void = () => {},
): AsyncGenerator<Uint8Array, void> {
  refuserAvantLecture(entree);
  const debut = await debutDesDonnees(archive, entree);
  let [lus, crc] = [0, 0];
  for await (const octets of contenu(archive, entree, debut, consommes)) {
    lus += octets.length;
    if (lus > entree.taille) throw endommage();
    crc = crc32(octets, crc);
    yield octets;
  }
  if (lus !== entree.taille || crc !== entree.crc) throw endommage();
}

function refuserAvantLecture({ drapeaux, methode, taille, comprime }: Entree): void {
  if (drapeaux & CHIFFRE) throw new ProblemeLecture('zip-chiffre');
  if ((methode !== 0 && methode !== 8) || drapeaux & CORRECTIF) throw new ProblemeLecture('zip-methode');
  if (methode === 0 && taille !== comprime) throw endommage();
  if (taille > DOCUMENT_MAX) throw new ProblemeLecture('trop-gros', null, { limite: DOCUMENT_MAX_EN_CLAIR });
  if (taille > RATIO_DES && taille > comprime * RATIO_MAX) throw new ProblemeLecture('zip-bombe');
}

/** The data as it stands (method 0) or inflated (method 8). */
async function* contenu(
  archive: Blob,
  { methode, comprime }: Entree,
  debut: number,
  consommes: (octets: number) => void,
): AsyncGenerator<Uint8Array, void> {
  const gonfler = gonfleur();
  for (let lu = 0; lu < comprime; lu += LOT) {
    const lot = await lireOctets(archive, debut + lu, debut + Math.min(comprime, lu + LOT));
    if (methode === 0) yield lot;
    else for (let i = 0; i < lot.length; i += POUSSEE) yield* gonfler(lot.subarray(i, i + POUSSEE), false);
    consommes(lot.length);
  }
  if (methode === 8) yield* gonfler(new Uint8Array(0), true);
}

/** A push of compressed bytes, the last one or not, to the chunks that come out of it. */
function gonfleur(): (octets: Uint8Array, dernier: boolean) => Uint8Array[] {
  let sortis: Uint8Array[] = [];
  let muettes = 0;
  const inflate = new Inflate((octets) => sortis.push(octets));
  return (octets, dernier) => {
    sortis = [];
    try {
      inflate.push(octets, dernier);
    } catch {
      throw endommage();
    }
    const pleins = sortis.filter((sorti) => sorti.length > 0);
    muettes = pleins.length > 0 ? 0 : muettes + 1;
    if (muettes > MUETTES_MAX) throw endommage();
    return pleins;
  };
}
