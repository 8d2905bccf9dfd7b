import fc from 'fast-check';
import { afterAll } from 'vitest';

/** Seeds Math.random, so that failures are reproducible. */
fc.configureGlobal({ seed: 20_180_724 });

// Clears Preact's frame timer, which would fire after jsdom is closed.
if (typeof document !== 'undefined') afterAll(() => new Promise((suite) => setTimeout(suite, 250)));
