import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';
import { LAUNCH, TestPage } from './browser.ts';

/** A Chromium of our own with a profile on disk, which can be killed as a power cut would: all of it, at once. */
export class MortalBrowser {
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(process: ChildProcess, browser: Browser) {
    this.#process = process;
    this.#browser = browser;
  }

  static async start(profil: string): Promise<MortalBrowser> {
    const args = [
      ...(LAUNCH.args ?? []),
      '--headless=new',
      `--user-data-dir=${profil}`,
      '--remote-debugging-port=0',
      'about:blank',
    ];
    // A group of its own: its processes die together, and no other's with them.
    const lance = spawn(LAUNCH.executablePath ?? '', args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
    for await (const ligne of createInterface(lance.stderr)) {
      const [, adresse] = /listening on (ws:\S+)/.exec(ligne) ?? [];
      if (!adresse) continue;
      // Still to be read, or the browser would wait for somebody to.
      lance.stderr.resume();
      return new MortalBrowser(lance, await chromium.connectOverCDP(adresse, { timeout: 120_000 }));
    }
    throw new Error('Chromium did not start');
  }

  async visit(adresse: string): Promise<TestPage> {
    const [contexte] = this.#browser.contexts();
    if (!contexte) throw new Error('Chromium has no window');
    const test = new TestPage(await contexte.newPage(), adresse);
    await test.page.goto(adresse);
    return test;
  }

  async kill(): Promise<void> {
    const { pid } = this.#process;
    const mort = once(this.#process, 'exit');
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    await mort;
    await this.#browser.close().catch(() => undefined);
  }
}
