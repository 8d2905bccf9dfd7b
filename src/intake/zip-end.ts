import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets, vue } from './bytes.ts';
import { entier64, FIN, FIN_64, REPERE_64, SATURE_16, SATURE_32 } from './zip-format.ts';

/** Where the central directory is, in bytes, and how many entries it holds. */
export interface Fin {
  readonly debut: number;
  readonly taille: number;
  readonly nombre: number;
}

const endommage = () => new ProblemeLecture('zip-endommage');

/**
 * Finds the end record: it ends the file, but for its own comment, and the directory ends exactly where it begins.
 * @throws ProblemeLecture `zip-tronque` when there is none, `zip-endommage` when it lies or when there are two
 */
export async function lireFin(archive: Blob): Promise<Fin> {
  const debutQueue = Math.max(0, archive.size - FIN.taille - 0xffff - REPERE_64.taille);
  const queue = await lireOctets(archive, debutQueue, archive.size);
  const position = chercherFin(queue);
  const v = vue(queue.subarray(position, position + FIN.taille));
  const disques = [v.getUint16(4, true), v.getUint16(6, true)];
  const nombre = v.getUint16(10, true);
  const taille = v.getUint32(12, true);
  const debut = v.getUint32(16, true);
  if (disques.some((d) => d !== 0 && d !== SATURE_16) || v.getUint16(8, true) !== nombre) throw endommage();

  const ici = debutQueue + position;
  const sature = nombre === SATURE_16 || taille === SATURE_32 || debut === SATURE_32;
  if (!sature && debut + taille === ici) return { debut, taille, nombre };
  const fin = await lireFin64(archive, queue.subarray(0, position), ici);
  // Fields of the short record that are not saturated must equal those of the zip64 record.
  const accord = (court: number, long: number, plein: number) => court === plein || court === long;
  if (!accord(nombre, fin.nombre, SATURE_16)) throw endommage();
  if (!accord(taille, fin.taille, SATURE_32) || !accord(debut, fin.debut, SATURE_32)) throw endommage();
  return fin;
}

/** The only place where an end record fits; its comment could hide a second one, so two are refused. */
function chercherFin(queue: Uint8Array): number {
  const v = vue(queue);
  const trouves: number[] = [];
  let vues = 0;
  for (let i = queue.length - FIN.taille; i >= 0; i--) {
    if (queue[i] !== 0x50 || v.getUint32(i, true) !== FIN.signature) continue;
    vues++;
    if (i + FIN.taille + v.getUint16(i + 20, true) === queue.length) trouves.push(i);
  }
  const [position] = trouves;
  if (position === undefined && vues === 0) throw new ProblemeLecture('zip-tronque');
  if (position === undefined || trouves.length > 1) throw endommage();
  return position;
}

async function lireFin64(archive: Blob, avant: Uint8Array, ici: number): Promise<Fin> {
  if (avant.length < REPERE_64.taille) throw endommage();
  const repere = avant.subarray(avant.length - REPERE_64.taille);
  const position = entier64(repere, 8);
  const v = vue(repere);
  if (v.getUint32(0, true) !== REPERE_64.signature || v.getUint32(4, true) !== 0 || v.getUint32(16, true) > 1) {
    throw endommage();
  }
  const finRecord = ici - REPERE_64.taille;
  if (position === undefined || position + FIN_64.taille > finRecord) throw endommage();
  const record = await lireOctets(archive, position, position + FIN_64.taille);
  const w = vue(record);
  const longueur = entier64(record, 4);
  const [surCeDisque, nombre, taille, debut] = [24, 32, 40, 48].map((champ) => entier64(record, champ));
  if (w.getUint32(0, true) !== FIN_64.signature || longueur === undefined) throw endommage();
  if (position + 12 + longueur !== finRecord || w.getUint32(16, true) !== 0 || w.getUint32(20, true) !== 0) {
    throw endommage();
  }
  if (nombre === undefined || taille === undefined || debut === undefined || nombre !== surCeDisque) throw endommage();
  if (debut + taille !== position) throw endommage();
  return { debut, taille, nombre };
}
