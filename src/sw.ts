import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/**
 * The service worker: it keeps the files of one version, whole, and serves them; nothing else is ever stored. Fetching
 * these files when it is installed is the only network access of the product.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Every file of this version with its hash, written here by `scripts/build/service-worker.ts`. */
  readonly __WB_MANIFEST: PrecacheEntry[];
};

// No skipWaiting by itself: the page asks for it when no tab is busy.
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

cleanupOutdatedCaches();
// The page of the first visit too: what it loads later must come from the same version.
clientsClaim();
// Whatever follows the ?, the page is the same.
precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false, ignoreURLParametersMatching: [/./] });
