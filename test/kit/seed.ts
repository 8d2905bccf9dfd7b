import fc from 'fast-check';
import { afterAll } from 'vitest';
import { WAIT } from './patience.ts';

/** Seeds Math.random, so that failures are reproducible. */
fc.configureGlobal({ seed: 20_180_724 });

if (typeof document !== 'undefined') {
  // axe asks for it, and jsdom says at each page that it has none.
  HTMLCanvasElement.prototype.getContext = () => null;
  // A lazy page is compiled at its first use, on a machine that does several things at once.
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: WAIT });
  // Clears Preact's frame timer, which would fire after jsdom is closed.
  afterAll(() => new Promise((suite) => setTimeout(suite, 250)));
}
