import { ProblemeLecture } from '../domain/problemes.ts';
import { type ByteSource, dataView, readBytes } from './bytes.ts';
import { END, END_64, LOCATOR_64, SATURATED_16, SATURATED_32, uint64 } from './zip-format.ts';

/** Where the central directory is, in bytes, and how many entries it holds. */
export interface ZipEnd {
  readonly start: number;
  readonly size: number;
  readonly count: number;
}

const damaged = () => new ProblemeLecture('zip-endommage');

/**
 * Finds the end record: it ends the file, but for its own comment, and the directory ends exactly where it begins.
 * @throws ProblemeLecture `zip-tronque` when there is none, `zip-endommage` when it lies or when there are two
 */
export async function readEnd(archive: ByteSource): Promise<ZipEnd> {
  const debutQueue = Math.max(0, archive.size - END.taille - 0xffff - LOCATOR_64.taille);
  const queue = await readBytes(archive, debutQueue, archive.size);
  const position = findEnd(queue);
  const v = dataView(queue.subarray(position, position + END.taille));
  const disques = [4, 6].map((ou) => v.getUint16(ou, true));
  const nombre = v.getUint16(10, true);
  const taille = v.getUint32(12, true);
  const debut = v.getUint32(16, true);
  if (v.getUint16(8, true) !== nombre) throw damaged();

  const ici = debutQueue + position;
  const sature = nombre === SATURATED_16 || taille === SATURATED_32 || debut === SATURATED_32;
  // A disk « in the zip64 record » is only so where there is one.
  if (disques.some((d) => d !== 0 && !(sature && d === SATURATED_16))) throw damaged();
  if (!sature && debut + taille === ici) return { start: debut, size: taille, count: nombre };
  const fin = await readEnd64(archive, queue.subarray(0, position), ici);
  // Fields of the short record that are not saturated must equal those of the zip64 record.
  const accord = (court: number, long: number, plein: number) => court === plein || court === long;
  if (!accord(nombre, fin.count, SATURATED_16)) throw damaged();
  if (!accord(taille, fin.size, SATURATED_32) || !accord(debut, fin.start, SATURATED_32)) throw damaged();
  return fin;
}

/** The only place where an end record fits; its comment could hide a second one, so two are refused. */
function findEnd(queue: Uint8Array): number {
  const v = dataView(queue);
  const trouves: number[] = [];
  let vu = false;
  for (let i = queue.length - END.taille; i >= 0; i--) {
    if (queue[i] !== 0x50 || v.getUint32(i, true) !== END.signature) continue;
    vu = true;
    if (i + END.taille + v.getUint16(i + 20, true) === queue.length) trouves.push(i);
  }
  const [position] = trouves;
  if (!vu) throw new ProblemeLecture('zip-tronque');
  if (position === undefined || trouves.length > 1) throw damaged();
  return position;
}

async function readEnd64(archive: ByteSource, avant: Uint8Array, ici: number): Promise<ZipEnd> {
  if (avant.length < LOCATOR_64.taille) throw damaged();
  const repere = avant.subarray(avant.length - LOCATOR_64.taille);
  const position = uint64(repere, 8);
  const v = dataView(repere);
  if (v.getUint32(0, true) !== LOCATOR_64.signature || v.getUint32(4, true) !== 0 || v.getUint32(16, true) > 1) {
    throw damaged();
  }
  const finRecord = ici - LOCATOR_64.taille;
  if (position === undefined || position + END_64.taille > finRecord) throw damaged();
  const record = await readBytes(archive, position, position + END_64.taille);
  const w = dataView(record);
  // What a number cannot hold equals nothing.
  const champ = (ou: number): number => uint64(record, ou) ?? Number.NaN;
  const [nombre, taille, debut] = [champ(32), champ(40), champ(48)];
  if (w.getUint32(0, true) !== END_64.signature || position + 12 + champ(4) !== finRecord) throw damaged();
  // Two disks, of 32 bits each.
  if (champ(16) !== 0) throw damaged();
  if (nombre !== champ(24) || debut + taille !== position) throw damaged();
  return { start: debut, size: taille, count: nombre };
}
