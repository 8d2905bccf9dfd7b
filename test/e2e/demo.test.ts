import { expect, it } from 'vitest';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage } from './browser.ts';

const chromium = launchBrowser({ idle: true });

/** What each step shows on its own screen, once the product has played it; its result without scrolling. */
const ECRANS: readonly { readonly hash: RegExp; readonly resultat: string; readonly vu: readonly string[] }[] = [
  { hash: /^(#\/)?$/, resultat: '.rapport-reponse', vu: ['Ne déposez pas encore', 'À faire, dans cet ordre'] },
  {
    hash: /^#\/$/,
    resultat: '.rapport-reponse',
    vu: ['3\u00A0causes réglées, aucune nouvelle, 1\u00A0restante', 'Tout est prêt'],
  },
  {
    hash: /^#\/procedure\/5$/,
    resultat: '.procedure-etatEtape .commun-gravite',
    vu: ['Le dépôt dans SIECLE reste à noter.'],
  },
  {
    hash: /^#\/lendemain\/\d+$/,
    resultat: '.lendemain-nuit :is(h2, h3, h4)',
    vu: ['Aucun élève rejeté, aucun lien perdu, comme prévu.', 'Prévision exacte\u00A0: 153 sur 154.'],
  },
  {
    hash: /^#\/lendemain\/\d+$/,
    resultat: 'text=/Tout est en place, vérifié/',
    vu: ['Tout est en place, vérifié', 'Les 246\u00A0liens attendus sont dans SIECLE.'],
  },
];

async function voir({ page }: TestPage, etape: number): Promise<void> {
  const { hash, resultat, vu } = ECRANS[etape - 1] ?? { hash: /$^/, resultat: '', vu: [] };
  await page.locator('.demo-recitTitre', { hasText: `étape ${etape} sur 5` }).waitFor();
  await page.locator('.demo-recit button.principal').waitFor();
  for (const texte of vu) await page.getByText(texte).first().waitFor();
  // The address and the place follow what is drawn.
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(hash);
  // Read from the top, and told from there by the keyboard: the heading, or the band where the screen stays.
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  const place = await page.locator(resultat).locator('visible=true').first().boundingBox();
  expect([etape, (place?.y ?? 0) + (place?.height ?? 0) > (page.viewportSize()?.height ?? 0)]).toEqual([etape, false]);
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('h1, .demo-recitTitre'))).toBe(true);
}

/** From the heading of the screen, the way back meets the band's buttons after the actions and the tabs above it. */
async function continuerAuClavier({ page }: TestPage): Promise<void> {
  const enTete = await page.evaluate(() => document.activeElement?.matches('h1'));
  const atteint = () => page.evaluate(() => document.activeElement?.matches('.demo-recit button.principal'));
  for (let i = 0; i < 20 && !(await atteint()); i++) await page.keyboard.press(enTete ? 'Shift+Tab' : 'Tab');
  expect(await atteint()).toBe(true);
  await page.keyboard.press('Enter');
}

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)('the story is walked to its end by keyboard (%s, %i px)', async (colorScheme, width) => {
  const test = await chromium.ouvrir({ colorScheme, viewport: { width, height: width > 600 ? 800 : 640 } });
  const { page } = test;
  await page.waitForLoadState('networkidle');
  const requetes = test.requetes.length;
  await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).focus();
  await page.keyboard.press('Enter');
  for (const etape of ECRANS.keys()) {
    await voir(test, etape + 1);
    await accessible(test);
    if (etape === 2) {
      // A walk in the product, and the way back.
      await page.locator('.demo-recitTitre').click();
      await page.getByRole('link', { name: 'Le compte rendu prévu' }).click();
      await page.waitForSelector('.vues-compteurs');
      await page.getByRole('link', { name: 'Revenir à cette étape' }).click();
      await page.getByRole('heading', { level: 1, name: /^Synchro 5/ }).waitFor();
      await page.locator('.demo-recitTitre').click();
    }
    await continuerAuClavier(test);
  }
  await test.attendre('accueil');
  await page.waitForFunction(() => document.activeElement?.matches('h1'));
  expect([await page.locator('.demo-recit').count(), await page.getByText('Contrôles précédents').count()]).toEqual([
    0, 0,
  ]);
  const demandes = test.requetes.slice(requetes).filter((url) => !/^(blob|data):/.test(url));
  expect([...test.incidents, ...demandes]).toEqual([]);
  await page.reload();
  await test.attendre('accueil');
  expect(await page.getByText('Contrôles précédents').count()).toBe(0);
  await test.fermer();
});
