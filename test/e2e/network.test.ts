import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import { FLOOR_MACHINE, LAUNCH, TestPage } from './browser.ts';
import { readNetworkLog } from './network-log.ts';
import { asked } from './requests.ts';

const dossier = mkdtempSync(join(tmpdir(), 'veilleuse-reseau-'));
afterAll(() => rmSync(dossier, { recursive: true }));

it('asks its own host and nobody else, and nothing after it has loaded, as Chromium itself logs it', async () => {
  const journal = join(dossier, 'net.json');
  const navigateur = await chromium.launch({ ...LAUNCH, args: [...(LAUNCH.args ?? []), `--log-net-log=${journal}`] });
  const test = new TestPage(await (await navigateur.newContext(FLOOR_MACHINE)).newPage());
  const ici = inject('adresse');
  await test.page.goto(ici);
  await test.page.waitForFunction(() => /Prêt hors ligne/.test(document.querySelector('footer')?.textContent ?? ''));
  const chargees = test.requetes.length;
  await test.lacher(filesOf({ graine: 71, eleves: 60, etablissements: 20 }));
  await test.attendre('resultat');
  await test.rapport();
  for (const page of ['eleves', 'groupes', 'aide', 'regles', 'historique', 'procedure']) {
    await test.page.goto(`${ici}#/${page}`);
    await test.page.locator('h1:visible').first().waitFor();
  }
  const ensuite = asked(test.requetes.slice(chargees));
  expect(ensuite).toEqual([]);
  figure('requests after the page has loaded, of a whole job, in Chromium', ensuite.length);
  await navigateur.close();

  const { requests } = readNetworkLog(journal);
  const siennes = requests.filter(({ url, page }) => page !== null || url.startsWith(ici));
  expect(siennes.length).toBeGreaterThan(10);
  expect(siennes.filter(({ url }) => !url.startsWith(ici))).toEqual([]);
  // What is left is Chromium's own: its updates, its accounts. No page has a say in that.
  figure('a whole job in Chromium, requests of the page: to its own host, to others', `${siennes.length}, 0`);
});
