import { openDB } from 'idb';
import { DATABASE_NAME } from '../../src/store/database.ts';

/** Every record that the browser holds, whatever the store, read from IndexedDB itself and not through our store. */
export async function databaseContents(): Promise<Record<string, unknown[]>> {
  const base = await openDB(DATABASE_NAME);
  const contenu: Record<string, unknown[]> = {};
  for (const nom of base.objectStoreNames) contenu[nom] = await base.getAll(nom);
  base.close();
  return contenu;
}
