import { expect, inject, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { HOSTILE_TEXTS, hostileFiles } from '../kit/hostile-school.ts';
import { launchBrowser, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();
const surveillee = watchPages();

/** The screens of a report and those beside it, by their address. */
const SCREENS = [
  '',
  'eleves',
  'groupes',
  'absents',
  'siecle',
  'documents',
  'lsu',
  'procedure',
  'historique',
  'imprimer',
  'partager',
];

/** Nothing was played, and nothing was made of the texts: no element that the page does not make itself. */
async function inert({ page }: TestPage, ou: string): Promise<void> {
  const vu = await page.evaluate(() => ({
    joue: 'joue' in globalThis,
    elements: document.querySelectorAll('main :is(script, img, iframe, object, embed, style, base, meta)').length,
    liens: [...document.querySelectorAll('a')].filter((a) => /^\s*(?!blob:)[a-z]+:/i.test(a.getAttribute('href') ?? ''))
      .length,
    attributs: [...document.querySelectorAll('main *')].filter((e) =>
      [...e.attributes].some(({ name }) => name.startsWith('on')),
    ).length,
  }));
  expect(vu, ou).toEqual({ joue: false, elements: 0, liens: 0, attributs: 0 });
}

const unfold = ({ page }: TestPage) =>
  page.evaluate(() => {
    for (const volet of document.querySelectorAll<HTMLElement>('main details:not([open]) > summary')) volet.click();
  });

async function visit(test: TestPage, quoi: string): Promise<number> {
  for (const screen of SCREENS) {
    await test.page.goto(`${inject('adresse')}#/${screen}`);
    await test.page.locator('h1:visible').first().waitFor();
    await unfold(test);
    await inert(test, `${quoi}, #/${screen}`);
  }
  return SCREENS.length;
}

it('plays nothing that files, a received report, an address, a pasted list or page hold', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await page.waitForLoadState('networkidle');
  await test.lacher(hostileFiles());
  await test.attendre('resultat');
  let vus = await visit(test, 'files');

  await page.goto(`${inject('adresse')}#/`);
  const rapport = new TextEncoder().encode(JSON.stringify(await test.rapport()));
  await test.lacher([{ nom: '<img src=x onerror=joue=1>.json', octets: rapport }]);
  await page.getByText('Rapport reçu').first().waitFor();
  vus += await visit(test, 'a received report');

  for (const texte of HOSTILE_TEXTS) {
    const dit = encodeURIComponent(texte.slice(0, 1_000));
    for (const adresse of [`#/eleves?q=${dit}`, `#/regle/${dit}`, `#/glossaire/${dit}`, `#/${dit}`]) {
      await page.goto(`${inject('adresse')}${adresse}`);
      await inert(test, adresse.slice(0, 80));
      vus++;
    }
  }

  const pasted = HOSTILE_TEXTS.join('\n');
  await page.goto(`${inject('adresse')}#/lendemain`);
  await page.getByLabel('Page de SIECLE, copiée').or(page.locator('main textarea')).first().fill(pasted);
  await inert(test, 'a pasted page');
  await page.goto(`${inject('adresse')}#/correspondances`);
  await page.locator('main textarea').first().fill(pasted);
  await page.getByRole('button', { name: 'Comparer à STS-Web' }).click();
  await inert(test, 'a pasted list');
  figure('hostile texts: screens and addresses looked at, texts played or made of markup', `${vus + 2}, 0`);
}, 300_000);
