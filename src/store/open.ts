import { type Duree, echeanceDe } from './duree.ts';
import { creerStoreMemoire } from './memory.ts';
import type { ReportStore, ResumeRun } from './report-store.ts';
import { creerStoreIndexedDb } from './reports.ts';
import { creerTemoin, type Temoin } from './temoin.ts';

/**
 * The history that this browser allows. Firefox's private windows of old refuse at the first opening, not before:
 * so it is tried once here. A base that is only blocked or too recent stays: its failure is then shown.
 */
export async function ouvrirStore(horloge: () => Date): Promise<ReportStore> {
  if (typeof indexedDB === 'undefined') return creerStoreMemoire(horloge);
  const temoin = creerTemoin(() => localStorage, globalThis.navigator?.locks);
  const store = creerStoreIndexedDb(horloge);
  const essai = await store.lister();
  const refuse = !essai.ok && (essai.raison === 'interrompu' || essai.raison === 'inconnue');
  if (refuse) return creerStoreMemoire(horloge);
  const interrompue = await temoin.interrompue();
  if (interrompue !== null) temoin.finir();
  const perdu = essai.ok && essai.valeur.length === 0 && temoin.attend(horloge());
  return surveiller({ ...store, debut: { perdu, interrompue } }, temoin, horloge);
}

/** Wraps the store to update the localStorage marker after each change. */
async function surveiller(store: ReportStore, temoin: Temoin, horloge: () => Date): Promise<ReportStore> {
  let duree: Duree | null = null;
  /** After whatever may change what is kept: the witness expects the run that stays longest. */
  async function temoigner<T>(issue: T): Promise<T> {
    const [choix, liste] = [await store.duree(), await store.lister()];
    if (!choix.ok || !liste.ok) return issue;
    duree = choix.valeur;
    temoin.attendre(derniereEcheance(liste.valeur, duree));
    return issue;
  }
  const suivi =
    <A extends unknown[], T>(operation: (...args: A) => Promise<T>) =>
    async (...args: A) =>
      temoigner(await operation(...args));
  return temoigner({
    ...store,
    conserver: suivi(store.conserver),
    effacer: suivi(store.effacer),
    restaurer: suivi(store.restaurer),
    effacerTout: suivi(store.effacerTout),
    regler: suivi(store.regler),
    suivreLecture(enCours) {
      // « Ne rien conserver » writes nothing, not even this instant.
      if (enCours && duree !== null && duree !== 'rien') temoin.commencer(horloge());
      else temoin.finir();
    },
  });
}

function derniereEcheance(runs: readonly ResumeRun[], duree: Duree): string | null {
  const conserves = runs.filter(({ onglet }) => !onglet).map(({ conserveLe }) => conserveLe);
  const dernier = conserves.sort()[conserves.length - 1];
  return dernier === undefined ? null : echeanceDe(dernier, duree);
}
