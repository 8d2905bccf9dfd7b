import type { DatabaseTransaction } from './database.ts';
import { DEFAULT_KEEPING_TIME, type KeepingTime, oldestKept } from './keeping-time.ts';
import { isExpired } from './notebook.ts';
import type { Run } from './report-store.ts';

// Sequential: in a Promise.all the other rejections would be unhandled.

const RECORDS = ['runs', 'rapports', 'carnet'] as const;

/** Deletes every run and every note. */
export async function eraseAll(tx: DatabaseTransaction): Promise<void> {
  for (const nom of RECORDS) await tx.objectStore(nom).clear();
}

/** How many records are left of what the person did; the setting is not one. */
export async function countRemaining(tx: DatabaseTransaction): Promise<number> {
  let restants = 0;
  for (const nom of RECORDS) restants += await tx.objectStore(nom).count();
  return restants;
}

/** Takes the run out of the base, and answers it whole. */
export async function eraseOne(tx: DatabaseTransaction, id: number): Promise<Run | null> {
  const run = await readOne(tx, id);
  await tx.objectStore('runs').delete(id);
  await tx.objectStore('rapports').delete(id);
  return run;
}

export async function readOne(tx: DatabaseTransaction, id: number): Promise<Run | null> {
  const resume = await tx.objectStore('runs').get(id);
  const rapport = await tx.objectStore('rapports').get(id);
  return resume && rapport ? { ...resume, id, rapport } : null;
}

export const keepingTimeIn = async (tx: DatabaseTransaction): Promise<KeepingTime> =>
  (await tx.objectStore('reglages').get('duree')) ?? DEFAULT_KEEPING_TIME;

/** Deletes the runs and the notes whose time is past. */
export async function purge(tx: DatabaseTransaction, maintenant: Date): Promise<void> {
  const duree = await keepingTimeIn(tx);
  if (duree === 'rien') return eraseAll(tx);
  const echus = IDBKeyRange.upperBound(oldestKept(duree, maintenant));
  for (const id of await tx.objectStore('runs').index('conserveLe').getAllKeys(echus)) await eraseOne(tx, id);
  const carnet = tx.objectStore('carnet');
  for (const note of await carnet.getAll()) {
    if (isExpired(note, duree, maintenant)) await carnet.delete([note.ecole, note.genre, note.cle]);
  }
}
