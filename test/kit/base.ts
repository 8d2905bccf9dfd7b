import { openDB } from 'idb';
import { NOM_BASE } from '../../src/store/schema.ts';

/** Every record that the browser holds, whatever the store, read from IndexedDB itself and not through our store. */
export async function contenuDeLaBase(): Promise<Record<string, unknown[]>> {
  const base = await openDB(NOM_BASE);
  const contenu: Record<string, unknown[]> = {};
  for (const nom of base.objectStoreNames) contenu[nom] = await base.getAll(nom);
  base.close();
  return contenu;
}
