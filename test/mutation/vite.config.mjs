import { basename, dirname } from 'node:path';
import { defineConfig } from 'vite';
import { BUNDLE } from './bundle.mjs';

/** What Stryker builds in its copy of the project (stryker.config.mjs): one file of the tests and of what they test. */
export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  resolve: { alias: { vitest: '/test/mutation/vitest.ts' } },
  build: {
    ssr: 'test/mutation/tests.ts',
    outDir: dirname(BUNDLE),
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { treeshake: false, output: { entryFileNames: basename(BUNDLE), codeSplitting: false } },
  },
});
