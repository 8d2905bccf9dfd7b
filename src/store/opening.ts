import { expiryOf, type KeepingTime } from './keeping-time.ts';
import { createMemoryStore } from './memory.ts';
import { createReadingMarker, type ReadingMarker } from './reading-marker.ts';
import type { ReportStore, RunSummary } from './report-store.ts';
import { createIndexedDbStore } from './reports.ts';

export { refusingDamaged } from './soundness.ts';

/**
 * The history that this browser allows. Firefox's private windows of old refuse at the first opening, not before:
 * so it is tried once here. A base that is only blocked or too recent stays: its failure is then shown.
 */
export async function openStore(horloge: () => Date): Promise<ReportStore> {
  if (typeof indexedDB === 'undefined') return createMemoryStore(horloge);
  const store = createIndexedDbStore(horloge);
  const temoin = createReadingMarker(() => localStorage, store.reading, globalThis.navigator?.locks);
  const essai = await store.list();
  const refuse = !essai.ok && (essai.raison === 'interrompu' || essai.raison === 'inconnue');
  if (refuse) return createMemoryStore(horloge);
  const interrompue = await temoin.interrupted();
  if (interrompue !== null) temoin.finish();
  const damaged = store.damaged();
  const perdu = essai.ok && essai.valeur.length === 0 && damaged === 0 && temoin.expectsHistory(horloge());
  return watch(
    { ...store, start: { lost: perdu, damaged, interrupted: interrompue, onScreen: temoin.lastScreen() } },
    temoin,
    horloge,
  );
}

/** Wraps the store to update the localStorage marker after each change. */
async function watch(store: ReportStore, temoin: ReadingMarker, horloge: () => Date): Promise<ReportStore> {
  let duree: KeepingTime | null = null;
  /** After whatever may change what is kept: the witness expects the run that stays longest. */
  async function temoigner<T>(issue: T): Promise<T> {
    const [choix, liste] = [await store.keepingTime(), await store.list()];
    if (!choix.ok || !liste.ok) return issue;
    duree = choix.valeur;
    temoin.expectHistory(lastExpiry(liste.valeur, duree));
    return issue;
  }
  const suivi =
    <A extends unknown[], T>(operation: (...args: A) => Promise<T>) =>
    async (...args: A) =>
      temoigner(await operation(...args));
  return temoigner({
    ...store,
    keep: suivi(store.keep),
    erase: suivi(store.erase),
    restore: suivi(store.restore),
    eraseAll: suivi(store.eraseAll),
    setKeepingTime: suivi(store.setKeepingTime),
    followReading(enCours) {
      // « Ne rien conserver » writes nothing, not even this instant.
      if (enCours && duree !== null && duree !== 'rien') temoin.begin(horloge());
      else temoin.finish();
    },
    followScreen: (screen) => temoin.showing(duree === 'rien' ? null : screen),
  });
}

function lastExpiry(runs: readonly RunSummary[], duree: KeepingTime): string | null {
  const conserves = runs.filter(({ onglet }) => !onglet).map(({ conserveLe }) => conserveLe);
  const dernier = conserves.sort()[conserves.length - 1];
  return dernier === undefined ? null : expiryOf(dernier, duree);
}
