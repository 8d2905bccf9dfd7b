import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { FLOOR_MACHINE, LAUNCH, newPage, TestPage } from './browser.ts';

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await chromium.launch(LAUNCH);
});
afterAll(() => navigateur.close());

const fichiers = filesOf({ graine: 61, eleves: 40, etablissements: 20 });

/** The served page in a browser from which something was taken away before its first line. */
async function sans(retirer: () => void): Promise<TestPage> {
  const contexte = await navigateur.newContext(FLOOR_MACHINE);
  await contexte.addInitScript(retirer);
  const test = new TestPage(await contexte.newPage());
  await test.page.goto(inject('adresse'));
  return test;
}

/** The job, from the drop to the report in hand. */
async function travailler(test: TestPage): Promise<void> {
  await test.lacher(fichiers);
  await test.attendre('resultat');
  expect((await test.rapport()).verdict).toBe('pret');
  expect(test.incidents).toEqual([]);
}

const dire = (test: TestPage, phrase: RegExp) => test.page.getByText(phrase).first().waitFor();

describe('a browser that lacks something says what is lost, and does the job', () => {
  it('without a service worker', async () => {
    const test = await sans(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await dire(test, /Chaque ouverture demande une connexion/);
    await travailler(test);
    await test.fermer();
  });

  it('when it refuses the service worker', async () => {
    const test = await sans(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await dire(test, /Chaque ouverture demande une connexion/);
    await travailler(test);
    await test.fermer();
  });

  it('without IndexedDB', async () => {
    const test = await sans(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await travailler(test);
    await dire(test, /ce résultat disparaîtra avec l’onglet/);
    await accessible(test);
    await test.fermer();
  });

  it('in a private window of old, whose base refuses to open', async () => {
    const test = await sans(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted on a database.', 'InvalidStateError');
      };
    });
    await travailler(test);
    await dire(test, /ce résultat disparaîtra avec l’onglet/);
    await test.fermer();
  });

  it('without the clipboard', async () => {
    const test = await sans(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
    await test.page.evaluate(() => dispatchEvent(new ErrorEvent('error', { message: 'a defect of the test' })));
    await test.attendre('panne');
    await test.page.getByRole('button', { name: 'Copier le texte technique' }).click();
    await dire(test, /La copie a échoué/);
    await test.recommencer();
    await travailler(test);
    await test.fermer();
  });

  it('without the drop of folders', async () => {
    const test = await sans(() => Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry'));
    await dire(test, /n’ouvre pas les dossiers déposés/);
    await travailler(test);
    await test.fermer();
  });

  it('without any of these', async () => {
    const test = await sans(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry');
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await travailler(test);
    await test.fermer();
  });
});

describe('a folder dropped from the desktop', () => {
  const racine = mkdtempSync(join(tmpdir(), 'veilleuse-dossier-'));
  for (const { nom, octets } of fichiers) writeFileSync(join(racine, nom), octets);
  afterAll(() => rmSync(racine, { recursive: true }));

  async function lacherLeDossier(test: TestPage): Promise<void> {
    const cdp = await test.page.context().newCDPSession(test.page);
    const data = { items: [], files: [racine], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
    }
  }

  it('is walked to the bottom', async () => {
    const test = await sans(() => {});
    await dire(test, /Un dossier entier convient aussi/);
    await lacherLeDossier(test);
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('pret');
    await test.fermer();
  });

  it('is named and explained where it cannot be walked, and the files then given are read', async () => {
    const test = await sans(() => Reflect.deleteProperty(DataTransferItem.prototype, 'webkitGetAsEntry'));
    await lacherLeDossier(test);
    await test.attendre('resultat');
    await dire(test, /veilleuse-dossier-/);
    await test.recommencer();
    await travailler(test);
    await test.fermer();
  });
});

describe('where a part of the page does not come', () => {
  const COUPURE = { name: 'La connexion a été coupée', level: 1 };
  type Line = { cut: boolean; asked: number };

  /** The page, whose parts of this name do not come while the line is cut. */
  async function sansPartie(nom: RegExp, line: Line, portail = false): Promise<TestPage> {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
    const test = new TestPage(await contexte.newPage());
    await test.page.route(nom, async (route) => {
      line.asked += 1;
      if (!line.cut) return route.continue();
      return portail ? route.fulfill({ contentType: 'text/html', body: '<h1>Connectez-vous</h1>' }) : route.abort();
    });
    await test.page.goto(inject('adresse'));
    return test;
  }

  it.each([
    ['the line is cut', false],
    ['the network answers with a page of its own', true],
  ])('says so of the files that wait for it, and takes them when asked again: %s', async (_, portail) => {
    const line = { cut: true, asked: 0 };
    const test = await sansPartie(/\/control\.worker-/, line, portail);
    await test.lacher(fichiers);
    await test.page.getByRole('heading', COUPURE).waitFor();
    await accessible(test);
    const jusquIci = line.asked;
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await expect.poll(() => line.asked).toBeGreaterThan(jusquIci);
    await test.attendre('panne');

    line.cut = false;
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('pret');
    await test.fermer();
  });

  it('says nothing of a line that is there again when the files come', async () => {
    const line = { cut: true, asked: 0 };
    const test = await sansPartie(/\/control\.worker-/, line);
    await expect.poll(() => line.asked).toBeGreaterThan(0);
    line.cut = false;
    await test.lacher(fichiers);
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('pret');
    await test.fermer();
  });

  it('says so of the demo, and begins it when asked again', async () => {
    const line = { cut: true, asked: 0 };
    const test = await sansPartie(/\/school-/, line);
    await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await test.page.getByRole('heading', COUPURE).waitFor();
    line.cut = false;
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await test.attendre('resultat');
    await test.fermer();
  });

  it('says so of a page, which a button asks for again', async () => {
    const line = { cut: true, asked: 0 };
    const test = await sansPartie(/\/PageGlossaire-/, line);
    // All pages are asked for ahead, each in its turn: nobody asks for this one again but whoever opens it.
    await expect.poll(() => line.asked).toBeGreaterThan(0);
    await test.page.getByRole('link', { name: 'Glossaire' }).click();
    await test.page.getByText(/n’a pas pu être chargée/).waitFor();
    await accessible(test);
    line.cut = false;
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await test.page.getByText('n’a pas pu être chargée').waitFor({ state: 'detached' });
    await expect.poll(() => test.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await test.fermer();
  });
});

describe('where the page cannot start', () => {
  const TROP_ANCIEN = /Ce navigateur est trop ancien/;

  it('says that the browser is too old, when it does not understand the script', async () => {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
    const page = await newPage(contexte);
    await page.route(/\/page-[^/]+\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'this is no script that it knows' }),
    );
    await page.goto(inject('adresse'));
    await page.getByText(TROP_ANCIEN).waitFor({ state: 'visible' });
    expect(await page.locator('#app').isVisible()).toBe(false);
    await contexte.close();
  });

  it('says it after a moment, when it does not understand even what stands in the page', async () => {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
    const page = await newPage(contexte);
    await page.route(/\.js$/, (route) => route.abort());
    await page.route(inject('adresse'), async (route) => {
      const page = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/html', body: page.replace(/<script>/, '<script>no script, ') });
    });
    await page.goto(inject('adresse'));
    expect(await page.getByText(TROP_ANCIEN).isVisible()).toBe(false);
    await page.getByText(TROP_ANCIEN).waitFor({ state: 'visible' });
    await contexte.close();
  });

  it('says that JavaScript is off, rather than that the browser is old', async () => {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, javaScriptEnabled: false });
    const page = await newPage(contexte);
    await page.goto(inject('adresse'));
    await page.getByText(/JavaScript est désactivé/).waitFor({ state: 'visible' });
    await page.waitForTimeout(4_500);
    expect(await page.getByText(TROP_ANCIEN).isVisible()).toBe(false);
    await contexte.close();
  });

  it('sends to the portable copy, when the site is opened from a folder', async () => {
    const page = await newPage(navigateur);
    await page.goto(pathToFileURL(resolve(import.meta.dirname, '../../dist/index.html')).href);
    await page.getByText(/prenez veilleuse-cle-usb\.html/).waitFor({ state: 'visible' });
    await page.close();
  });
});
