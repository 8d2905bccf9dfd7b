// What `npm run school -- --academy` writes: DIR/depot, to be dropped whole, and DIR/attendu.json, what is expected of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiverEcole } from '../src/school/academie/archive.ts';
import {
  type ApercuAttendu,
  type EcoleDAcademie,
  genererAcademie,
  type OptionsAcademie,
} from '../src/school/academie/index.ts';

/** The folder to drop, in the academy's own: what is expected stands beside it. */
export const DROP = 'depot';

/**
 * Writes a folder a school, or an archive a school, each before the next one is invented.
 * @param said what to do with each overview as it comes
 */
export function writeAcademy(
  folder: string,
  options: OptionsAcademie & { readonly zipped?: boolean },
  said: (apercu: ApercuAttendu) => void = () => undefined,
): void {
  const drop = join(folder, DROP);
  mkdirSync(drop, { recursive: true });
  const expected: ApercuAttendu[] = [];
  for (const ecole of genererAcademie(options)) {
    if (options.zipped) writeFileSync(join(drop, `${ecole.apercu.uai}.zip`), archiverEcole(ecole));
    else writeFolder(drop, ecole);
    expected.push(ecole.apercu);
    said(ecole.apercu);
  }
  writeFileSync(join(folder, 'attendu.json'), `${JSON.stringify(expected, null, 1)}\n`);
}

function writeFolder(drop: string, { apercu, fichiers }: EcoleDAcademie): void {
  const place = join(drop, apercu.uai);
  mkdirSync(place, { recursive: true });
  for (const { nom, octets } of fichiers) writeFileSync(join(place, nom), octets);
}
