import { defineConfig } from 'vite';
import { BUILD, SHARED, version } from './scripts/build/common.ts';
import { pagePlugin } from './scripts/build/page.ts';
import { buildCopy, COPY_NAME, portableCopy } from './scripts/build/portable.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';

/** The served page. The portable copy is built first, since the page tells its size and its checksum. */
export default defineConfig(async ({ command, isPreview }) => {
  const copie = command === 'build' && !isPreview ? await buildCopy() : null;
  const define = {
    __VERSION__: JSON.stringify(version),
    __PORTABLE__: 'false',
    __COPIE__: JSON.stringify(copie && { nom: COPY_NAME, octets: copie.octets, sha256: copie.sha256 }),
  };
  return {
    ...SHARED,
    define,
    plugins: copie ? [pagePlugin(define), portableCopy(copie), serviceWorker()] : [],
    build: BUILD,
    preview: { host: '127.0.0.1', port: 4173, strictPort: true },
  };
});
