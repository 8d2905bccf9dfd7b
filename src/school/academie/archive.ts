import { zipSync } from 'fflate';
import type { EcoleDAcademie } from './index.ts';

/** fflate writes the day of its clock: the same bytes need a day of their own. */
const JOUR = new Date(2018, 6, 24, 10, 0, 0);

/** The files of a school in one archive, each in a folder of the school's number; they are compressed already. */
export function archiverEcole({ apercu, fichiers }: EcoleDAcademie): Uint8Array<ArrayBuffer> {
  const entrees = Object.fromEntries(fichiers.map(({ nom, octets }) => [`${apercu.uai}/${nom}`, octets]));
  return zipSync(entrees, { level: 0, mtime: JOUR });
}
