import { defineConfig } from 'vitest/config';
import { PATIENT } from './test/kit/patience.ts';

/** The built page in real Chromium: two files at a time, each with its own browser, since half of a test is waiting. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/server.ts'],
    setupFiles: ['test/e2e/watch-outside.ts'],
    // Each file has a browser of its own: to load Playwright and the schools again for it would prove nothing.
    isolate: false,
    maxWorkers: 2,
    ...PATIENT,
  },
});
