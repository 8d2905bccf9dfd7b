import { afterAll, expect, inject, it } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { PAGES } from '../../src/ui/app/pages.ts';
import { REPORT_VIEWS } from '../../src/ui/commun/report-views.ts';
import { figure } from '../kit/figures.ts';
import { FAMILIAR, HOSTILE_TEXTS, hostileFiles, hostileReport, RAW_TEXTS } from '../kit/hostile-school.ts';
import { exampleRapport } from '../kit/rapport.ts';
import { lineOf, print } from '../kit/siecle-page.ts';
import { launchBrowser, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();
const surveillee = watchPages();

/** The views of a report and the pages beside it, by their address. */
const SCREENS: readonly string[] = [...REPORT_VIEWS, ...Object.keys(PAGES)];
/** Those that show pupils, groups or documents, whoever the report comes from. */
const NAMING: readonly string[] = [...REPORT_VIEWS, 'lsu', 'imprimer', 'historique'];

/** What the names of the files hold. */
const FILE = 'joue=1';

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

/** Whether hostile texts stand on the screen as they are: a look that finds none proves nothing. */
const shows = ({ page }: TestPage, texte: string = FAMILIAR) =>
  page.evaluate((dit) => document.querySelector('main')?.textContent.includes(dit), texte);

/** What was looked at, and where hostile texts were seen. */
const looks = { screens: 0, naming: 0 };

async function look(test: TestPage, hash: string, quoi: string, naming: boolean): Promise<void> {
  await test.page.goto(`${inject('adresse')}${hash}`);
  await test.page.locator('h1:visible').first().waitFor();
  await unfold(test);
  if (naming) {
    const texte = hash === '#/documents' ? FILE : FAMILIAR;
    await expect.poll(() => shows(test, texte), { message: `${quoi}, ${hash}: no hostile text` }).toBe(true);
    looks.naming++;
  }
  await inert(test, `${quoi}, ${hash}`);
  looks.screens++;
}

async function visit(test: TestPage, quoi: string, naming: readonly string[]): Promise<void> {
  for (const screen of SCREENS) await look(test, `#/${screen}`, quoi, naming.includes(screen));
}

const asFile = (rapport: Rapport, nom = '<img src=x onerror=joue=1>.json') => ({
  nom,
  octets: new TextEncoder().encode(JSON.stringify(rapport)),
});

async function open(): Promise<TestPage> {
  const test = surveillee(await chromium.ouvrir());
  await test.page.waitForLoadState('networkidle');
  return test;
}

afterAll(() => {
  const quoi = 'hostile texts: screens looked at, of which must show some, texts played or made of markup';
  figure(quoi, `${looks.screens}, ${looks.naming}, 0`);
});

it('plays nothing that files hold, two days of a school, nor what is compared', async () => {
  const test = await open();
  const { page } = test;
  await test.controler(hostileFiles(0));
  const first = await test.rapport();
  expect(first.fichiers.map(({ etat }) => etat)).not.toContain('illisible');
  expect(first.nuit?.eleves.length).toBeGreaterThan(1);
  await visit(test, 'files', NAMING);

  await page.goto(`${inject('adresse')}#/`);
  await test.controler(hostileFiles(1));
  const { nuit } = await test.rapport();
  await look(test, '#/comparer/1/2', 'two runs', true);
  if (!nuit) throw new Error('no night');
  expect(nuit.eleves.length).toBeGreaterThan(1);

  // SIECLE's page as it would come, then with hostile texts wherever it may hold any.
  const lines = nuit.eleves.map((eleve, rang) => {
    const texte = RAW_TEXTS[rang % RAW_TEXTS.length] ?? '';
    const line = lineOf(eleve);
    return rang % 2 ? line : { ...line, anomalie: texte, anomalies: [{ code: `X_${rang}`, message: texte }] };
  });
  for (const texte of [print(nuit, { popups: true, liste: true }), print(nuit, { popups: true, liste: true }, lines)]) {
    await look(test, '#/lendemain', 'the morning after', false);
    await page.locator('main textarea').first().fill(texte);
    await page.getByRole('button', { name: 'Comparer à la prévision' }).click();
    await page
      .getByText(/Prévision exacte|exacte/)
      .first()
      .waitFor();
    await unfold(test);
    expect(await shows(test), 'the morning after').toBe(true);
    await inert(test, 'the morning after, compared');
    looks.naming++;
  }
  await visit(test, 'the day after the morning', NAMING);
});

it('plays nothing that a received report holds, all of it hostile', async () => {
  const test = await open();
  await test.lacher([asFile(hostileReport(exampleRapport()))]);
  await test.page.getByText('Rapport reçu').first().waitFor();
  const texte = await test.page.evaluate(() => document.body.textContent);
  expect(RAW_TEXTS.filter((un) => texte.includes(un.slice(0, 40).replaceAll('\0', '\uFFFD'))).length).toBeGreaterThan(
    3,
  );
  await visit(test, 'a received report', [...REPORT_VIEWS, 'imprimer']);
});

it('plays nothing that several schools hold', async () => {
  const test = await open();
  await test.donner([...hostileFiles(0), ...hostileFiles(1, '9839992')]);
  await test.page.waitForSelector('[data-apercu][data-finis="2"]');
  await test.attendre('resultat');
  await look(test, '#/etablissements', 'several schools', true);
  await test.page.locator('[data-uai]').first().getByRole('link').first().click();
  await test.page.waitForFunction(() => location.hash === '#/');
  await test.page.waitForSelector('.rapport-reponse');
  await visit(test, 'one of several schools', NAMING);
});

it('plays nothing that the browser kept: lines, reports and notes', async () => {
  const test = await open();
  const { page } = test;
  await test.controler(hostileFiles(0));
  await test.controler(hostileFiles(1));
  const rapport = hostileReport(exampleRapport());
  const causes = rapport.causes.map(({ id }) => id);
  await page.evaluate(
    async ([rapport, causes, texts]) => {
      const asked = <T>(demande: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          demande.onsuccess = () => resolve(demande.result);
          demande.onerror = () => reject(demande.error);
        });
      const base = await asked(indexedDB.open('veilleuse'));
      const tx = base.transaction(['runs', 'rapports', 'carnet'], 'readwrite');
      const [runs, rapports, carnet] = ['runs', 'rapports', 'carnet'].map((nom) => tx.objectStore(nom));
      if (!runs || !rapports || !carnet) throw new Error('no store');
      const kept = await asked(runs.getAll());
      for (const [rang, line] of kept.entries()) {
        const suite = { deposeLe: null, bilan: null, liens: null };
        const dit = { etablissement: texts[rang], phrase: texts.join(' '), fichiers: texts, uai: texts[0], suite };
        runs.put({ ...line, ...dit });
        const etablissement = { uai: texts[0], nom: texts[rang] };
        rapports.put({ ...rapport, etabliLe: line.etabliLe, etablissement }, line.id);
      }
      const le = new Date().toISOString();
      for (const [rang, mot] of texts.entries()) {
        const cle = causes[rang % causes.length];
        carnet.put({ ecole: texts[0], genre: 'marque', cle, contenu: { etat: 'acceptee', mot }, le, expireLe: null });
        carnet.put({ ecole: texts[0], genre: 'coche', cle: mot, contenu: { le: mot }, le, expireLe: null });
      }
      await new Promise((fini) => {
        tx.oncomplete = fini;
      });
      base.close();
    },
    [rapport, causes, RAW_TEXTS] as const,
  );
  await page.goto(`${inject('adresse')}#/historique`);
  await page.reload();
  await look(test, '#/historique', 'kept lines', true);
  await look(test, '#/comparer/1/2', 'kept runs', true);
  await look(test, '#/historique', 'kept lines', true);
  await page
    .getByRole('button', { name: /^Contrôle du/ })
    .first()
    .click();
  await test.attendre('resultat');
  await look(test, '#/', 'a kept run', true);
  expect(await page.getByText('Note :').count(), 'kept notes').toBeGreaterThan(0);
  await visit(test, 'a kept run', [...REPORT_VIEWS, 'imprimer', 'historique']);
});

it('plays nothing that an address, a pasted list or a pasted page holds', async () => {
  const test = await open();
  const { page } = test;
  await test.controler(hostileFiles(0));
  for (const texte of RAW_TEXTS) {
    const dit = encodeURIComponent(texte.toWellFormed());
    for (const adresse of [
      `#/eleves?q=${dit}`,
      `#/regle/${dit}`,
      `#/glossaire/${dit}`,
      `#/comparer/${dit}`,
      `#/${dit}`,
    ]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, adresse);
      await page.locator('h1:visible').first().waitFor();
      await inert(test, adresse.slice(0, 80));
      looks.screens++;
    }
  }
  await look(test, '#/correspondances', 'a pasted list', false);
  for (const pasted of [RAW_TEXTS.join('\n'), RAW_TEXTS.join('\t'), HOSTILE_TEXTS.slice(0, 11).join('\n')]) {
    await page.locator('main textarea').first().fill(pasted);
    await page.getByRole('button', { name: 'Comparer à STS-Web' }).click();
    await inert(test, 'a pasted list');
    looks.screens++;
  }
});
