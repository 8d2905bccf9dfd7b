import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { filesOf } from '../kit/schools.ts';
import { FLOOR_MACHINE, LAUNCH, TestPage } from './browser.ts';

/**
 * Installation, in a browser that keeps its profile (a private one offers nothing). Real: Chromium's own judgement of the
 * page, the offer that it makes, the installation and the files that the system hands over (DevTools' PWA domain does
 * what the menus do). Two things differ from a school's machine: a switch spares the offer the days of use that Chromium
 * waits for, and nobody can click in the browser's dialog, so that its answer, `appinstalled`, is made by the test.
 */
const travail = mkdtempSync(join(tmpdir(), 'veilleuse-installe-'));
const INSTALLER = 'Installer Veilleuse sur cet ordinateur';

let contexte: BrowserContext;
let test: TestPage;
let cdp: CDPSession;
const bouton = () => test.page.getByRole('button', { name: INSTALLER });

beforeAll(async () => {
  const args = [...(LAUNCH.args ?? []), '--bypass-app-banner-engagement-checks'];
  // An installed application puts its shortcut and its file types in the home folder: not in that of who runs the tests.
  const env = { ...process.env, HOME: travail, XDG_DATA_HOME: join(travail, 'data'), XDG_CONFIG_HOME: travail };
  contexte = await chromium.launchPersistentContext(join(travail, 'profil'), {
    ...LAUNCH,
    ...FLOOR_MACHINE,
    args,
    env,
  });
  // Chromium's dialog would wait for a hand: what the page asks of it is noted instead.
  await contexte.addInitScript(() => {
    const { prototype } = (globalThis as unknown as { BeforeInstallPromptEvent: { prototype: { prompt: unknown } } })
      .BeforeInstallPromptEvent;
    prototype.prompt = function (this: Event) {
      document.documentElement.dataset.demande = `${this.type} ${this.isTrusted}`;
      return Promise.resolve({ outcome: 'accepted' });
    };
  });
  test = new TestPage(await contexte.newPage());
  cdp = await contexte.newCDPSession(test.page);
  await test.page.goto(inject('adresse'));
});
afterAll(async () => {
  await contexte?.close();
  rmSync(travail, { recursive: true, force: true });
});

it('is installable: its manifest and icons are what Chromium asks for', async () => {
  const { errors, data } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifeste = JSON.parse(data ?? '{}');
  expect(manifeste).toMatchObject({ name: 'Veilleuse', display: 'standalone' });
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
  const tailles = manifeste.icons.map(async ({ src }: { src: string }) => {
    const png = Buffer.from(await (await fetch(new URL(src, inject('adresse')))).arrayBuffer());
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  });
  expect(await Promise.all(tailles)).toEqual(manifeste.icons.map(({ sizes }: { sizes: string }) => sizes));
});

it('offers its button when the browser makes its offer, hands the click over to it, and takes the button away', async () => {
  await bouton().click();
  expect(await test.page.getAttribute('html', 'data-demande')).toBe('beforeinstallprompt true');
  await expect.poll(() => bouton().count()).toBe(0);

  await test.page.reload();
  await bouton().waitFor();
  await test.page.evaluate(() => dispatchEvent(new Event('appinstalled')));
  await expect.poll(() => bouton().count()).toBe(0);
});

it('reads the files that the system hands to the installed application, as if they had been dropped', async () => {
  await cdp.send('PWA.install', { manifestId: inject('adresse') });
  // The hand-over stops what the page is still loading: its code for these very files is made to be on its way, from the
  // line and not from what is kept of it.
  await cdp.send('Network.enable');
  await cdp.send('Network.setBypassServiceWorker', { bypass: true });
  let demandes = 0;
  let remis = () => {};
  const remise = new Promise<void>((fait) => {
    remis = fait;
  });
  await test.page.route(/\/control\.worker-/, async (route) => {
    demandes += 1;
    if (demandes === 1) await remise;
    await route.continue().catch(() => undefined);
  });
  await test.page.reload();
  await expect.poll(() => demandes).toBe(1);
  const chemins = filesOf({ graine: 71, eleves: 24, etablissements: 10, communes: 10 }).map(({ nom, octets }) => {
    const chemin = join(travail, nom);
    writeFileSync(chemin, octets);
    return chemin;
  });
  await cdp.send('PWA.launchFilesInApp', { manifestId: inject('adresse'), files: chemins });
  remis();
  await test.attendre('resultat');
  const rapport = await test.rapport();
  expect([rapport.verdict, rapport.fichiers.filter(({ etat }) => etat === 'lu').length]).toEqual(['pret', 9]);
  expect(test.incidents).toEqual([]);
  expect(demandes).toBeGreaterThan(1);
});
