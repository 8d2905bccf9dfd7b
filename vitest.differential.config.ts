import { defineConfig } from 'vitest/config';
import { PATIENT } from './test/kit/patience.ts';

/** `npm run test:differential`: our readers beside those of others, outside of `npm test`. */
export default defineConfig({
  test: { include: ['test/differential/**/*.test.ts'], ...PATIENT },
});
