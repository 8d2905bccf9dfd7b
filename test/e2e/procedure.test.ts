import { describe, expect, it } from 'vitest';
import { demoFiles } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, sharedPage, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();

const surveillee = watchPages();
const ouverte = sharedPage(async () => {
  const test = await chromium.ouvrir();
  await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await test.attendre('resultat');
  return test;
});

/** The demo on its first view, on the screen, whatever the test before looked at. */
async function demo(colorScheme: 'light' | 'dark' = 'light', width = 1280, height = 720): Promise<TestPage> {
  const test = ouverte();
  await test.page.emulateMedia({ media: null });
  await test.regarder(width, height, colorScheme);
  await test.page.evaluate(() => location.assign('#/'));
  await test.page.waitForSelector('.rapport-reponse');
  return test;
}

async function aller({ page }: TestPage, hash: string, titre: string): Promise<void> {
  await page.evaluate((adresse) => location.assign(adresse), hash);
  await page.waitForFunction((attendu) => document.activeElement?.textContent === attendu, titre);
}

const SYNCHRO_4B = 'Synchro 4b\u00A0: services, de STS-Web vers SIECLE';

/** What the diagram says of each step: the names of its links. */
const etatsDuSchema = ({ page }: TestPage) =>
  page.locator('svg.procedure-schema a').evaluateAll((liens) => liens.map((lien) => lien.textContent));

const COULEURS = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 320],
  ['dark', 320],
] as const;

describe('the procedure', () => {
  it.each(COULEURS)('is drawn, told and accessible (%s, %i px)', async (colorScheme, width) => {
    const test = await demo(colorScheme, width, 900);
    await aller(test, '#/procedure', 'La procédure de synchronisation');
    await test.page.waitForSelector('svg.procedure-schema');
    expect(await etatsDuSchema(test)).toEqual([
      '1 Enseignants À confirmer',
      '2 Élèves À refaire',
      '3 Groupes, services À confirmer',
      '4a Structure À refaire',
      '4b Services À confirmer',
      '5 Liens À refaire',
    ]);
    await accessible(test);
    for (const etape of ['3', '4b', '5']) {
      await test.page.evaluate((hash) => location.assign(hash), `#/procedure/${etape}`);
      await test.page.getByRole('heading', { name: 'Les gestes, dans l’ordre' }).waitFor();
      await accessible(test);
    }
    await aller(test, '#/annee', 'Une année, plusieurs noms');
    await test.page.waitForSelector('table.procedure-annees');
    await accessible(test);
  });

  it('is reached from the plan, by keyboard through the diagram, and comes back', async () => {
    const test = await demo();
    const { page } = test;
    await page.locator('article[data-gravite] summary', { hasText: '4a' }).click();
    await page.locator('.commun-etapes a', { hasText: 'Synchro 4a' }).first().click();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Synchro 4a'));
    await page.getByRole('link', { name: 'Toute la procédure' }).click();
    await page.waitForSelector('svg.procedure-schema');
    await page.locator('svg.procedure-schema a').nth(4).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((titre) => document.activeElement?.textContent === titre, SYNCHRO_4B);
    await page.getByRole('link', { name: 'Revenir au contrôle' }).click();
    await page.waitForFunction(() => document.activeElement?.textContent?.startsWith('Synchro 4a'));
  });

  it('keeps a tick over a new start, for that school and that year', async () => {
    const test = surveillee(await chromium.ouvrir());
    const { page } = test;
    await test.donner(demoFiles());
    await test.attendre('resultat');
    await aller(test, '#/procedure/4b', SYNCHRO_4B);
    await page.getByRole('button', { name: 'Noter' }).click();
    await page.getByRole('button', { name: 'Effacer cette note' }).waitFor();
    expect(await page.locator('.commun-cadre').getAttribute('data-etape')).toBe('faite');
    await accessible(test);

    await page.reload();
    await page.getByRole('heading', { level: 1, name: SYNCHRO_4B }).waitFor();
    await page.getByRole('link', { name: 'Toute la procédure' }).click();
    await page.waitForFunction(() =>
      document.querySelector('svg.procedure-schema a:nth-of-type(5)')?.textContent?.includes('Faite'),
    );
    expect((await etatsDuSchema(test))[4]).toBe('4b Services Faite');

    await aller(test, '#/procedure/4b', SYNCHRO_4B);
    await page.getByRole('button', { name: 'Effacer cette note' }).click();
    await page.getByLabel('Je l’ai fait le (JJ/MM/AAAA)').waitFor();
    expect(await page.locator('.commun-cadre').getAttribute('data-etape')).toBe('a-confirmer');
  });

  it('prints one A4 page to tick, with the school, the year and the day, and nothing else', async () => {
    const test = await demo('dark');
    const { page } = test;
    await aller(test, '#/procedure', 'La procédure de synchronisation');
    await page.waitForSelector('svg.procedure-schema');
    await page.emulateMedia({ media: 'print' });
    // biome-ignore lint/performance/useDomNodeTextContent: what the paper shows is what the style leaves visible
    const visibles = await page.locator('body').innerText();
    expect(visibles).toMatch(/^Synchronisations à cocher/);
    expect(visibles).toMatch(/9839991T \(UAJ\/RNE\)[\s\S]*2018, millésime SIECLE 2017[\s\S]*\d\d\/\d\d\/\d{4}/);
    expect(visibles).not.toContain('Aucun fichier ne quitte cet ordinateur.');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});
