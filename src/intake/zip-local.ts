import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets, vue } from './bytes.ts';
import type { Entree } from './zip-directory.ts';
import { CHIFFRE, CORRECTIF, DESCRIPTEUR, DESCRIPTEUR_APRES, entier64, LOCAL, valeursZip64 } from './zip-format.ts';

const endommage = () => new ProblemeLecture('zip-endommage');

/**
 * Where the data of an entry begins, once its local header and its descriptor agree with the directory and fit in
 * their place.
 * @throws ProblemeLecture `zip-endommage`
 */
export async function debutDesDonnees(archive: Blob, entree: Entree): Promise<number> {
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
