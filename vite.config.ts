import { defineConfig } from 'vite';
import { COMMUN, CONSTRUCTION, version } from './scripts/build/common.ts';
import { page } from './scripts/build/page.ts';
import { construireCopie, copiePortable, NOM_COPIE } from './scripts/build/portable.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';

/** The served page. The portable copy is built first, since the page tells its size and its checksum. */
export default defineConfig(async ({ command, isPreview }) => {
  const copie = command === 'build' && !isPreview ? await construireCopie() : null;
  const define = {
    __VERSION__: JSON.stringify(version),
    __PORTABLE__: 'false',
    __COPIE__: JSON.stringify(copie && { nom: NOM_COPIE, octets: copie.octets, sha256: copie.sha256 }),
  };
  return {
    ...COMMUN,
    define,
    plugins: copie ? [page(define), copiePortable(copie), serviceWorker()] : [],
    build: CONSTRUCTION,
    preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  };
});
