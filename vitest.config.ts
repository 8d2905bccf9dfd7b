import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { STYLE } from './scripts/build/common.ts';

/** A module gives the names of its classes; its style stays out of jsdom, which would weigh it at each query by role. */
const nomsSeuls: Plugin = {
  name: 'veilleuse:noms-seuls',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.module.css') ? code.replace('__vite__updateStyle(__vite__id, __vite__css)', '') : null,
};

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: STYLE,
  plugins: [nomsSeuls],
  test: {
    // Classes have the names that they have on the page.
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' } },
    projects: [
      // What draws a page gets a module of each for each file: it keeps state in them, as the page does.
      { extends: true, test: { name: 'page', include: ['{src,test}/**/*.test.tsx'] } },
      // Loading the modules again for each of the other 280 files would take longer than their tests.
      { extends: true, test: { name: 'core', include: ['{src,test}/**/*.test.ts'], isolate: false } },
    ],
    exclude: ['test/e2e/**', 'test/differential/**', 'node_modules/**'],
    setupFiles: ['test/kit/seed.ts'],
    // By itself vitest leaves one core to the screen, and takes one of two.
    maxWorkers: 2,
    testTimeout: 30_000,
    env: { TZ: 'Pacific/Noumea' },
  },
});
