import { creerStoreMemoire } from './memory.ts';
import type { ReportStore } from './report-store.ts';
import { creerStoreIndexedDb } from './reports.ts';

/**
 * The history that this browser allows. Firefox's private windows of old refuse at the first opening, not before:
 * so it is tried once here. A base that is only blocked or too recent stays: its failure is then shown.
 */
export async function ouvrirStore(horloge: () => Date): Promise<ReportStore> {
  if (typeof indexedDB === 'undefined') return creerStoreMemoire(horloge);
  const store = creerStoreIndexedDb(horloge);
  const essai = await store.lister();
  const refuse = !essai.ok && (essai.raison === 'interrompu' || essai.raison === 'inconnue');
  return refuse ? creerStoreMemoire(horloge) : store;
}
