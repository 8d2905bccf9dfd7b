import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import { FAULTS, type FaultName, WITH_REASONS } from '../kit/faulty-storage.ts';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { names, type Tried } from '../kit/storage-suite.ts';
import { accessible } from './accessible.ts';
import { FLOOR_MACHINE, launchBrowser, TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser();
const surveillee = watchPages();

const FILES = filesOf({ graine: 61, eleves: 40, etablissements: 20 });

/** How many lines and reports the browser holds, read by the test itself. */
const conserves = ({ page }: TestPage) =>
  page.evaluate(async () => {
    const finie = <T>(demande: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        demande.onsuccess = () => resolve(demande.result);
        demande.onerror = () => reject(demande.error);
      });
    const base = await finie(indexedDB.open('veilleuse'));
    const tx = base.transaction(['runs', 'rapports']);
    const nombres = [await finie(tx.objectStore('runs').count()), await finie(tx.objectStore('rapports').count())];
    base.close();
    return nombres;
  });

/** Goes to an empty page of the same host: its storage, and no page of ours that would use it meanwhile. */
async function ailleurs({ page }: TestPage): Promise<void> {
  const vide = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/vide', (route) => route.fulfill({ contentType: 'text/html', body: vide }));
  await page.goto(`${inject('adresse')}vide`);
}

/** The suite of src/store/faults.test.ts as one script, for a browser; built once. */
let script: Promise<string> | null = null;
const suiteEnScript = () => {
  script ??= batirSuite();
  return script;
};
async function batirSuite(): Promise<string> {
  const entry = resolve(import.meta.dirname, '../kit/storage-suite.ts');
  const [bati] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'suite' } },
  })) as Rolldown.RolldownOutput[];
  return bati?.output[0].code ?? '';
}

/** What a real browser has its own way to do is done below. */
const THROWN = (Object.keys(FAULTS) as FaultName[]).filter((faute) => !WITH_REASONS.includes(faute));
/** Events that the suite sends by itself, in Node as here: tried here when the figures are measured. */
const SENT: readonly string[] = ['a request fails later', 'the browser closes the base', 'another tab holds the base'];
const MEASURED = process.env.VEILLEUSE_FIGURES !== undefined;
const TRIED = THROWN.filter((faute) => MEASURED || !SENT.includes(faute));

describe('each operation on IndexedDB that fails, in Chromium', () => {
  it.each(TRIED)('leaves all of it kept, or none and it is said: %s', async (faute) => {
    const test = surveillee(await chromium.ouvrir({ serviceWorkers: 'block' }));
    await ailleurs(test);
    const { moments, refused, wrong } = await test.page.evaluate<Tried>(
      `(() => { ${await suiteEnScript()}; return suite.tryEachMoment(${JSON.stringify(faute)}); })()`,
    );
    expect(wrong).toEqual([]);
    expect(moments).toBeGreaterThan(faute === 'another tab holds the base' ? 14 : 30);
    expect(refused).toBeGreaterThan(0);
    figure(`storage of Chromium, ${faute}: moments tried, refused and said, half results`, `${moments}, ${refused}, 0`);
  });

  /** Chromium grants room ahead, for thirty seconds: before that it does not look at what is left. */
  const GRANTED = 31_000;

  it.runIf(MEASURED)(
    'leaves all of it kept, or none and it is said: each of what the store does without room',
    async () => {
      const origin = new URL(inject('adresse')).origin;
      const script = await suiteEnScript();
      const without = async (nom: string) => {
        const test = await chromium.ouvrir({ serviceWorkers: 'block' });
        await ailleurs(test);
        const cdp = await test.page.context().newCDPSession(test.page);
        await test.page.exposeFunction('leaveRoom', (room: { quotaSize?: number }) =>
          cdp.send('Storage.overrideQuotaForOrigin', { origin, ...room }),
        );
        const tried = await test.page.evaluate<Tried>(
          `(() => { ${script}; return suite.tryOnce(${JSON.stringify(nom)}, async () => {
            await new Promise((done) => setTimeout(done, ${GRANTED}));
            await leaveRoom({ quotaSize: 1 });
            return async () => { await leaveRoom({}); return true; };
          }); })()`,
        );
        await test.fermer();
        expect(test.incidents).toEqual([]);
        return tried;
      };
      // Each has a storage of its own, and they wait together.
      const tried = await Promise.all(names().map(without));
      expect(tried.flatMap(({ wrong }) => wrong)).toEqual([]);
      const refused = tried.reduce((sum, each) => sum + each.refused, 0);
      // What reads needs no room.
      expect(refused).toBeGreaterThan(5);
      expect(refused).toBeLessThan(tried.length);
      figure(
        'storage of Chromium, no room left before each of what the store does: tried, refused and said, half results',
        `${tried.length}, ${refused}, 0`,
      );
    },
  );

  it('leaves nothing kept, and it is said, when there is no room before the first write', async () => {
    const navigateur = (await chromium.ouvrir({ serviceWorkers: 'block' })).page.context();
    // Storage of its own, of which the page has opened nothing.
    const contexte = await navigateur.browser()?.newContext({ ...FLOOR_MACHINE, serviceWorkers: 'block' });
    await navigateur.close();
    if (!contexte) throw new Error('the browser is gone');
    const test = surveillee(new TestPage(await contexte.newPage()));
    await ailleurs(test);
    const cdp = await contexte.newCDPSession(test.page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('adresse')).origin, quotaSize: 1 });
    await test.page.goto(inject('adresse'));
    await test.controler(FILES);
    await test.page.getByText(/n’est pas conservé.*plein/).waitFor();
    await accessible(test);
    expect(await conserves(test)).toEqual([0, 0]);
    // Whole on screen all the same.
    expect((await test.rapport()).verdict).toBe('pret');
  });

  const ROOMS = [1, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000];
  const refused: number[] = [];
  it.each(ROOMS)('leaves all of it kept, or none and it is said: room for %d bytes', async (quotaSize) => {
    const test = surveillee(await chromium.ouvrir());
    const cdp = await test.page.context().newCDPSession(test.page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(inject('adresse')).origin, quotaSize });
    await test.controler(FILES);
    const [runs] = await conserves(test);
    // said by what comes after the report
    if (runs === 0) await test.page.getByText(/n’est pas conservé.*plein/).waitFor();
    const refuse = await test.page.getByText(/n’est pas conservé/).count();
    expect(await conserves(test)).toEqual(refuse ? [0, 0] : [1, 1]);
    if (refuse) refused.push(quotaSize);
  });

  it('meets both: rooms that are too small, and rooms that are not', () => {
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(ROOMS.length);
    const said = `${ROOMS.length + 1}, ${refused.length + 1}, 0`;
    figure('storage of Chromium, rooms given to it: tried, refused and said, half results', said);
  });
});

describe('what the browser lost', () => {
  it('is said, and the rest opens: a line and a report of three that are no longer any', async () => {
    const test = surveillee(await chromium.ouvrir());
    const { page } = test;
    for (let fois = 0; fois < 3; fois++) await test.controler(FILES);
    await test.recommencer();
    await page.evaluate(
      () =>
        new Promise<void>((fini) => {
          indexedDB.open('veilleuse').onsuccess = function () {
            const tx = this.result.transaction(['runs', 'rapports'], 'readwrite');
            tx.objectStore('runs').put({ id: 1, verdict: 3 });
            tx.objectStore('rapports').put({ rien: true }, 2);
            tx.oncomplete = () => {
              this.result.close();
              fini();
            };
          };
        }),
    );
    await page.reload();
    await page.getByText('Un enregistrement de l’historique était abîmé').waitFor();
    await accessible(test);
    const runs = page.getByRole('button', { name: /^Contrôle du/ });
    expect(await runs.count()).toBe(2);
    await runs.last().click();
    await page.getByText(/Ce contrôle conservé ne s’ouvre plus/).waitFor();
    await accessible(test);
    expect(await page.locator('main').getAttribute('data-etat')).toBe('accueil');
    await runs.first().click();
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('pret');
  });

  /** Takes all of it away, as a browser that makes room, or as one that empties its base and leaves it there. */
  const LOSSES = {
    'the base is gone': () =>
      new Promise((fini) => {
        indexedDB.deleteDatabase('veilleuse').onsuccess = fini;
      }),
    'the base is there, with its stores emptied': () =>
      new Promise((fini) => {
        indexedDB.open('veilleuse').onsuccess = function () {
          const noms = [...this.result.objectStoreNames];
          const tx = this.result.transaction(noms, 'readwrite');
          for (const nom of noms) tx.objectStore(nom).clear();
          tx.oncomplete = () => fini(this.result.close());
        };
      }),
  };

  it.each(Object.entries(LOSSES))('is said when it is all of it: %s', async (_, perdre) => {
    const test = surveillee(await chromium.ouvrir({ serviceWorkers: 'block' }));
    await test.controler(FILES);
    await test.recommencer();
    await ailleurs(test);
    await test.page.evaluate(perdre);
    await test.page.goto(inject('adresse'));
    await test.page.getByText(/L’historique a été perdu/).waitFor();
    await accessible(test);
    await test.controler(FILES);
    expect(await conserves(test)).toEqual([1, 1]);
  });
});
