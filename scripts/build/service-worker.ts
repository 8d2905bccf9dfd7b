import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { getManifest } from 'workbox-build';
import { CIBLES, RACINE } from './common.ts';
import { NOM_COPIE } from './portable.ts';

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
        globIgnores: ['sw.js', NOM_COPIE],
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
        root: RACINE,
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
          target: CIBLES,
          rolldownOptions: { input: join(RACINE, 'src/sw.ts'), output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
