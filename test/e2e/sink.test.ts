import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { LAUNCH, OUTSIDE, TestPage } from './browser.ts';
import { Firefox } from './firefox.ts';
import { askedElsewhere } from './requests.ts';

// What stands behind every browser test (browser.ts) hears whoever looks for the outside: by a name, by an address, in
// clear, under TLS, from a page, from a worker.

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await chromium.launch(LAUNCH);
});
afterAll(() => navigateur.close());
afterEach(async () => {
  for (const contexte of navigateur.contexts()) await contexte.close();
  // Chromium knocks again under TLS.
  await new Promise((suite) => setTimeout(suite, 500));
  OUTSIDE.arrived();
});

/** What was heard, once there is something. */
async function heard(): Promise<string[]> {
  const tout: string[] = [];
  await expect.poll(() => tout.push(...OUTSIDE.arrived())).toBeGreaterThan(0);
  return tout;
}

const ADDRESSES = [
  'http://exemple.invalid/',
  'https://exemple.invalid/',
  'http://192.0.2.1:81/',
  'http://[2001:db8::1]/',
];

const inPage = (adresse: string) => `void fetch(${JSON.stringify(adresse)}, { mode: 'no-cors' }).catch(() => {})`;
const inWorker = (adresse: string) =>
  `void new Worker(URL.createObjectURL(new Blob([${JSON.stringify(inPage(adresse))}])))`;

it.each(ADDRESSES)('hears a page that looks for %s', async (adresse) => {
  const page = await (await navigateur.newContext()).newPage();
  await page.evaluate(inPage(adresse));
  expect(await heard()).toContain('tcp');
});

it.each(ADDRESSES)('hears a worker that looks for %s', async (adresse) => {
  const page = await (await navigateur.newContext()).newPage();
  await page.evaluate(inWorker(adresse));
  expect(await heard()).toContain('tcp');
  figure(
    'addresses outside that a page and a worker without policy looked for: all heard behind the tests',
    ADDRESSES.length * 2,
  );
});

it('is told by the page too, once, whatever becomes of it: what watches every test asks that', async () => {
  const { page } = new TestPage(await (await navigateur.newContext()).newPage());
  const [adresse = ''] = ADDRESSES;
  await page.evaluate(inPage(adresse));
  await heard();
  await page.close();
  expect(askedElsewhere()).toEqual([adresse]);
  expect(askedElsewhere()).toEqual([]);
});

it('hears them in Firefox too', async () => {
  const firefox = await Firefox.ouvrir();
  for (const code of [inPage, inWorker])
    for (const adresse of ADDRESSES) {
      await firefox.page.evaluate(code(adresse));
      // It asks as of a proxy, under TLS for the host alone.
      const demande = adresse.startsWith('https:') ? `${new URL(adresse).host}:443` : adresse;
      await expect.poll(() => OUTSIDE.arrived()).toContain(demande);
    }
  figure('the same in Firefox', ADDRESSES.length * 2);
  await firefox.fermer();
});
