import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { RaisonEchec, Run } from './report-store.ts';

export const NOM_BASE = 'veilleuse';
const VERSION_BASE = 1;

export interface Schema extends DBSchema {
  runs: { key: number; value: Omit<Run, 'id'> & { id?: number }; indexes: { expireLe: string } };
}
export type Base = IDBPDatabase<Schema>;

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
      upgrade(base) {
        const runs = base.createObjectStore('runs', { keyPath: 'id', autoIncrement: true });
        runs.createIndex('expireLe', 'expireLe');
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
