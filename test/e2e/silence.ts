import type { Page } from 'playwright-core';

/** Looks from now on at the time that a page takes to answer; answers what tells the longest, in milliseconds. */
export async function listen(page: Page): Promise<() => Promise<number>> {
  const silence = await page.evaluateHandle(() => {
    const heard = { last: performance.now(), worst: 0 };
    setInterval(() => {
      heard.worst = Math.max(heard.worst, performance.now() - heard.last);
      heard.last = performance.now();
    }, 20);
    return heard;
  });
  return () => silence.evaluate(({ worst }) => worst);
}
