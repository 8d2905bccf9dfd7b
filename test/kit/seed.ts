import fc from 'fast-check';
import { afterAll } from 'vitest';

/** Chance is the same in every run: a failure seen once is seen again. */
fc.configureGlobal({ seed: 20_180_724 });

// Preact's hooks keep a timer for the frame that may not come; it must not fire once jsdom is gone.
if (typeof document !== 'undefined') afterAll(() => new Promise((suite) => setTimeout(suite, 250)));
