import { expect, it } from 'vitest';
import { accessible } from './accessible.ts';
import { launchBrowser } from './browser.ts';

const chromium = launchBrowser();

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)(
  'a code opens its rule without a request, and the way back finds the result as it was (%s, %i px)',
  async (colorScheme, width) => {
    const test = await chromium.ouvrir({ colorScheme, viewport: { width, height: 900 } });
    const { page } = test;
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.attendre('resultat');
    await test.ouvrirPlus();
    for (const resume of await page.locator('main summary').all()) await resume.click();
    await accessible(test);

    const requetes = test.requetes.length;
    const lien = page.locator('article[data-gravite] a.commun-code').last();
    const code = await lien.textContent();
    await lien.focus();
    const defilement = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.reference-regle');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.title()).toContain(code);
    await accessible(test);
    await page.getByRole('link', { name: 'Toutes les règles' }).click();
    await page.waitForSelector('.reference-listeRegles');
    await accessible(test);
    expect(test.requetes.slice(requetes).filter((url) => !url.startsWith('data:'))).toEqual([]);

    await page.goBack();
    await page.goBack();
    await page.waitForFunction((texte) => document.activeElement?.textContent === texte, code);
    expect(Math.abs((await page.evaluate(() => scrollY)) - defilement)).toBeLessThan(3);
    expect(await page.locator('main details:not([open])').count()).toBe(0);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  },
);
