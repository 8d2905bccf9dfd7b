import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { conclude, readAll } from '../kit/pipeline.ts';
import { filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { FLOOR_MACHINE, LAUNCH, newPage, TestPage } from './browser.ts';
import { Firefox } from './firefox.ts';

const NOM = 'veilleuse-cle-usb.html';
/** A key with a name of its own, and the copy alone on it. */
const cle = mkdtempSync(join(tmpdir(), 'clé usb '));
const adresse = pathToFileURL(join(cle, NOM)).href;
const fautes = ['groupe-inconnu', 'eleve-inconnu', 'absents-groupes-perdus'].map((nom) => ({ nom, nombre: 2 }));
const fichiers = filesOf({ graine: 41, eleves: 120, etablissements: 60, fautes });
const sansDate = (rapport: Rapport) => ({ ...rapport, etabliLe: '', application: '' });
let attendu: unknown;
let navigateur: Browser;

beforeAll(async () => {
  copyFileSync(resolve(import.meta.dirname, '../../dist', NOM), join(cle, NOM));
  attendu = JSON.parse(JSON.stringify(sansDate(conclude(await readAll(fichiers), '', ''))));
  navigateur = await chromium.launch(LAUNCH);
});
afterAll(async () => {
  await navigateur.close();
  rmSync(cle, { recursive: true });
});

it('gives in Chromium, from a key, what the core gives in Node, and leaves nothing behind', async () => {
  const contexte = await navigateur.newContext({ ...FLOOR_MACHINE, offline: true });
  const test = new TestPage(await contexte.newPage(), adresse);
  await test.page.goto(adresse);
  await accessible(test);
  await test.page.getByText(/ne conserve rien sur cet ordinateur/).waitFor();
  await test.donner(fichiers);
  await test.attendre('resultat');
  expect(sansDate(await test.rapport())).toEqual(attendu);
  await test.page
    .getByText(/ne conserve rien/)
    .first()
    .waitFor();
  const traces = await test.page.evaluate(async () => [
    (await indexedDB.databases()).length,
    localStorage.length,
    sessionStorage.length,
    document.cookie.length,
  ]);
  expect(traces).toEqual([0, 0, 0, 0]);
  expect(test.requetes.filter((url) => url !== adresse && !/^(blob|data):/.test(url))).toEqual([]);
  expect(test.incidents).toEqual([]);
  await test.page.reload();
  expect(await test.page.getByRole('button', { name: /Contrôle du/ }).count()).toBe(0);
  await contexte.close();
});

it('cannot reach the network, nor can its workers', async () => {
  const page = await newPage(navigateur);
  await page.goto(adresse);
  const tente = await page.evaluate(async (url) => {
    const dansLaPage = await fetch(url).then(
      () => 'sent',
      () => 'refused',
    );
    const code = `fetch(${JSON.stringify(url)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    return [dansLaPage, await new Promise((fini) => worker.addEventListener('message', ({ data }) => fini(data)))];
  }, inject('adresse'));
  expect(tente).toEqual(['refused', 'refused']);
  await page.close();
});

it('gives the same in Firefox', async () => {
  const test = await Firefox.ouvrir();
  try {
    await test.page.goto(adresse);
    await test.donner(fichiers);
    await test.attendre('resultat');
    expect(sansDate(await test.rapport())).toEqual(attendu);
    expect(await test.texte('footer')).toMatch(/ne conserve rien sur cet ordinateur/);
    expect(test.requetes.filter((url) => url !== adresse && !/^(blob|data):/.test(url))).toEqual([]);
    expect(test.incidents).toEqual([]);
  } finally {
    await test.fermer();
  }
});

it('is offered for download by the served page, whole, with its checksum', async () => {
  const contexte = await navigateur.newContext(FLOOR_MACHINE);
  const test = new TestPage(await contexte.newPage());
  await test.page.goto(inject('adresse'));
  await test.page.getByText('Copie pour clé USB', { exact: true }).click();
  const [telechargement] = await Promise.all([
    test.page.waitForEvent('download'),
    test.page.getByRole('link', { name: /Télécharger la copie/ }).click(),
  ]);
  expect(telechargement.suggestedFilename()).toBe(NOM);
  const octets = readFileSync(await telechargement.path());
  expect(await test.page.locator('.app-empreinte').textContent()).toBe(
    createHash('sha256').update(octets).digest('hex'),
  );
  expect(octets.equals(readFileSync(join(cle, NOM)))).toBe(true);
  await contexte.close();
});
