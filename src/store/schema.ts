import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Rapport } from '../domain/report.ts';
import type { Note } from './carnet.ts';
import type { Duree } from './duree.ts';
import { type RaisonEchec, type ResumeRun, type Run, resumer } from './report-store.ts';

export const NOM_BASE = 'veilleuse';
const VERSION_BASE = 2;

export interface Schema extends DBSchema {
  /** The lines of the history, apart from the reports: the list is read at each start, and a report may weigh megabytes. */
  runs: { key: number; value: Omit<ResumeRun, 'id'> & { id?: number }; indexes: { conserveLe: string } };
  /** By the id of the run. */
  rapports: { key: number; value: Rapport };
  carnet: { key: [ecole: string, genre: string, cle: string]; value: Note };
  reglages: { key: 'duree'; value: Duree };
}
export type Base = IDBPDatabase<Schema>;
export type Transaction<N extends StoreNames<Schema>[] = StoreNames<Schema>[]> = IDBPTransaction<
  Schema,
  N,
  'readwrite' | 'versionchange'
>;

/** Raised while opening when another tab holds an older version of the base and does not let go. */
export class BaseBloquee extends Error {}

/**
 * Opens the base.
 * @param perdue called when the connection is gone: closed for another tab's upgrade, or ended by the browser
 * @throws BaseBloquee, or the DOMException of the browser
 */
export function ouvrirBase(perdue: () => void): Promise<Base> {
  return new Promise((resolve, reject) => {
    const ouverture = openDB<Schema>(NOM_BASE, VERSION_BASE, {
      upgrade(base, ancienne, _nouvelle, tx) {
        if (ancienne < 1) base.createObjectStore('runs', { keyPath: 'id', autoIncrement: true });
        base.createObjectStore('rapports');
        base.createObjectStore('carnet', { keyPath: ['ecole', 'genre', 'cle'] });
        base.createObjectStore('reglages');
        tx.objectStore('runs').createIndex('conserveLe', 'conserveLe');
        // Ignored here: the opening rejects too.
        tx.done.catch(() => undefined);
        // Aborts, so that the base keeps its old version and the opening fails visibly.
        if (ancienne === 1) void partagerLesRuns(tx).catch(() => abandonner(tx));
      },
      blocked: () => reject(new BaseBloquee()),
      // Another tab wants to upgrade or delete: letting go is the only answer that does not freeze it.
      blocking: () => {
        perdue();
        void ouverture.then((base) => base.close());
      },
      terminated: perdue,
    });
    ouverture.then(resolve, reject);
  });
}

/** Version 1 kept each run as one record, its report inside, always for 30 days. */
async function partagerLesRuns(tx: Transaction): Promise<void> {
  const runs = tx.objectStore('runs');
  // Cast: version 2's type lacks this field.
  runs.deleteIndex('expireLe' as 'conserveLe');
  for (let curseur = await runs.openCursor(); curseur; curseur = await curseur.continue()) {
    const { id, rapport, expireLe } = curseur.value as unknown as Run & { expireLe: string };
    const conserveLe = new Date(Date.parse(expireLe) - 30 * 86_400_000);
    await tx.objectStore('rapports').put(rapport, id);
    await curseur.update({ ...resumer(rapport, false, conserveLe), id });
  }
}

/** Undoes what the transaction began; one that the browser already ended has nothing left to undo. */
export function abandonner(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // already aborted
  }
}

/** The reason shown to the user, from what IndexedDB threw. */
export function raisonDe(erreur: unknown): RaisonEchec {
  if (erreur instanceof BaseBloquee) return 'bloque';
  switch ((erreur as { name?: unknown } | null)?.name) {
    case 'QuotaExceededError':
      return 'plein';
    case 'VersionError':
      return 'version';
    case 'AbortError':
    case 'InvalidStateError':
      return 'interrompu';
    default:
      return 'inconnue';
  }
}
