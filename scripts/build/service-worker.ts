import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { getManifest } from 'workbox-build';
import { BROWSER_FLOOR, ROOT } from './common.ts';
import { COPY_NAME } from './portable.ts';

/**
 * Writes `sw.js`, with the list of all files of this version, once everything else is written. Each file is held to
 * its hash: what a proxy, a login page or a half-finished deployment answers instead is refused, and the version that
 * is already there stays whole.
 */
export function serviceWorker(): Plugin {
  let dossier = '';
  return {
    name: 'veilleuse:service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      dossier = resolve(root, outDir);
    },
    async closeBundle(erreur) {
      if (erreur) return;
      const { manifestEntries, warnings } = await getManifest({
        globDirectory: dossier,
        // Precaches the small icon only: the large ones are used by the installation, which is online.
        globPatterns: ['**/*.{html,js,webmanifest}', 'icone-192.png'],
        globIgnores: ['sw.js', COPY_NAME],
        // Their names carry a hash: the browser's own cache may serve them.
        dontCacheBustURLsMatching: /-[\w-]{8}\.js$/,
        maximumFileSizeToCacheInBytes: 4_000_000,
        manifestTransforms: [
          (entrees) => ({
            manifest: entrees.map((entree) => ({
              ...entree,
              integrity: `sha384-${createHash('sha384')
                .update(readFileSync(join(dossier, entree.url)))
                .digest('base64')}`,
            })),
          }),
        ],
      });
      if (warnings.length > 0) throw new Error(warnings.join('\n'));
      await build({
        root: ROOT,
        configFile: false,
        logLevel: 'warn',
        define: {
          'self.__WB_MANIFEST': JSON.stringify(manifestEntries),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          outDir: dossier,
          emptyOutDir: false,
          copyPublicDir: false,
          reportCompressedSize: false,
          target: BROWSER_FLOOR,
          rolldownOptions: { input: join(ROOT, 'src/sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
