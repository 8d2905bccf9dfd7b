import type { Page } from 'playwright-core';
import { type Browser, chromium, type Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { FLOOR_MACHINE, LAUNCH, newPage, TestPage } from './browser.ts';

/** A poor line: the page is here, with its start screen, and its script is not. */

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await chromium.launch(LAUNCH);
});
afterAll(() => navigateur?.close());

const SCRIPTS = /\.js$/;
const ecole = filesOf({ graine: 33, eleves: 24, etablissements: 10, communes: 10 });

/** The page whose scripts wait for `arriver`. */
async function ouvrir(hash = ''): Promise<{ test: TestPage; page: Page; arriver: () => void }> {
  const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
  const page = await contexte.newPage();
  const test = new TestPage(page);
  let arriver = () => {};
  const arrives = new Promise<void>((resolve) => {
    arriver = resolve;
  });
  await page.route(SCRIPTS, async (route) => {
    await arrives;
    await route.continue();
  });
  await page.goto(inject('adresse') + hash, { waitUntil: 'commit' });
  await page.waitForSelector('footer', { state: 'attached' });
  return { test, page, arriver };
}

const notee = (page: Page) => page.getByText('C’est noté').waitFor();

describe('before the script is here', () => {
  it.each([
    ['dropped files', (test: TestPage) => test.lacher(ecole), 'resultat'],
    ['chosen files', (test: TestPage) => test.donner(ecole), 'resultat'],
    [
      'a button that is pressed',
      ({ page }: TestPage) => page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click(),
      'resultat',
    ],
  ] as const)('%s are taken, said, and dealt with when it comes', async (_nom, geste, etat) => {
    const { test, page, arriver } = await ouvrir();
    expect(await page.getAttribute('main', 'data-etat')).toBe('accueil');
    await geste(test);
    await notee(page);
    expect(await page.getAttribute('main', 'data-etat')).toBe('accueil');
    arriver();
    await test.attendre(etat);
    expect(await page.locator('#secours').count()).toBe(0);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });

  it('the focus stays where it was put', async () => {
    const { test, page, arriver } = await ouvrir();
    const bouton = page.getByRole('button', { name: 'Essayer avec un collège fictif' });
    await bouton.focus();
    arriver();
    await page.waitForSelector('#secours', { state: 'detached' });
    await expect.poll(() => bouton.evaluate((element) => element === document.activeElement)).toBe(true);
    await test.fermer();
  });

  it('another address shows nothing of the start', async () => {
    const { test, page, arriver } = await ouvrir('#/glossaire');
    expect(await page.locator('h1').isVisible()).toBe(false);
    arriver();
    await page.getByRole('heading', { level: 1, name: 'Glossaire' }).waitFor();
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });
});

it.each<[string, (route: Route) => Promise<void>]>([
  ['the line is cut', (route) => route.abort()],
  ['the network answers with a page of its own', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>' })],
])('says that the line was cut, when the script cannot come: %s', async (_, repondre) => {
  const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
  const page = await newPage(contexte);
  await page.route(SCRIPTS, repondre);
  await page.goto(inject('adresse'), { waitUntil: 'commit' });
  await page.getByText('La connexion s’est coupée').waitFor();
  expect(await page.locator('#app').isVisible()).toBe(false);
  await contexte.close();
});

it('writes the start screen that the script would have drawn', async () => {
  const ecrans: string[] = [];
  for (const [place, remplace] of [
    [/^/, ''],
    [/<div id="app">[\s\S]*<\/div>/, '<div id="app"></div>'],
  ] as const) {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
    const page = await newPage(contexte);
    await page.route(inject('adresse'), async (route) => {
      const ecrite = await (await route.fetch()).text();
      expect(ecrite).toMatch(place);
      await route.fulfill({ contentType: 'text/html', body: ecrite.replace(place, remplace) });
    });
    await page.goto(inject('adresse'));
    await page.locator('footer [role=status]:not(:empty)').waitFor();
    ecrans.push(await page.locator('#app').innerHTML());
    await contexte.close();
  }
  expect(ecrans[0]).toContain('<h1');
  expect(ecrans[0]).toBe(ecrans[1]);
});
