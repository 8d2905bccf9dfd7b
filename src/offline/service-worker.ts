import type { ServiceWorkerListener } from '../state/computer.ts';
import { type Busyness, holdBusyLock, whenFree, whenNoTabIsBusy } from './tabs.ts';

/**
 * Registers the service worker and tells what becomes of it. Never throws: where the browser keeps nothing, the page
 * works with the line alone, and says so. A version that takes over does so in every tab: each tab reloads itself; a busy
 * one reloads when it is done (docs/decisions/005-offline.md).
 */
export async function watchServiceWorker(ecoute: ServiceWorkerListener, occupation: Busyness): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return ecoute.unavailable();
  // The worker of the first visit takes over the page from which it came; any later one is of another version.
  let suivie = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (suivie) whenFree(occupation, () => location.reload());
    suivie = true;
  });
  try {
    const inscription = await serviceWorker.register('sw.js');
    suivie ||= inscription.active !== null;
    holdBusyLock(occupation);
    followRegistration(inscription, ecoute);
  } catch {
    ecoute.unavailable();
  }
}

function followRegistration(inscription: ServiceWorkerRegistration, ecoute: ServiceWorkerListener): void {
  const appliquer = () => whenNoTabIsBusy(() => inscription.waiting?.postMessage({ type: 'SKIP_WAITING' }));
  const regarder = () => {
    if (!inscription.active) return;
    ecoute.ready();
    if (inscription.waiting) ecoute.updated(appliquer);
  };
  const accompagner = (ouvrier: ServiceWorker | null) =>
    ouvrier?.addEventListener('statechange', () => {
      // Its files could not all be had, or not those of one version: the next visit tries again.
      if (ouvrier.state === 'redundant' && !inscription.active) ecoute.unavailable();
      regarder();
    });
  regarder();
  accompagner(inscription.installing);
  accompagner(inscription.waiting);
  inscription.addEventListener('updatefound', () => accompagner(inscription.installing));
}
