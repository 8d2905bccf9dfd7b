import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from '../scripts/build/common.ts';
import { StaticHost } from '../test/e2e/static.ts';

export interface Bench {
  readonly browser: Browser;
  /** Where the page, just built, is served. */
  readonly address: string;
  stop(): Promise<void>;
}

export async function startBench(): Promise<Bench> {
  await build({ root: ROOT, logLevel: 'error' });
  const host = new StaticHost(join(ROOT, 'dist'));
  await host.demarrer();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const stop = async () => {
    await browser.close();
    await host.arreter();
  };
  return { browser, address: host.adresse, stop };
}
