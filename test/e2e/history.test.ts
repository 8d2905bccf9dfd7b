import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();
const surveillee = watchPages();
/** The narrow page is the dark one: both widths and both palettes are seen. */
async function ouvrir(width = 1280): Promise<TestPage> {
  const colorScheme = width === 320 ? 'dark' : 'light';
  return surveillee(await chromium.ouvrir({ colorScheme, viewport: { width, height: 900 } }));
}

/** Everything that IndexedDB and localStorage hold, read by the test and not by the page's own code. */
const conserve = ({ page }: TestPage) =>
  page.evaluate(async () => {
    const base = await new Promise<IDBDatabase>((resolve, reject) => {
      const demande = indexedDB.open('veilleuse');
      demande.onsuccess = () => resolve(demande.result);
      demande.onerror = () => reject(demande.error);
    });
    const contenu: Record<string, unknown[]> = {};
    for (const nom of base.objectStoreNames) {
      contenu[nom] = await new Promise((resolve) => {
        const demande = base.transaction(nom).objectStore(nom).getAll();
        demande.onsuccess = () => resolve(demande.result);
      });
    }
    base.close();
    return { contenu, local: { ...localStorage } };
  });

const combien = async (test: TestPage) => {
  const { contenu } = await conserve(test);
  return [contenu.runs?.length, contenu.rapports?.length, contenu.carnet?.length];
};

/** One school before and after a correction: two faults, then one of them with another. */
const AVANT = {
  graine: 31,
  eleves: 60,
  fautes: [
    { nom: 'groupe-inconnu', nombre: 2 },
    { nom: 'eleve-inconnu', nombre: 1 },
  ],
};
const APRES = { graine: 31, eleves: 60, fautes: [{ nom: 'groupe-inconnu', nombre: 1 }] };

const aller = async ({ page }: TestPage, hash: string, titre: string) => {
  await page.evaluate((h) => {
    location.hash = h;
  }, hash);
  await page.getByRole('heading', { level: 1, name: titre }).waitFor();
};
const HISTORIQUE = 'L’historique des contrôles';

describe('a second drop after a correction', () => {
  it.each([1280, 320])(
    'says first what is settled, new and remaining, and opens the comparison (%i px)',
    async (width) => {
      const test = await ouvrir(width);
      const { page } = test;
      await test.controler(filesOf(AVANT));
      expect(await page.locator('.historique-depuis').count()).toBe(0);
      await test.controler(filesOf(APRES));
      const phrase = await page.locator('.historique-depuis strong').textContent();
      expect(phrase).toMatch(
        /^Depuis le contrôle du .*\s: \d+\scauses? réglées?, (aucune|\d+)\snouvelles?, \d+\srestantes?\.$/,
      );
      const premiere = await page.evaluate(() => {
        const [depuis, h1] = [document.querySelector('.historique-depuis'), document.querySelector('h1')];
        return (depuis?.compareDocumentPosition(h1 as Node) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING;
      });
      expect(premiere).toBeGreaterThan(0);
      await accessible(test);

      await page.getByRole('link', { name: 'Voir la comparaison' }).click();
      await page.getByRole('heading', { level: 1, name: 'Comparaison de deux contrôles' }).waitFor();
      await page.getByRole('heading', { name: /Causes réglées/ }).waitFor();
      expect(await page.locator('[data-page] .historique-depuis strong').textContent()).toBe(phrase);
      for (const resume of await page.locator('main summary:visible').all()) await resume.click();
      await accessible(test);
    },
  );
});

/** Every cause, and what is folded in it. */
const deplier = (page: Page) =>
  page.evaluate(() => {
    for (const pli of document.querySelectorAll('main section details')) (pli as HTMLDetailsElement).open = true;
  });

describe('the marks', () => {
  it('stay with the school over a reload and a new drop, are counted, and leave the verdict as it is', async () => {
    const test = await ouvrir(320);
    const { page } = test;
    await test.controler(filesOf(AVANT));
    const verdict = await page.locator('.rapport-verdict').getAttribute('data-verdict');
    const nombre = await page.locator('article[data-gravite]').count();
    await deplier(page);
    await page
      .getByRole('button', { name: /^Marquer comme corrigée/ })
      .first()
      .click();
    await page.waitForSelector('[data-marque=corrigee] details:not([open])');
    await page
      .getByRole('button', { name: /^Accepter…/ })
      .first()
      .click();
    await page.getByLabel(/Pourquoi cette cause/).fill('Groupe <b>fermé</b> en mai.');
    await accessible(test);
    await page.getByRole('button', { name: /^Accepter cette cause/ }).click();
    await page.getByText('1 cause marquée corrigée, 1 acceptée').waitFor();
    await deplier(page);
    await page.getByText('Note : Groupe <b>fermé</b> en mai.').waitFor();
    await accessible(test);
    expect([
      await page.locator('.rapport-verdict').getAttribute('data-verdict'),
      await page.locator('article[data-gravite]').count(),
    ]).toEqual([verdict, nombre]);

    await page.reload();
    await page.getByText('1 cause marquée corrigée, 1 acceptée').waitFor();
    await test.controler(filesOf(AVANT));
    await deplier(page);
    await page.getByText(/Marquée corrigée le .*, toujours présente/).waitFor();
    await page
      .getByRole('button', { name: /^Retirer la marque/ })
      .first()
      .click();
    await page.getByText(/1\scause (acceptée|marquée corrigée)\./).waitFor();
  });
});

describe('the history', () => {
  it.each([1280, 320])(
    'shows the runs by school, erases one and puts it back, then everything (%i px)',
    async (width) => {
      const test = await ouvrir(width);
      const { page } = test;
      await test.controler(filesOf(AVANT));
      await deplier(page);
      await page
        .getByRole('button', { name: /^Marquer comme corrigée/ })
        .first()
        .click();
      await page.waitForSelector('article[data-marque=corrigee]');
      await test.controler(filesOf(APRES));
      const plein = await conserve(test);
      expect(await combien(test)).toEqual([2, 2, 1]);

      await aller(test, '#/historique', HISTORIQUE);
      await page.getByText('Conservés 30 jours dans ce navigateur').waitFor();
      expect(await page.getByRole('button', { name: /^Contrôle du/ }).count()).toBe(2);
      await page.locator('main summary:visible').first().click();
      await accessible(test);

      await page
        .getByRole('button', { name: /^Effacer le contrôle du/ })
        .last()
        .click();
      await page.getByText(/est effacé\./).waitFor();
      expect(await combien(test)).toEqual([1, 1, 1]);
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Annuler l’effacement');
      await page.keyboard.press('Enter');
      await page.getByText(/est rétabli\./).waitFor();
      expect((await conserve(test)).contenu).toEqual(plein.contenu);

      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await page.getByRole('button', { name: 'Effacer définitivement' }).click();
      await page.getByText(/0\senregistrement/).waitFor();
      expect(await conserve(test)).toEqual({
        contenu: { runs: [], rapports: [], carnet: [], reglages: [] },
        local: {},
      });
      await accessible(test);
    },
  );

  it('opens a run, and compares any two of a school', async () => {
    const test = await ouvrir();
    const { page } = test;
    await test.controler(filesOf(AVANT));
    await test.controler(filesOf(APRES));
    await test.controler(filesOf(AVANT));
    await aller(test, '#/historique', HISTORIQUE);
    await page
      .getByRole('link', { name: /^Comparer avec celui du/ })
      .first()
      .click();
    await page.locator('[data-page] .historique-depuis').waitFor();
    await page.getByLabel('Contrôle de départ').selectOption({ index: 2 });
    await page.getByRole('button', { name: 'Comparer ces deux contrôles' }).click();
    await page.locator('[data-page] .historique-depuis', { hasText: 'aucune cause réglée, aucune nouvelle' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: HISTORIQUE }).waitFor();
    await page
      .getByRole('button', { name: /^Contrôle du/ })
      .nth(1)
      .click();
    await page.getByText('Ses fichiers ne sont plus en main').waitFor();
  });
});

describe('keeping nothing', () => {
  it('erases after asking, writes nothing more, and remembers the choice', async () => {
    const test = await ouvrir(320);
    const { page } = test;
    await test.controler(filesOf(AVANT));
    await aller(test, '#/historique', HISTORIQUE);
    await page.getByLabel(/Ne rien conserver/).check();
    await page.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await accessible(test);
    expect(await combien(test)).toEqual([1, 1, 0]);
    await page.getByRole('button', { name: 'Effacer et enregistrer ce choix' }).click();
    await page.getByText('Plus rien n’est conservé.').waitFor();
    const rien = { contenu: { runs: [], rapports: [], carnet: [], reglages: ['rien'] }, local: {} };
    expect(await conserve(test)).toEqual(rien);

    await aller(test, '#/', await page.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
    await test.controler(filesOf(APRES));
    await page.getByText(/Vous avez choisi de ne rien conserver/).waitFor();
    await deplier(page);
    await page
      .getByRole('button', { name: /^Marquer comme corrigée/ })
      .first()
      .click();
    await page.waitForSelector('article[data-marque=corrigee]');
    expect(await conserve(test)).toEqual(rien);

    await page.reload();
    await test.attendre('accueil');
    expect(await page.getByRole('button', { name: /^Contrôle du/ }).count()).toBe(0);
    await aller(test, '#/historique', HISTORIQUE);
    await expect.poll(() => page.getByLabel(/Ne rien conserver/).isChecked()).toBe(true);
    expect(await conserve(test)).toEqual(rien);
  });
});

describe('what the last start left', () => {
  it('says that a reading did not end, when its tab is closed in the middle', async () => {
    const test = await ouvrir();
    await test.retenir();
    await test.donner(filesOf(AVANT));
    await test.attendre('lecture');
    await expect.poll(async () => (await conserve(test)).contenu.reglages).toEqual([expect.stringMatching(/^20/)]);
    await test.page.reload();
    await test.page.getByText(/La dernière lecture, commencée le .*, ne s’est pas terminée/).waitFor();
    await accessible(test);
    await test.page.reload();
    await test.attendre('accueil');
    expect(await test.page.getByText(/ne s’est pas terminée/).count()).toBe(0);
  });

  it('says that the history was lost, when its base comes back empty', async () => {
    const test = await ouvrir();
    const { page } = test;
    await test.controler(filesOf(APRES));
    await page.reload();
    await test.attendre('resultat');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('veilleuse').onsuccess = resolve;
        }),
    );
    await page.reload();
    await page.getByText(/L’historique a été perdu/).waitFor();
  });
});
