import type { Base } from './schema.ts';

/** Deletes every run, and answers how many remain. */
export async function effacerTout(base: Base): Promise<number> {
  const tx = base.transaction('runs', 'readwrite', { durability: 'strict' });
  // `tx.done` rejects as soon as one request fails: all are awaited together, so that none is left unhandled.
  const [, restants] = await Promise.all([tx.store.clear(), tx.store.count(), tx.done]);
  return restants;
}

/** Deletes the runs whose expiry is past. */
export async function purger(base: Base, maintenant: Date): Promise<void> {
  const tx = base.transaction('runs', 'readwrite');
  const echus = await tx.store.index('expireLe').getAllKeys(IDBKeyRange.upperBound(maintenant.toISOString()));
  await Promise.all([...echus.map((cle) => tx.store.delete(cle)), tx.done]);
}
