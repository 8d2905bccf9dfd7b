import { defineConfig } from 'vitest/config';

/** The built page in real Chromium; one file at a time, since the machine is small and they share the server. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/server.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
