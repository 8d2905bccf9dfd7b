import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets, vue } from './bytes.ts';
import { ENTREES_MAX, REPERTOIRE_MAX } from './limits.ts';
import { type Fin, lireFin } from './zip-end.ts';
import { ENTREE, LOCAL, valeursZip64 } from './zip-format.ts';
import { decoderNom } from './zip-name.ts';

/** One file of an archive, as the central directory describes it. */
export interface Entree {
  readonly nom: string;
  readonly nomBrut: Uint8Array;
  readonly drapeaux: number;
  readonly methode: number;
  readonly crc: number;
  /** Compressed size, in bytes. */
  readonly comprime: number;
  /** Size once inflated, in bytes. */
  readonly taille: number;
  /** Offset of the local header in the archive. */
  readonly debut: number;
  /** Offset that the entry may not pass: the next one's start, or the directory's. */
  readonly limite: number;
}

const endommage = () => new ProblemeLecture('zip-endommage');

/**
 * Reads the central directory, strictly: it alone says what the archive holds, bounds are checked before anything is
 * allocated from them, and two entries never share a byte. Entries come in the directory's order, folders included.
 * @throws ProblemeLecture `zip-tronque`, `zip-endommage`, `zip-trop-de-fichiers`
 */
export async function lireRepertoire(archive: Blob): Promise<readonly Entree[]> {
  const fin = await lireFin(archive);
  if (fin.nombre > ENTREES_MAX) throw new ProblemeLecture('zip-trop-de-fichiers', null, { limite: `${ENTREES_MAX}` });
  if (fin.taille > REPERTOIRE_MAX || fin.nombre * ENTREE.taille > fin.taille) throw endommage();
  const octets = await lireOctets(archive, fin.debut, fin.debut + fin.taille);
  return borner(lireEntrees(octets, fin), fin.debut);
}

type EntreeLue = Omit<Entree, 'limite'>;

function lireEntrees(octets: Uint8Array, { nombre }: Fin): EntreeLue[] {
  const entrees: EntreeLue[] = [];
  let position = 0;
  for (let rang = 0; rang < nombre; rang++) {
    if (position + ENTREE.taille > octets.length) throw endommage();
    const v = vue(octets.subarray(position));
    if (v.getUint32(0, true) !== ENTREE.signature) throw endommage();
    const debutNom = position + ENTREE.taille;
    const debutExtra = debutNom + v.getUint16(28, true);
    const debutCommentaire = debutExtra + v.getUint16(30, true);
    position = debutCommentaire + v.getUint16(32, true);
    if (position > octets.length) throw endommage();
    const nomBrut = octets.slice(debutNom, debutExtra);
    const drapeaux = v.getUint16(8, true);
    const [taille, comprime, debut] = valeursZip64(octets.subarray(debutExtra, debutCommentaire), [
      v.getUint32(24, true),
      v.getUint32(20, true),
      v.getUint32(42, true),
    ]);
    if (taille === undefined || comprime === undefined || debut === undefined) throw endommage();
    const disque = v.getUint16(34, true);
    if (disque !== 0 && disque !== 0xffff) throw endommage();
    const nom = decoderNom(nomBrut, (drapeaux & 0x800) !== 0);
    const methode = v.getUint16(10, true);
    entrees.push({ nom, nomBrut, drapeaux, methode, crc: v.getUint32(16, true), comprime, taille, debut });
  }
  if (position !== octets.length) throw endommage();
  return entrees;
}

/** Gives each entry the offset where the next begins; the sizes of the directory must already fit. */
function borner(entrees: readonly EntreeLue[], repertoire: number): Entree[] {
  const limites = new Map<EntreeLue, number>();
  let limite = repertoire;
  for (const entree of [...entrees].sort((a, b) => b.debut - a.debut)) {
    if (entree.debut + LOCAL.taille + entree.nomBrut.length + entree.comprime > limite) throw endommage();
    limites.set(entree, limite);
    limite = entree.debut;
  }
  return entrees.map((entree) => ({ ...entree, limite: limites.get(entree) ?? repertoire }));
}
