import type { EcouteVeille } from '../state/poste.ts';
import { type Occupation, quandLibre, tenirSaPlace, tousLibres } from './tabs.ts';

/**
 * Registers the service worker and tells what becomes of it. Never throws: where the browser keeps nothing, the page
 * works with the line alone, and says so. A version that takes over does so in every tab: each tab reloads itself; a busy
 * one reloads when it is done (docs/decisions/005-offline.md).
 */
export async function veiller(ecoute: EcouteVeille, occupation: Occupation): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return ecoute.impossible();
  // The worker of the first visit takes over the page from which it came; any later one is of another version.
  let suivie = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (suivie) quandLibre(occupation, () => location.reload());
    suivie = true;
  });
  try {
    const inscription = await serviceWorker.register('sw.js');
    suivie ||= inscription.active !== null;
    tenirSaPlace(occupation);
    suivre(inscription, ecoute);
  } catch {
    ecoute.impossible();
  }
}

function suivre(inscription: ServiceWorkerRegistration, ecoute: EcouteVeille): void {
  const appliquer = () => tousLibres(() => inscription.waiting?.postMessage({ type: 'SKIP_WAITING' }));
  const regarder = () => {
    if (!inscription.active) return;
    ecoute.pret();
    if (inscription.waiting) ecoute.nouvelle(appliquer);
  };
  const accompagner = (ouvrier: ServiceWorker | null) =>
    ouvrier?.addEventListener('statechange', () => {
      // Its files could not all be had, or not those of one version: the next visit tries again.
      if (ouvrier.state === 'redundant' && !inscription.active) ecoute.impossible();
      regarder();
    });
  regarder();
  accompagner(inscription.installing);
  accompagner(inscription.waiting);
  inscription.addEventListener('updatefound', () => accompagner(inscription.installing));
}
