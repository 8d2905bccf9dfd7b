import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoFiles, filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage } from './browser.ts';

const chromium = launchBrowser();

async function demo(test: TestPage): Promise<void> {
  await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await test.attendre('resultat');
}

/** The lines of the extract that is open, by their numbers. */
const lignes = (test: TestPage) =>
  test.page
    .locator('.fichiers-extrait li')
    .evaluateAll((lis) => lis.map((li) => `${(li as HTMLLIElement).value} ${li.textContent?.trim()}`));

/** A cause's line, then its detail. */
async function deplier(cause: Locator): Promise<void> {
  for (const pli of await cause.locator('summary').all()) await pli.click();
}

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'a cause leads to the record and marks the value, without a request (%s, %i px)',
  async (colorScheme, width) => {
    const test = await chromium.ouvrir({
      colorScheme,
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = test;
    await page.waitForLoadState('networkidle');
    await demo(test);
    const requetes = test.requetes.length;

    const cause = page
      .locator('article[data-gravite]', { has: page.locator('a.commun-code', { hasText: 'GROUPE_A_01' }) })
      .first();
    await deplier(cause);
    // By the keyboard alone: the button of the first pupil, then what it opened.
    const voir = cause.getByRole('button', { name: /^Voir l’enregistrement de .+, ligne \d+$/ }).first();
    await voir.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.fichiers-extrait');
    expect(await voir.getAttribute('aria-expanded')).toBe('true');

    const ligne = Number(/ligne (\d+)$/.exec((await voir.textContent()) ?? '')?.[1]);
    const groupe = await page.locator('.fichiers-extrait mark').textContent();
    const vues = await lignes(test);
    expect(vues[0]).toBe(`${ligne} <GROUPE>`);
    expect(vues[1]).toBe(`${ligne + 1} <CODE_GROUPE>${groupe}</CODE_GROUPE> valeur en cause`);
    expect(await cause.textContent()).toContain(`Groupe\u00A0: ${groupe}.`);
    expect(await page.locator('.fichiers-extrait figcaption').textContent()).toMatch(
      new RegExp(`^GROUPE, ligne ${ligne} de .*ELEGROUPE.*\\.xml, dans .*\\.zip$`),
    );
    await accessible(test);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const copier = page.getByRole('button', { name: `Copier le groupe ${groupe}` });
    await copier.press('Enter');
    await page.getByText(`Copié\u00A0: ${groupe}`).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(groupe);

    expect(test.requetes.slice(requetes).filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  },
);

it('a pupil of SIECLE is shown without what is not read, and where there is no clipboard the value is selected', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await test.donner(filesOf({ graine: 5, eleves: 60, fautes: [{ nom: 'eleve-sans-mef', nombre: 2 }] }));
  await test.attendre('resultat');
  await page.evaluate(() => {
    for (const pli of document.querySelectorAll('main section details')) (pli as HTMLDetailsElement).open = true;
  });
  await page
    .locator('.commun-sujets li', { hasText: 'Élèves avec adresses, ligne' })
    .first()
    .getByRole('button', { name: /^Voir l’enregistrement/ })
    .click();
  await page.waitForSelector('.fichiers-extrait');
  const vues = (await lignes(test)).join('\n');
  expect(vues).toMatch(/<ELEVE ELEVE_ID="\d+"/);
  expect(vues).toMatch(/<NOM_DE_FAMILLE>.+<\/NOM_DE_FAMILLE>/);
  // The generator writes them: they are in the file, and named only.
  expect(vues).toMatch(/<ADRESSE_ID>…<\/ADRESSE_ID>/);
  expect(vues).not.toMatch(/<(TEL_\w+|MEL|ADRESSE_ID|VILLE_NAISS)>[^…]/);
  await page.getByText('Veilleuse ne le lit pas').waitFor();

  await page
    .getByRole('button', { name: /^Copier l’identifiant/ })
    .first()
    .click();
  const choisi = await page.evaluate(() => getSelection()?.toString());
  expect(choisi).toMatch(/^\d+$/);
  await page.getByText('la valeur est sélectionnée').waitFor();
  await accessible(test);
  expect(test.incidents).toEqual([]);
  await test.fermer();
});

it('a run of the history says plainly that its files are gone', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await test.donner(demoFiles());
  await test.attendre('resultat');
  await test.recommencer();
  await page
    .getByRole('button', { name: /^Contrôle du/ })
    .first()
    .click();
  await page.waitForSelector('article[data-gravite]');
  const cause = page
    .locator('article[data-gravite]', { has: page.locator('a.commun-code', { hasText: 'GROUPE_A_01' }) })
    .first();
  await deplier(cause);
  await cause
    .getByRole('button', { name: /^Voir l’enregistrement/ })
    .first()
    .click();
  await page.getByText('Veilleuse garde les résultats, jamais les fichiers').waitFor();
  await accessible(test);
  expect(test.incidents).toEqual([]);
  await test.fermer();
});

it('hidden names are hidden in the records too', async () => {
  const test = await chromium.ouvrir();
  const { page } = test;
  await demo(test);
  const cause = page
    .locator('article[data-gravite]', { has: page.locator('a.commun-code', { hasText: 'GROUPE_A_01' }) })
    .first();
  await deplier(cause);
  const voir = page.getByRole('button', { name: /^Voir l’enregistrement/ });
  await voir.first().click();
  await page.waitForSelector('.fichiers-extrait');
  await test.ouvrirPlus();
  await page.getByRole('button', { name: 'Masquer les noms' }).click();
  await page.getByText('Rapport pseudonymisé').first().waitFor();
  expect([await page.locator('.fichiers-extrait').count(), await voir.count()]).toEqual([0, 0]);
  await test.ouvrirPlus();
  await page.getByRole('button', { name: 'Masquer les noms' }).click();
  await voir.first().waitFor();
  expect(test.incidents).toEqual([]);
  await test.fermer();
});
