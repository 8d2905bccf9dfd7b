import type { DatabaseTransaction } from './database.ts';
import { type KeepingTime, keepingTimeFrom, oldestKept } from './keeping-time.ts';
import { isExpired } from './notebook.ts';
import type { Run } from './report-store.ts';
import { isNote, isSummary } from './soundness.ts';

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
  await eraseUnread(tx, id);
  return run;
}

/** Takes the run out without reading it: its report may not be readable any more. */
export async function eraseUnread(tx: DatabaseTransaction, id: number): Promise<null> {
  await tx.objectStore('runs').delete(id);
  await tx.objectStore('rapports').delete(id);
  return null;
}

/** A run as it stands, its report damaged or missing included; null when there is none. */
export async function readOne(tx: DatabaseTransaction, id: number): Promise<Run | null> {
  const resume = await tx.objectStore('runs').get(id);
  const rapport = await tx.objectStore('rapports').get(id);
  return resume ? { ...resume, id, rapport: rapport as Run['rapport'] } : null;
}

export const keepingTimeIn = async (tx: DatabaseTransaction): Promise<KeepingTime> =>
  keepingTimeFrom(await tx.objectStore('reglages').get('duree'));

/**
 * Deletes the runs and the notes whose time is past, and those that are damaged (003.231): nothing tells any more when
 * theirs will be.
 * @returns how many were damaged
 */
export async function purge(tx: DatabaseTransaction, maintenant: Date): Promise<number> {
  const duree = await keepingTimeIn(tx);
  if (duree === 'rien') {
    await eraseAll(tx);
    return 0;
  }
  let damaged = 0;
  const oldest = oldestKept(duree, maintenant);
  for (const run of await tx.objectStore('runs').getAll()) {
    const sound = isSummary(run);
    if (!sound) damaged++;
    if (!sound || run.conserveLe <= oldest) await eraseUnread(tx, (run as { readonly id: number }).id);
  }
  const carnet = tx.objectStore('carnet');
  for (const note of await carnet.getAll()) {
    const sound = isNote(note);
    if (!sound) damaged++;
    if (!sound || isExpired(note, duree, maintenant)) await carnet.delete([note.ecole, note.genre, note.cle]);
  }
  return damaged;
}
