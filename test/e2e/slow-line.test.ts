import { chromium } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { FLOOR_MACHINE, LAUNCH, TestPage } from './browser.ts';

/**
 * What a poor line does to the order of things; how long they take is measured apart (docs/loading.md). The worker's
 * code is held back until the drop is made: no machine is slow or quick enough to change the story.
 */
it('takes a drop made before the worker’s code is there, says what is still coming, and reads it then', async () => {
  const navigateur = await chromium.launch(LAUNCH);
  const contexte = await navigateur.newContext(FLOOR_MACHINE);
  const page = await contexte.newPage();
  const test = new TestPage(page);
  const cdp = await contexte.newCDPSession(page);
  await cdp.send('Network.enable');
  // 400 kbit/s and 600 ms, the poorest of the lines that are measured.
  const debit = 50_000;
  const ligne = { offline: false, latency: 600, downloadThroughput: debit, uploadThroughput: debit };
  await cdp.send('Network.emulateNetworkConditions', ligne);
  let laisserPasser = () => {};
  const depose = new Promise<void>((resolve) => {
    laisserPasser = resolve;
  });
  let demande = 0;
  await page.route(/\/control\.worker-/, async (route) => {
    demande += 1;
    await depose;
    await route.continue();
  });

  await page.goto(inject('adresse'), { waitUntil: 'commit' });
  await test.attendre('accueil');
  // « Prêt hors ligne » is not shown before all files are cached.
  expect(await page.getByText(/Prêt hors ligne/).count()).toBe(0);
  await test.donner(filesOf({ graine: 81, eleves: 24, etablissements: 10, communes: 10 }));
  await test.attendre('lecture');
  await page.getByText('Le reste de Veilleuse arrive encore').waitFor();
  expect(await page.getByRole('button', { name: 'Annuler la lecture' }).isEnabled()).toBe(true);

  laisserPasser();
  await test.attendre('resultat');
  expect(demande).toBe(1);
  const { verdict, fichiers } = await test.rapport();
  expect([verdict, fichiers.filter(({ etat }) => etat === 'lu').length]).toEqual(['pret', 9]);
  expect(test.incidents).toEqual([]);
  await navigateur.close();
});
