import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Rapport } from '../domain/rapport.ts';
import type { KeepingTime } from './keeping-time.ts';
import type { Note } from './notebook.ts';
import { type FailureReason, type Run, type RunSummary, summarise } from './report-store.ts';

export const DATABASE_NAME = 'veilleuse';
const DATABASE_VERSION = 2;

export interface DatabaseSchema extends DBSchema {
  /** The lines of the history, apart from the reports: the list is read at each start, and a report may weigh megabytes. */
  runs: { key: number; value: Omit<RunSummary, 'id'> & { id?: number }; indexes: { conserveLe: string } };
  /** By the id of the run. */
  rapports: { key: number; value: Rapport };
  carnet: { key: [ecole: string, genre: string, cle: string]; value: Note };
  /** For how long, and since when a reading is under way. */
  reglages: { key: 'duree' | 'lecture'; value: KeepingTime | string };
}
export type Database = IDBPDatabase<DatabaseSchema>;
export type DatabaseTransaction<N extends StoreNames<DatabaseSchema>[] = StoreNames<DatabaseSchema>[]> =
  IDBPTransaction<DatabaseSchema, N, 'readwrite' | 'versionchange'>;

/** Raised while opening when another tab holds an older version of the base and does not let go. */
export class DatabaseBlocked extends Error {}

/**
 * Opens the base.
 * @param perdue called when the connection is gone: closed for another tab's upgrade, or ended by the browser
 * @throws DatabaseBlocked, or the DOMException of the browser
 */
export function openDatabase(perdue: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    const ouverture = openDB<DatabaseSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(base, ancienne, _nouvelle, tx) {
        if (ancienne < 1) base.createObjectStore('runs', { keyPath: 'id', autoIncrement: true });
        base.createObjectStore('rapports');
        base.createObjectStore('carnet', { keyPath: ['ecole', 'genre', 'cle'] });
        base.createObjectStore('reglages');
        tx.objectStore('runs').createIndex('conserveLe', 'conserveLe');
        // Ignored here: the opening rejects too.
        tx.done.catch(() => undefined);
        // Aborts, so that the base keeps its old version and the opening fails visibly.
        if (ancienne === 1) void splitRuns(tx).catch(() => abort(tx));
      },
      blocked: () => reject(new DatabaseBlocked()),
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
async function splitRuns(tx: DatabaseTransaction): Promise<void> {
  const runs = tx.objectStore('runs');
  // Cast: version 2's type lacks this field.
  runs.deleteIndex('expireLe' as 'conserveLe');
  for (let curseur = await runs.openCursor(); curseur; curseur = await curseur.continue()) {
    const { id, rapport, expireLe } = curseur.value as unknown as Run & { expireLe: string };
    const conserveLe = new Date(Date.parse(expireLe) - 30 * 86_400_000);
    await tx.objectStore('rapports').put(rapport, id);
    await curseur.update({ ...summarise(rapport, false, conserveLe), id });
  }
}

/** Undoes what the transaction began; one that the browser already ended has nothing left to undo. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // already aborted
  }
}

/** The reason shown to the user, from what IndexedDB threw. */
export function failureReasonOf(erreur: unknown): FailureReason {
  if (erreur instanceof DatabaseBlocked) return 'bloque';
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
