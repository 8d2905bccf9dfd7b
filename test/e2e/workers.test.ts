import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { FLOOR_MACHINE, LAUNCH, TestPage } from './browser.ts';

// What each moment of a drop does to a worker that goes wrong is in test/workers.test.ts; here, real ones do.

let navigateur: Browser;
beforeAll(async () => {
  // A worker that fills its memory comes to the end of it soon.
  const args = [...(LAUNCH.args ?? []), '--js-flags=--max-old-space-size=120'];
  navigateur = await chromium.launch({ ...LAUNCH, args });
});
afterAll(() => navigateur.close());

const FILES = filesOf({ graine: 61, eleves: 40, etablissements: 20 });

/** The page, of which the first two workers, those of a first drop, do this and nothing else. */
async function avecOuvriers(code: string, width = 1280): Promise<TestPage> {
  const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, viewport: { width, height: 900 } });
  await contexte.addInitScript((autre) => {
    const Vrai = Worker;
    let faits = 0;
    globalThis.Worker = class extends Vrai {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(faits++ < 2 ? URL.createObjectURL(new Blob([autre])) : url, options);
      }
    };
  }, code);
  const test = new TestPage(await contexte.newPage());
  await test.page.clock.install();
  await test.page.goto(inject('adresse'));
  return test;
}

async function finir(test: TestPage): Promise<void> {
  await test.attendre('resultat');
  expect((await test.rapport()).verdict).toBe('pret');
  await test.fermer();
}

it.each([1280, 320])('says that nothing comes, lets wait, and reads again when asked to (%i px)', async (width) => {
  const test = await avecOuvriers('onmessage = () => {}', width);
  await test.lacher(FILES);
  await test.attendre('lecture');
  const dit = test.page.getByText('Rien n’avance depuis 30 secondes.');
  await test.page.clock.runFor(32_000);
  await dit.waitFor();
  await accessible(test);
  await test.page.getByRole('button', { name: 'Attendre encore' }).click();
  await dit.waitFor({ state: 'detached' });
  expect(await test.page.locator('main').getAttribute('data-etat')).toBe('lecture');
  await test.page.clock.runFor(32_000);
  await test.page.getByRole('button', { name: 'Réessayer' }).click();
  expect(test.incidents).toEqual([]);
  await finir(test);
});

it('says a worker that breaks as its own defect, and reads again when asked to', async () => {
  const test = await avecOuvriers("onmessage = () => { throw new RangeError('Array buffer allocation failed'); }");
  await test.lacher(FILES);
  await test.attendre('panne');
  await test.page.getByText(/n’a plus assez de mémoire/).waitFor();
  await accessible(test);
  await test.page.getByRole('button', { name: 'Réessayer' }).click();
  await finir(test);
});

it('says after the fact that a worker took the whole tab with it, out of memory', async () => {
  const test = await avecOuvriers(
    'onmessage = () => { const tout = []; for (;;) tout.push(Array.from({ length: 1e4 }, (_, i) => ({ i }))); }',
  );
  const mort = new Promise((suite) => test.page.once('crash', suite));
  await test.lacher(FILES).catch(() => undefined);
  await mort;
  const suivante = new TestPage(await test.page.context().newPage());
  await suivante.page.goto(inject('adresse'));
  await suivante.page
    .getByText(/ne s’est pas terminée/)
    .first()
    .waitFor();
  await suivante.fermer();
});
