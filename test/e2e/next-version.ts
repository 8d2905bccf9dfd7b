import { resolve } from 'node:path';
import { build } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');
export const DIST = resolve(ROOT, 'dist');
export const NEXT = '9.9.9';

/** Builds the product as its next version, into that folder. */
export const buildNextVersion = (outDir: string) =>
  build({
    root: ROOT,
    logLevel: 'error',
    define: { __VERSION__: JSON.stringify(NEXT) },
    build: { outDir, emptyOutDir: true },
  });
