import { estEchue } from './carnet.ts';
import { DUREE_PAR_DEFAUT, type Duree, limiteDe } from './duree.ts';
import type { Run } from './report-store.ts';
import type { Transaction } from './schema.ts';

// Sequential: in a Promise.all the other rejections would be unhandled.

const RECORDS = ['runs', 'rapports', 'carnet'] as const;

/** Deletes every run and every note. */
export async function toutEffacer(tx: Transaction): Promise<void> {
  for (const nom of RECORDS) await tx.objectStore(nom).clear();
}

/** How many records are left of what the person did; the setting is not one. */
export async function compterRestants(tx: Transaction): Promise<number> {
  let restants = 0;
  for (const nom of RECORDS) restants += await tx.objectStore(nom).count();
  return restants;
}

/** Takes the run out of the base, and answers it whole. */
export async function effacerUn(tx: Transaction, id: number): Promise<Run | null> {
  const run = await lireUn(tx, id);
  await tx.objectStore('runs').delete(id);
  await tx.objectStore('rapports').delete(id);
  return run;
}

export async function lireUn(tx: Transaction, id: number): Promise<Run | null> {
  const resume = await tx.objectStore('runs').get(id);
  const rapport = await tx.objectStore('rapports').get(id);
  return resume && rapport ? { ...resume, id, rapport } : null;
}

export const dureeDe = async (tx: Transaction): Promise<Duree> =>
  (await tx.objectStore('reglages').get('duree')) ?? DUREE_PAR_DEFAUT;

/** Deletes the runs and the notes whose time is past. */
export async function purger(tx: Transaction, maintenant: Date): Promise<void> {
  const duree = await dureeDe(tx);
  if (duree === 'rien') return toutEffacer(tx);
  const echus = IDBKeyRange.upperBound(limiteDe(duree, maintenant));
  for (const id of await tx.objectStore('runs').index('conserveLe').getAllKeys(echus)) await effacerUn(tx, id);
  const carnet = tx.objectStore('carnet');
  for (const note of await carnet.getAll()) {
    if (estEchue(note, duree, maintenant)) await carnet.delete([note.ecole, note.genre, note.cle]);
  }
}
