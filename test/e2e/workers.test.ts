import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { FLOOR_MACHINE, LAUNCH, TestPage } from './browser.ts';

// What each moment of a drop does to a worker that goes wrong is in test/workers.test.ts; here, real ones do.

let navigateur: Browser;
beforeAll(async () => {
  navigateur = await chromium.launch(LAUNCH);
});
afterAll(() => navigateur.close());

const FILES = filesOf({ graine: 61, eleves: 40, etablissements: 20 });
const WITH_A_FAULT = filesOf({ graine: 5, eleves: 60, fautes: [{ nom: 'eleve-sans-mef', nombre: 2 }] });

/** The page, of which the first two workers, those of a first drop, do this and nothing else. */
async function avecOuvriers(code: string, { width = 1280, dans = navigateur } = {}): Promise<TestPage> {
  const contexte = await dans.newContext({ ...FLOOR_MACHINE, viewport: { width, height: 900 } });
  await contexte.addInitScript((autre) => {
    const Vrai = Worker;
    const ouvriers = { faits: 0 };
    globalThis.Worker = class extends Vrai {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(ouvriers.faits++ < 2 ? URL.createObjectURL(new Blob([autre])) : url, options);
      }
    };
    Object.assign(globalThis, { ouvriers });
  }, code);
  const test = new TestPage(await contexte.newPage());
  await test.page.clock.install();
  await test.page.goto(inject('adresse'));
  // What they are asked for is heard of at once: nothing of it comes after the silence that a test makes.
  await test.page.waitForFunction(
    () => (globalThis as unknown as { ouvriers: { faits: number } }).ouvriers.faits >= 2,
    null,
    { polling: 50 },
  );
  return test;
}

async function finir(test: TestPage): Promise<void> {
  await test.attendre('resultat');
  expect((await test.rapport()).verdict).toBe('pret');
  await test.fermer();
}

it.each([1280, 320])('says that nothing comes, lets wait, and reads again when asked to (%i px)', async (width) => {
  const test = await avecOuvriers('onmessage = () => {}', { width });
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

describe.each([
  ['light', 1280],
  ['dark', 320],
] as const)('a record asked for beside the result (%s, %i px)', (colorScheme, width) => {
  /** The result, and the button of a record; the first worker that is asked for one breaks, or says nothing. */
  async function avecUnRepere(breaks: boolean) {
    const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, colorScheme, viewport: { width, height: 900 } });
    await contexte.addInitScript((meurt) => {
      const { postMessage } = Worker.prototype;
      let demandes = 0;
      Worker.prototype.postMessage = function (this: Worker, ...envoi: [{ type: string }]) {
        if (envoi[0].type !== 'extraire' || ++demandes > 1) return postMessage.apply(this, envoi);
        if (meurt) setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { message: 'x', cancelable: true })));
      };
    }, breaks);
    const test = new TestPage(await contexte.newPage());
    await test.page.clock.install();
    await test.page.goto(inject('adresse'));
    await test.lacher(WITH_A_FAULT);
    await test.attendre('resultat');
    await test.page.evaluate(() => {
      for (const pli of document.querySelectorAll('main details')) (pli as HTMLDetailsElement).open = true;
    });
    const voir = test.page.getByRole('button', { name: /^Voir l’enregistrement/ }).first();
    await voir.click();
    return { test, voir, figure: test.page.locator('.fichiers-extrait') };
  }

  it('is said to say nothing, over the result, and is asked for again', async () => {
    const { test, figure } = await avecUnRepere(false);
    await test.page.clock.runFor(32_000);
    await test.page.getByText('Rien n’avance depuis 30 secondes.').waitFor();
    expect(await test.page.locator('main').getAttribute('data-etat')).toBe('resultat');
    await accessible(test);
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await figure.waitFor();
    expect(await test.page.getByText('Rien n’avance').count()).toBe(0);
    expect(test.incidents).toEqual([]);
    await test.fermer();
  });

  it('is said to have failed, in its place, and is asked for again', async () => {
    const { test, voir, figure } = await avecUnRepere(true);
    await test.page.getByText(/par un défaut de Veilleuse/).waitFor();
    await accessible(test);
    await test.page.getByRole('button', { name: 'Réessayer' }).click();
    await figure.waitFor();
    await expect.poll(() => voir.evaluate((bouton) => bouton === document.activeElement)).toBe(true);
    await test.fermer();
  });
});

it('says after the fact that a worker took the whole tab with it, out of memory', async () => {
  // One that fills its memory comes to the end of it soon; the pages of the other tests have all of theirs.
  const dans = await chromium.launch({
    ...LAUNCH,
    args: [...(LAUNCH.args ?? []), '--js-flags=--max-old-space-size=120'],
  });
  const test = await avecOuvriers(
    'onmessage = () => { const tout = []; for (;;) tout.push(Array.from({ length: 1e4 }, (_, i) => ({ i }))); }',
    { dans },
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
  await dans.close();
});
