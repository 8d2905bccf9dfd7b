import type { Page } from 'playwright-core';

/** One drop of many schools, in milliseconds since the folder was given. */
export interface OverviewDrop {
  /** The first school has its answer on screen. */
  readonly first: number;
  /** Every school has it, and nothing more is read. */
  readonly end: number;
  /** The longest task of the page; 0 when the browser tells of none (under 50 ms). */
  readonly task: number;
}

interface Watch {
  start: number;
  first: number;
  end: number;
  task: number;
}
type Watched = { overview: Watch };

/** How long the overview may take to appear; beyond it the page has none, and nothing can be measured. */
const APPEARS = 30_000;
const READS = 600_000;

/** Runs in the page before its own scripts. */
export function watchOverview(): void {
  const watch: Watch = { start: 0, first: 0, end: 0, task: 0 };
  Object.assign(globalThis, { overview: watch });
  // The folder comes by an input that stands nowhere in the page: its event is heard there alone.
  Object.assign(HTMLInputElement.prototype, {
    click(this: HTMLInputElement) {
      const given = () => {
        watch.start = performance.now();
      };
      this.addEventListener('change', given, { capture: true });
      HTMLElement.prototype.click.call(this);
    },
  });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (watch.start && startTime > watch.start) watch.task = Math.max(watch.task, duration);
  }).observe({ type: 'longtask' });
  new MutationObserver(() => {
    if (!watch.start || watch.end) return;
    const overview = document.querySelector<HTMLElement>('[data-apercu]');
    if (!watch.first && overview?.querySelector('[data-uai][data-reponse]'))
      watch.first = performance.now() - watch.start;
    const { finis, total } = overview?.dataset ?? {};
    const state = document.querySelector('main')?.dataset.etat;
    if (total && finis === total && state === 'resultat') watch.end = performance.now() - watch.start;
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Gives a folder by the page's own button, and waits for the overview. @throws Error when the page shows none */
export async function dropFolder(page: Page, folder: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Un dossier', exact: true }).click();
  await (await chooser).setFiles(folder);
  await page
    .waitForSelector('[data-apercu][data-total]', { timeout: APPEARS })
    .catch(() => Promise.reject(new Error('this page shows no overview: [data-apercu] with data-total is not there')));
}

/** @throws Error when the schools that conclude are not as many as were given */
export async function readAllSchools(page: Page, folder: string, schools: number): Promise<OverviewDrop> {
  await dropFolder(page, folder);
  await page.waitForFunction(() => (globalThis as unknown as Watched).overview.end > 0, undefined, {
    timeout: READS,
    polling: 50,
  });
  const shown = await page.locator('[data-apercu] [data-uai][data-reponse]').count();
  if (shown !== schools) throw new Error(`${schools} schools were given, ${shown} have an answer`);
  // The last drawing is the page's own work too.
  await page.waitForTimeout(200);
  return page.evaluate(() => ({ ...(globalThis as unknown as Watched).overview }));
}

/** Waits until so many schools have concluded, while others are still read. */
export const untilFinished = (page: Page, schools: number) =>
  page.waitForFunction(
    (wanted) => Number(document.querySelector<HTMLElement>('[data-apercu]')?.dataset.finis) >= wanted,
    schools,
    { timeout: READS, polling: 20 },
  );

/** From the press on « Annuler » to a page that reads no more. */
export function cancelSchools(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((b) => /^Annuler/.test(b.textContent?.trim() ?? ''));
    if (!button) throw new Error('no « Annuler » while schools are read');
    const start = performance.now();
    button.click();
    while (document.querySelector('main')?.dataset.etat === 'lecture') await new Promise(requestAnimationFrame);
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return performance.now() - start;
  });
}
