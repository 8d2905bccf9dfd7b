import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { compterDestins, DESTINS } from '../../src/domain/destins.ts';
import type { OptionsEcole } from '../../src/school/index.ts';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, sharedPage, type TestPage, watchPages } from './browser.ts';

/** The screen of the answer: what is read in ten seconds, at both widths, in both colours. */

const chromium = launchBrowser();
const surveillee = watchPages();

const QUINZE = [
  'eleve-inconnu',
  'identifiants-perimes',
  'eleve-deux-fois',
  'homonyme',
  'groupe-inconnu',
  'structure-non-transferee',
  'eleve-sans-mef',
  'groupe-hors-mef',
  'fin-hors-annee',
  'absents-groupes-perdus',
  'identite-differente',
  'division-etrangere',
  'groupe-sans-rattachement',
  'service-sans-enseignant',
  'groupe-sans-eleve',
].map((nom) => ({ nom, nombre: 2 }));
const ECOLE = { graine: 7, eleves: 455 } satisfies OptionsEcole;

async function lire(options: OptionsEcole): Promise<TestPage> {
  const test = await chromium.ouvrir();
  await test.donner(filesOf(options));
  await test.attendre('resultat');
  return test;
}
const HAUTEURS = { 1280: 800, 320: 640 } as const;

/** Where something ends, from the top of the page. */
const bas = (page: Page, selecteur: string) =>
  page
    .locator(selecteur)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
const hauteur = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

describe('fifteen faults among 455 pupils', () => {
  const lue = sharedPage(() => lire({ ...ECOLE, fautes: QUINZE }));
  async function ceSoir(width: 1280 | 320 = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<TestPage> {
    const test = lue();
    await test.regarder(width, HAUTEURS[width], colorScheme);
    await test.page.evaluate(() => location.assign('#/'));
    await test.page.waitForSelector('.rapport-reponse');
    const plus = test.page.getByRole('button', { name: 'Plus', exact: true, expanded: true });
    if (await plus.isVisible()) await plus.click();
    return test;
  }

  it.each([
    [1280, 'light', 800],
    [1280, 'dark', 800],
    [320, 'light', 1280],
    [320, 'dark', 1280],
  ] as const)('are answered first, with what to do first (%i px, %s)', async (width, colorScheme, limite) => {
    const test = await ceSoir(width, colorScheme);
    const { page } = test;
    expect(await page.locator('.rapport-reponse').textContent()).toBe(' Ne déposez pas encore');
    expect(await bas(page, '.rapport-reponse')).toBeLessThan(limite);
    expect(
      await bas(page, '.rapport-etapesPlan > li:first-child h2, .rapport-etapesPlan > li:first-child h3'),
    ).toBeLessThan(limite);
    if (width === 1280) expect(await hauteur(page)).toBeLessThanOrEqual(2400);
    await accessible(test);

    // one stop an application, the deposit last; « Déposez » in no other
    const arrets = await page.locator('.rapport-etapesPlan > li').allTextContents();
    expect(arrets.length).toBeLessThanOrEqual(5);
    expect(arrets.slice(0, -1).filter((texte) => /déposez/i.test(texte))).toEqual([]);

    // the bar and its table say the simulation, and each part leads to its pupils
    const comptes = compterDestins((await test.rapport()).eleves ?? []);
    const attendus = DESTINS.filter((destin) => comptes[destin] > 0);
    const lignes = page.locator('.destins-legende tr');
    expect(await lignes.locator('td').allTextContents()).toEqual(attendus.map((destin) => `${comptes[destin]}`));
    await lignes.locator('a').first().click();
    await page.getByRole('heading', { level: 1, name: 'Élèves' }).waitFor();
    await page.getByText(new RegExp(`^${comptes[attendus[0] ?? 'sorti']}\\sélèves? sur `)).waitFor();
  });

  it('have one line for each cause, all in one screen, and open to their card', async () => {
    const { page } = await ceSoir();
    const lignes = page.locator('article[data-gravite] > details > summary:visible');
    const [premiere, derniere] = [await lignes.first().boundingBox(), await lignes.last().boundingBox()];
    expect(await lignes.count()).toBeGreaterThan(10);
    expect((derniere?.y ?? 0) + (derniere?.height ?? 0) - (premiere?.y ?? 0)).toBeLessThan(800);
    await lignes.first().click();
    await page
      .getByRole('button', { name: /^Marquer comme corrigée/ })
      .first()
      .waitFor();
  });

  it('show the first pupil without scrolling, the worst fate first', async () => {
    const { page } = await ceSoir();
    await page.getByRole('link', { name: /^Élèves \(/ }).click();
    const ligne = page.locator('main tr:has(.commun-nomEleve)').first();
    await ligne.waitFor();
    expect(await ligne.textContent()).toContain('Rejeté');
    expect(await bas(page, 'main tr:has(.commun-nomEleve)')).toBeLessThanOrEqual(800);
  });
});

describe('the plan', () => {
  it('asks for a file by its own button, and a tick settles its causes until the next report', async () => {
    const test = surveillee(await lire({ ...ECOLE, fautes: [{ nom: 'structure-non-transferee', nombre: 1 }] }));
    const { page } = test;
    const [choix] = await Promise.all([
      page.waitForEvent('filechooser'),
      page
        .getByRole('button', { name: /^Rapporter / })
        .first()
        .click(),
    ]);
    expect(choix.isMultiple()).toBe(true);
    const faits = page.locator('.rapport-etapesPlan > li[data-fait=true]');
    for (const [rang, lieu] of (await page.getByRole('checkbox').all()).entries()) {
      await lieu.click();
      await expect.poll(() => faits.count()).toBe(rang + 1);
    }
    await page.waitForSelector('article[data-marque=corrigee] details:not([open])');
    await accessible(test);
  });

  it('is one link away for the keyboard', async () => {
    const { page } = surveillee(await lire({ ...ECOLE, fautes: [{ nom: 'groupe-inconnu', nombre: 1 }] }));
    await page.getByRole('link', { name: 'Aller au plan' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('plan');
  });
});

describe('a school that is ready', () => {
  it('is told to deposit, where, which file, and notes it', async () => {
    const test = surveillee(await lire({ graine: 11, eleves: 60 }));
    const { page } = test;
    for (const width of [320, 1280] as const) {
      await test.regarder(width, HAUTEURS[width]);
      expect(await page.locator('.rapport-reponse').textContent()).toBe(' Déposez');
      await page.getByText('Liens élève-groupe depuis logiciel privé').waitFor();
      await page
        .getByText(/ELEGROUPE2017\d+\.zip/)
        .first()
        .waitFor();
    }
    await page.getByRole('button', { name: /^Noter/ }).click();
    await page.getByLabel(/^Noté/).waitFor();
    for (const width of [1280, 320] as const) {
      await test.regarder(width, HAUTEURS[width]);
      await accessible(test);
    }
  });
});

it('of an ELEGROUPE alone, says what is missing and what each document would say, and no code of a rule', async () => {
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await test.donner(filesOf({ graine: 11, eleves: 60 }).filter(({ type }) => type === 'liens'));
  await test.attendre('resultat');
  expect(await page.locator('.rapport-reponse').textContent()).toBe(' Impossible de le dire');
  expect(await page.locator('.rapport-manques li').count()).toBe(8);
  expect(await page.locator('.rapport-verdict').textContent()).not.toMatch(/[A-Z]{3,}_[A-Z\d_]+/);
  for (const width of [1280, 320] as const) {
    await test.regarder(width, HAUTEURS[width]);
    await accessible(test);
  }
});
