import { ProblemeLecture } from '../../src/domain/problemes.ts';
import { readDirectory } from '../../src/intake/zip-directory.ts';
import { readEntry } from '../../src/intake/zip-entry.ts';

export type ZipContents = readonly (readonly [nom: string, contenu: string])[];

/** The whole archive, entry by entry. @throws ProblemeLecture */
export async function readZip(octets: Uint8Array<ArrayBuffer>): Promise<ZipContents> {
  const archive = new Blob([octets]);
  const contenus: [string, string][] = [];
  for (const entree of await readDirectory(archive)) {
    const morceaux: Uint8Array[] = [];
    for await (const morceau of readEntry(archive, entree)) morceaux.push(morceau);
    contenus.push([entree.name, Buffer.concat(morceaux).toString()]);
  }
  return contenus;
}

/** The same, or the reason why not; anything else that is thrown is a defect, and goes out. */
export async function readOrRefuse(octets: Uint8Array<ArrayBuffer>): Promise<ZipContents | ProblemeLecture> {
  try {
    return await readZip(octets);
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur;
    throw erreur;
  }
}
