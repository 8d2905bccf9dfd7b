import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { STYLE } from './scripts/build/common.ts';
import { PATIENT } from './test/kit/patience.ts';

/** A module gives the names of its classes; its style stays out of jsdom, which would weigh it at each query by role. */
const nomsSeuls: Plugin = {
  name: 'veilleuse:noms-seuls',
  enforce: 'post',
  transform: (code, id) =>
    id.endsWith('.module.css') ? code.replace('__vite__updateStyle(__vite__id, __vite__css)', '') : null,
};

const CORE = [
  'src/{correspondances,domain,engine,exports,intake,lendemain,procedure,rapport,readers,redaction,rules,school}/**/*.test.ts',
  'test/*.test.ts',
];
const EXCLUDED = ['test/e2e/**', 'test/differential/**', 'node_modules/**'];

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: STYLE,
  plugins: [nomsSeuls],
  test: {
    // Classes have the names that they have on the page.
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' } },
    projects: [
      // Rooms of functions alone, and what is tried over them: loading their modules again for each file would take longer
      // than its tests.
      { extends: true, test: { name: 'core', include: CORE, isolate: false } },
      // What keeps state, in its modules, in the browser's storage or on a page, has a world of its own for each file.
      {
        extends: true,
        test: { name: 'alone', include: ['{src,test}/**/*.test.{ts,tsx}'], exclude: [...EXCLUDED, ...CORE] },
      },
    ],
    exclude: EXCLUDED,
    setupFiles: ['test/kit/seed.ts'],
    // By itself vitest leaves one core to the screen, and takes one of two.
    maxWorkers: 2,
    ...PATIENT,
    env: { TZ: 'Pacific/Noumea' },
  },
});
