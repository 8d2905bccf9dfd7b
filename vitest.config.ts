import { defineConfig } from 'vitest/config';
import { STYLE } from './scripts/build/common.ts';

export default defineConfig({
  define: { __VERSION__: JSON.stringify('0.0.0-test') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: STYLE,
  test: {
    // Classes have the names that they have on the page.
    css: { include: /\.module\.css$/, modules: { classNameStrategy: 'scoped' } },
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    setupFiles: ['test/kit/seed.ts'],
    // By itself vitest leaves one core to the screen, and takes one of two.
    maxWorkers: 2,
    testTimeout: 30_000,
    env: { TZ: 'Pacific/Noumea' },
  },
});
