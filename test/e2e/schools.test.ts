import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { uaiDe } from '../../src/domain/identifiants.ts';
import type { Rapport } from '../../src/domain/rapport.ts';
import { filesOf } from '../kit/schools.ts';
import { forgeZip } from '../kit/zip.ts';
import { launchBrowser, type TestFile, type TestPage, watchPages } from './browser.ts';

/** Several schools in one drop, as a support officer or a cité scolaire has them. */

const chromium = launchBrowser();
const surveillee = watchPages();

const chiffresDe = (n: number) => String(9_839_990 + n);
const uaiOf = (n: number) => uaiDe(chiffresDe(n));

/** The nth invented school: the odd ones are to be corrected. */
const school = (n: number): readonly TestFile[] =>
  filesOf({
    graine: n,
    eleves: 60,
    chiffres: chiffresDe(n),
    denomination: `COLLEGE FICTIF ${n}`,
    fautes: n % 2 ? [{ nom: 'structure-non-transferee', nombre: 1 }] : [],
  });
/** The same in one archive. */
const bag = (n: number): TestFile => ({
  nom: `${uaiOf(n)}.zip`,
  octets: forgeZip(school(n).map(({ nom, octets: contenu }) => ({ nom, contenu }))),
});
const verdictOf = (n: number): string => (n % 2 ? 'a-corriger' : 'pret');

const rowOf = (page: Page, n: number) => page.locator(`[data-uai="${uaiOf(n)}"]`);
const answers = (page: Page) =>
  page
    .locator('[data-uai]')
    .evaluateAll((rows) =>
      rows.map((row) => `${row.getAttribute('data-uai')} ${row.getAttribute('data-reponse')}`).sort(),
    );
const expected = (...ns: number[]) => ns.map((n) => `${uaiOf(n)} ${verdictOf(n)}`).sort();

async function open(test: TestPage, n: number): Promise<Rapport> {
  await rowOf(test.page, n).getByRole('link').first().click();
  await test.page.waitForFunction(() => location.hash === '#/');
  await test.attendre('resultat');
  await test.page.waitForSelector('.rapport-reponse');
  return test.rapport();
}
async function back({ page }: TestPage): Promise<void> {
  await page.getByRole('link', { name: /Vue d’ensemble/ }).click();
  await page.waitForSelector('[data-apercu]');
}

it('gives each of two schools dropped pell-mell its own report', async () => {
  const test = surveillee(await chromium.ouvrir({ viewport: { width: 1280, height: 800 } }));
  const alone = surveillee(await chromium.ouvrir());
  await alone.donner(school(1));
  await alone.attendre('resultat');
  const own = await alone.rapport();
  await alone.fermer();
  surveillee(test);

  await test.donner([...school(1), ...school(2)]);
  await test.attendre('resultat');
  expect(new URL(test.page.url()).hash).toBe('#/etablissements');
  expect(await answers(test.page)).toEqual(expected(1, 2));
  for (const width of [1280, 320]) {
    await test.page.setViewportSize({ width, height: 800 });
    expect(await test.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await test.page.setViewportSize({ width: 1280, height: 800 });
  const opened = await open(test, 1);
  expect({ ...opened, etabliLe: '' }).toEqual({ ...own, etabliLe: '' });
  await back(test);
  expect((await open(test, 2)).etablissement?.uai).toBe(uaiOf(2));
});

it('shows the school that a later drop brings, and keeps the line of the first', async () => {
  const test = surveillee(await chromium.ouvrir());
  await test.donner(school(2));
  await test.attendre('resultat');
  await test.donner(school(1));
  await test.page.waitForSelector('[data-verdict=a-corriger]');
  await test.attendre('resultat');
  expect((await test.rapport()).etablissement?.uai).toBe(uaiOf(1));
  await back(test);
  expect(await answers(test.page)).toEqual(expected(1, 2));
});

it('offers a file in doubt to the schools, and counts it for nobody before', async () => {
  const test = surveillee(await chromium.ouvrir());
  const files = school(2);
  const communs = files.find(({ nom }) => /Communs/.test(nom)) as TestFile;
  const cut = { nom: 'ExportXML_Communs (2).zip', octets: communs.octets.slice(0, 40) };
  await test.donner([...files.filter((fichier) => fichier !== communs), cut, ...school(4)]);
  await test.attendre('resultat');
  expect(await answers(test.page)).toEqual([`${uaiOf(2)} incomplet`, `${uaiOf(4)} pret`].sort());
  await test.page.getByLabel('Établissement', { exact: true }).selectOption(uaiOf(2));
  await test.page.getByRole('button', { name: /Donner à cet établissement/ }).click();
  await test.page.waitForSelector('.rapport-reponse');
  await test.attendre('resultat');
  const { fichiers, verdict } = await test.rapport();
  expect(verdict).toBe('incomplet');
  expect(fichiers.map(({ nom }) => nom)).toContain(cut.nom);
});

it('resumes a drop that was cancelled, and one whose tab was closed, where it was', async () => {
  const test = surveillee(await chromium.ouvrir());
  const all = [1, 2, 3, 4, 5, 6, 7, 8];
  const { page } = test;
  await test.donner(all.map(bag));
  // As soon as two have their answer: what a hand does a little later.
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          const read = document.querySelector('[data-apercu]')?.getAttribute('data-finis');
          if (!(Number(read) >= 2)) return;
          watch.disconnect();
          const cancel = [...document.querySelectorAll('[data-apercu] button')].find((b) =>
            /Annuler/.test(b.textContent ?? ''),
          );
          (cancel as HTMLElement).click();
          done();
        });
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
  );
  await test.attendre('resultat');
  const read = (await answers(page)).filter((answer) => !answer.endsWith('null')).length;
  expect(read).toBeGreaterThanOrEqual(2);
  expect(read).toBeLessThan(all.length);

  await page.reload();
  await test.attendre('accueil');
  await test.donner(all.map(bag));
  await page.waitForFunction(() => document.querySelector('[data-apercu]')?.getAttribute('data-finis') === '8');
  await test.attendre('resultat');
  expect(await answers(page)).toEqual(expected(...all));
  expect(await page.getByText('Déjà lu aujourd’hui').count()).toBe(read);
});

it('puts received reports side by side, keeps one when it is asked for, and exports and prints the lines', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await test.donner([...school(1), ...school(2)]);
  await test.attendre('resultat');
  const sent: TestFile[] = [];
  for (const n of [1, 2]) {
    sent.push({ nom: `veilleuse-${n}.json`, octets: Buffer.from(JSON.stringify(await open(test, n))) });
    await back(test);
  }
  await page.goto(`${inject('adresse')}?autre#/`);
  await page.reload();
  // The start, or the run that was left: which comes first is the disk's to say.
  await page.waitForSelector('main:is([data-etat=accueil], [data-etat=resultat])', { state: 'attached' });
  await test.donner(sent);
  await page.waitForSelector('[data-apercu]');
  await test.attendre('resultat');
  expect(await answers(page)).toEqual(expected(1, 2));
  expect(await page.locator('[data-uai]').getByText('Rapport reçu').count()).toBe(2);
  await rowOf(page, 1)
    .getByRole('button', { name: /Garder ce rapport/ })
    .click();
  await rowOf(page, 1).getByText('Gardé').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  for (const n of [1, 2]) expect(csv).toContain(uaiOf(n));
  expect(csv.trim().split('\n')).toHaveLength(3);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  // the headings sort, and stay
  expect(await page.locator('main button:not(th button)').filter({ visible: true }).count()).toBe(0);
});

it('tells files that are added to the overview, and comes back to it from a run, a view, or a school without files', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  const overview = () => page.waitForFunction(() => location.hash === '#/etablissements');
  await test.donner([...school(1), ...school(2)]);
  await test.attendre('resultat');
  await open(test, 1);
  expect(await page.getByRole('navigation', { name: 'Autres établissements' }).textContent()).toContain(uaiOf(1));
  await page.goBack();
  await overview();
  await page.goForward();
  await overview();

  await page.evaluate(() => {
    location.hash = '#/historique';
  });
  await page
    .getByRole('button', { name: /^Contrôle du/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Revenir à la vue d’ensemble/ }).click();
  await overview();

  const letGo = await test.retenir();
  await test.donner([...school(3), ...school(4)]);
  await page.getByText(/^Lecture des fichiers ajoutés/).waitFor();
  await letGo();
  await page.waitForFunction(() => document.querySelector('[data-apercu]')?.getAttribute('data-finis') === '4');
  await test.attendre('resultat');
  expect(await answers(page)).toEqual(expected(1, 2, 3, 4));
  // The filters of the address are there on the way back.
  await page.getByLabel('Ce soir').selectOption('pret');
  await page.waitForFunction(() => document.querySelectorAll('[data-uai]').length === 2);
  await open(test, 2);
  await page.goBack();
  await page.waitForSelector('[data-apercu]');
  expect(await answers(page)).toEqual(expected(2, 4));
  await page.getByRole('button', { name: 'Effacer les filtres' }).click();

  // Its last file takes its line, and nothing of the others.
  await test.donner(school(5).filter(({ nom }) => nom.includes('ELEGROUPE')));
  await page.waitForFunction(() => location.hash === '#/');
  await test.attendre('resultat');
  await page.evaluate(() => {
    location.hash = '#/documents';
  });
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await overview();
  expect(await answers(page)).toEqual(expected(1, 2, 3, 4));
});
