import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** One drop on the built page, in milliseconds since the files were let go. */
/** Leaves the run that a visit came back to. */
const ACCUEIL = 'Page d’accueil';

export interface Drop {
  /** The verdict is on screen: the frame that shows it was drawn. */
  readonly verdict: number;
  /** The last list is read, and the result kept. */
  readonly end: number;
  /** The longest task of the page; 0 when the browser tells of none (under 50 ms). */
  readonly task: number;
  /** When the workers' last conclusion before the verdict was asked for, and came. */
  readonly asked: number;
  readonly concluded: number;
}

interface Watch {
  start: number;
  verdict: number;
  end: number;
  task: number;
  asked: number;
  concluded: number;
}

/** Runs in the page before its own scripts: notes what happens after files are given. */
function watchPage(): void {
  const watch: Watch = { start: 0, verdict: 0, end: 0, task: 0, asked: 0, concluded: 0 };
  Object.assign(globalThis, { watch });
  const since = () => performance.now() - watch.start;
  const send = Worker.prototype.postMessage as (message: unknown, transfer: Transferable[]) => void;
  Object.assign(Worker.prototype, {
    postMessage(this: Worker, message: { type: string }, transfer: Transferable[] = []) {
      if (message.type === 'conclure' && watch.start && !watch.verdict) {
        watch.asked = since();
        this.addEventListener('message', ({ data }) => {
          if (data.type === 'conclu' && !watch.concluded) watch.concluded = since();
        });
      }
      send.call(this, message, transfer);
    },
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (startTime > watch.start) watch.task = Math.max(watch.task, duration);
    }
  }).observe({ type: 'longtask' });
  addEventListener(
    'change',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.files?.length) {
        Object.assign(watch, { start: performance.now(), verdict: 0, end: 0, task: 0, asked: 0, concluded: 0 });
      }
    },
    true,
  );
  new MutationObserver(() => {
    const state = document.querySelector('main')?.dataset.etat;
    if (!watch.start || (state !== 'lecture' && state !== 'resultat')) return;
    if (!watch.verdict && watch.concluded && document.querySelector('[data-verdict]')) {
      watch.verdict = -1;
      requestAnimationFrame(() =>
        setTimeout(() => {
          watch.verdict = since();
        }),
      );
    }
    if (!watch.end && state === 'resultat') watch.end = since();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** A tab of its own, on the product, at rest. */
export async function openProduct(browser: Browser, address: string, rest: number, watch = watchPage): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  return openTab(context, address, rest, watch);
}

/** One more tab of a browser that may have been here before. */
export async function openTab(
  context: BrowserContext,
  address: string,
  rest: number,
  watch: () => void,
): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  await page.waitForTimeout(rest);
  return page;
}

const input = (page: Page) => page.locator('input[type=file][multiple]').first();
const measured = (page: Page) => page.evaluate(() => ({ ...(globalThis as unknown as { watch: Watch }).watch }));

export async function dropOn(page: Page, files: readonly string[]): Promise<Drop> {
  await input(page).setInputFiles([...files]);
  await page.waitForFunction(
    () => {
      const { verdict, end } = (globalThis as unknown as { watch: Watch }).watch;
      return verdict > 0 && end > 0;
    },
    undefined,
    { timeout: 300_000, polling: 50 },
  );
  // The last drawing is the page's own work too.
  await page.waitForTimeout(200);
  return measured(page);
}

/** From the press on « Annuler », while the files are being read, to the start screen. */
export async function cancelDrop(page: Page, files: readonly string[]): Promise<number> {
  await input(page).setInputFiles([...files]);
  await page.waitForSelector('main[data-etat=lecture] button');
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('main button')].find((b) => /Annuler/.test(b.textContent ?? ''));
    const start = performance.now();
    (button as HTMLButtonElement).click();
    while (document.querySelector('main')?.dataset.etat !== 'accueil') await new Promise(requestAnimationFrame);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  });
}

/** From the press on a run of the history to its verdict on screen: a new visit comes back to it by itself, and is left first. */
export async function openKeptRun(page: Page): Promise<number> {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('button', { name: ACCUEIL }).click();
  const button = page.getByRole('button', { name: /^Contrôle du/ }).first();
  await button.waitFor();
  await page.waitForTimeout(1_000);
  return button.evaluate(async (pressed) => {
    const start = performance.now();
    (pressed as HTMLButtonElement).click();
    while (!document.querySelector('main[data-etat="resultat"] [data-verdict]'))
      await new Promise(requestAnimationFrame);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  });
}

/** Megabytes that the busiest of the pages' processes holds while something is done, over what it held before. */
export async function memoryOver(browser: Browser, work: () => Promise<unknown>): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const held = (pid: number) => {
    const pages = /^\d+ (\d+)/.exec(readFileSync(`/proc/${pid}/statm`, 'utf8'))?.[1];
    return (Number(pages) * 4_096) / 1e6;
  };
  const base = pids.map(held);
  let most = 0;
  const clock = setInterval(() => {
    pids.forEach((pid, rank) => {
      most = Math.max(most, held(pid) - (base[rank] ?? 0));
    });
  }, 20);
  try {
    await work();
  } finally {
    clearInterval(clock);
    await session.detach();
  }
  return most;
}
