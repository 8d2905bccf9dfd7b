import { defineConfig } from 'vitest/config';

/** `npm run test:differential`: our readers beside those of others, outside of `npm test`. */
export default defineConfig({
  test: { include: ['test/differential/**/*.test.ts'], testTimeout: 600_000 },
});
