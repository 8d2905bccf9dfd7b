import type { Browser, Page } from 'playwright-core';
import { bundle } from './bundle.ts';
import type { Way } from './ways.ts';

/** A page of ours without a policy, that takes files. */
export async function openBlank(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<input type="file" multiple>' }),
  );
  await page.goto(`${address}blank`);
  return page;
}

/** Runs the other ways on the same files, each in a tab of its own. */
export async function prepareYardsticks(browser: Browser, address: string) {
  const [ways, naive] = [await bundle('bench/ways.ts'), await bundle('bench/naive.ts')];
  const onPage = async <A>(files: readonly string[], work: (argument: A) => Promise<number>, argument: A) => {
    const page = await openBlank(browser, address);
    await page.locator('input').setInputFiles([...files]);
    const time = await page.evaluate(work as (argument: unknown) => Promise<number>, argument as unknown);
    await page.context().close();
    return time;
  };
  return {
    /** In one worker, already started; milliseconds. */
    inWorker: (way: Way, files: readonly string[]) =>
      onPage(
        files,
        async ({ code, way: asked }: { code: string; way: Way }) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code])));
          const ask = (list: readonly File[]) =>
            new Promise((done) => {
              worker.onmessage = done;
              worker.postMessage({ way: asked, files: list });
            });
          await ask([]);
          const start = performance.now();
          await ask([...(document.querySelector('input')?.files ?? [])]);
          return performance.now() - start;
        },
        { code: ways, way },
      ),
    naively: (files: readonly string[]) =>
      onPage(
        files,
        (code: string) =>
          new Function(`${code}; return bench.readNaively([...document.querySelector('input').files]);`)(),
        naive,
      ),
  };
}
