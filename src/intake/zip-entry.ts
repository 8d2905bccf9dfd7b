import { Inflate } from 'fflate';
import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets, vue } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { DOCUMENT_MAX, DOCUMENT_MAX_EN_CLAIR, RATIO_DES, RATIO_MAX } from './limits.ts';
import type { Entree } from './zip-directory.ts';
import { DESCRIPTEUR, entier64, LOCAL, valeursZip64 } from './zip-format.ts';

/** Bits 0, 6 and 13: the data, or the directory, is encrypted. */
const CHIFFRE = 0x2041;
/** Bit 3: sizes and CRC stand after the data, as Java writes them. */
const DESCRIPTEUR_APRES = 0x8;
/** Bit 5: the data is a patch. */
const CORRECTIF = 0x20;

/** Bytes read from the file at a time, and pushed to the inflater at a time: a push can yield 1,032 times its size. */
const LOT = 262_144;
const POUSSEE = 8_192;
/**
 * Pushes in a row that may yield nothing: a stored block, at most 64 kB, comes out whole. Beyond, the stream has ended
 * before its place did, and fflate would copy the rest again and again.
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

/** Where the data begins, once the local header and the descriptor agree with the directory and fit in their place. */
async function debutDesDonnees(archive: Blob, entree: Entree): Promise<number> {
  const octets = await lireOctets(
    archive,
    entree.debut,
    Math.min(entree.limite, entree.debut + LOCAL.taille + 0x1fffe),
  );
  if (octets.length < LOCAL.taille) throw endommage();
  const v = vue(octets);
  const finNom = LOCAL.taille + v.getUint16(26, true);
  const donnees = finNom + v.getUint16(28, true);
  const finDonnees = entree.debut + donnees + entree.comprime;
  if (donnees > octets.length || finDonnees > entree.limite) throw endommage();

  const drapeaux = v.getUint16(6, true);
  const memes = CHIFFRE | DESCRIPTEUR_APRES | CORRECTIF;
  if (v.getUint32(0, true) !== LOCAL.signature || v.getUint16(8, true) !== entree.methode) throw endommage();
  if ((drapeaux & memes) !== (entree.drapeaux & memes)) throw endommage();
  if (!egaux(octets.subarray(LOCAL.taille, finNom), entree.nomBrut)) throw endommage();

  const crc = v.getUint32(14, true);
  const extra = octets.subarray(finNom, donnees);
  const [taille, comprime] = valeursZip64(extra, [v.getUint32(22, true), v.getUint32(18, true)]);
  const differe = drapeaux & DESCRIPTEUR_APRES;
  // Before a descriptor the three are 0 (or already right, from tools that know them).
  const accord = (local: number | undefined, vrai: number) => local === vrai || (differe && !local);
  if (!accord(crc, entree.crc) || !accord(taille, entree.taille) || !accord(comprime, entree.comprime)) {
    throw endommage();
  }
  if (differe) {
    const suite = await lireOctets(archive, finDonnees, Math.min(entree.limite, finDonnees + 24));
    if (!descripteurJuste(suite, entree)) throw endommage();
  }
  return entree.debut + donnees;
}

/** The data descriptor in its four forms: with or without signature, sizes of 32 or 64 bits. */
function descripteurJuste(octets: Uint8Array, { crc, comprime, taille }: Entree): boolean {
  const juste = (debut: number, large: boolean) => {
    const v = vue(octets);
    if (debut + (large ? 20 : 12) > octets.length || v.getUint32(debut, true) !== crc) return false;
    return large
      ? entier64(octets, debut + 4) === comprime && entier64(octets, debut + 12) === taille
      : v.getUint32(debut + 4, true) === comprime && v.getUint32(debut + 8, true) === taille;
  };
  const signe = octets.length >= 4 && vue(octets).getUint32(0, true) === DESCRIPTEUR.signature;
  return (signe && (juste(4, false) || juste(4, true))) || juste(0, false) || juste(0, true);
}

function egaux(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
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
