import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { creerHasard } from '../../src/school/hasard.ts';
import { figure } from '../kit/figures.ts';
import { filesOf } from '../kit/schools.ts';
import type { TestPage } from './browser.ts';
import { MortalBrowser } from './mortal-browser.ts';
import { buildNextVersion, DIST, NEXT } from './next-version.ts';
import { StaticHost } from './static.ts';

// What a power cut leaves. `npm run confiance -- kills` cuts two hundred times.

const KILLS = Number(process.env.VEILLEUSE_KILLS ?? 3);
const SEED = Number(process.env.VEILLEUSE_SEED ?? 1);

const travail = mkdtempSync(join(tmpdir(), 'veilleuse-coupures-'));
const [PROFIL, SUIVANTE] = [join(travail, 'profil'), join(travail, 'suivante')];
const hote = new StaticHost(DIST);
const FILES = filesOf({ graine: 61, eleves: 120, etablissements: 20_000, communes: 20_000 });

let browser: MortalBrowser | null = null;
beforeAll(async () => {
  await hote.demarrer();
  await buildNextVersion(SUIVANTE);
});
afterAll(async () => {
  await couper();
  await hote.arreter();
  rmSync(travail, { recursive: true, force: true });
});

async function ouvrir(): Promise<TestPage> {
  browser = await MortalBrowser.start(PROFIL);
  const test = await browser.visit(hote.adresse);
  await test.attendre('accueil');
  return test;
}

async function couper(): Promise<void> {
  await browser?.kill();
  browser = null;
}

/** What the browser holds: the number of lines, and one mark for each report, of all that does not change with the hour. */
const conserves = ({ page }: TestPage) =>
  page.evaluate(async () => {
    const finie = <T>(demande: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        demande.onsuccess = () => resolve(demande.result);
      });
    const base = await finie(indexedDB.open('veilleuse'));
    const tx = base.transaction(['runs', 'rapports']);
    const lignes = await finie(tx.objectStore('runs').count());
    const rapports = (await finie(tx.objectStore('rapports').getAll())) as object[];
    base.close();
    const marques = rapports.map(async (rapport) => {
      const texte = JSON.stringify({ ...rapport, etabliLe: '', application: '' });
      const somme = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(texte));
      return [...new Uint8Array(somme)].join('.');
    });
    return { lignes, marques: await Promise.all(marques) };
  });

/** What is not written yet cannot be said: a reading has begun once its instant is kept, or has ended already. */
async function commencer(test: TestPage): Promise<void> {
  const commencee = test.page.evaluate(async () => {
    const finie = <T>(demande: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        demande.onsuccess = () => resolve(demande.result);
      });
    const base = await finie(indexedDB.open('veilleuse'));
    const depuis = () => finie(base.transaction('reglages').objectStore('reglages').get('lecture'));
    const terminee = () => document.querySelector('main')?.dataset.etat === 'resultat';
    while (!terminee() && (await depuis()) === undefined) await new Promise((suite) => setTimeout(suite, 5));
    base.close();
  });
  await test.donner(FILES);
  await commencee;
}

const interrompue = ({ page }: TestPage) => page.getByText(/ne s’est pas terminée/);

/** The files of one version, and of no other, make the page; it opens with the line cut too. */
async function estUneVersionEntiere(test: TestPage): Promise<void> {
  const { page } = test;
  await page.getByText(/Prêt hors ligne/).waitFor();
  await hote.arreter();
  await page.reload();
  await page.getByText(/Prêt hors ligne/).waitFor();
  await hote.demarrer();
  const version = await page
    .locator('footer')
    .getByText(/^Veilleuse \d/)
    .textContent();
  const pris = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.slice(1)),
  );
  const siens = readdirSync(version === `Veilleuse ${NEXT}` ? SUIVANTE : DIST);
  expect(pris.filter((fichier) => fichier.endsWith('.js') && !siens.includes(fichier))).toEqual([]);
}

const attendre = (ms: number) => new Promise((suite) => setTimeout(suite, ms));

it('a cut at any moment leaves no half result, and a reading that did not end is said', async () => {
  let test = await ouvrir();
  await test.page.getByText(/Prêt hors ligne/).waitFor();
  const debut = Date.now();
  await test.donner(FILES);
  await test.attendre('resultat');
  const duree = Date.now() - debut;
  await test.recommencer();
  let avant = await conserves(test);
  const [entier = ''] = avant.marques;

  const hasard = creerHasard(SEED, 'coupures');
  const trouves = { reading: 0, saving: 0, updating: 0, kept: 0, said: 0 };
  for (let rang = 0; rang < KILLS; rang++) {
    const kind = (['reading', 'saving', 'updating'] as const)[rang % 3] ?? 'reading';
    if (kind === 'updating') {
      hote.dossier = hote.dossier('sw.js') === DIST ? () => SUIVANTE : () => DIST;
      await test.page.reload();
      await attendre(hasard.entier(1_500));
      const bouton = test.page.getByRole('button', { name: 'Mettre à jour' });
      if (await bouton.isVisible()) await bouton.click();
      await attendre(hasard.entier(300));
    } else {
      await commencer(test);
      if (kind === 'saving') await test.page.locator('.rapport-verdict').waitFor();
      await attendre(hasard.entier(kind === 'saving' ? 80 : duree));
    }
    await couper();

    const cut = `cut ${rang} of seed ${SEED}, ${kind}`;
    const apres = await ouvrir();
    const conserve = await conserves(apres);
    expect(
      conserve.marques.filter((marque) => marque !== entier),
      cut,
    ).toEqual([]);
    expect(conserve.lignes, cut).toBe(conserve.marques.length);
    const gardes = conserve.lignes - avant.lignes;
    await apres.page.getByRole('button', { name: 'Tout effacer' }).waitFor();
    const dit = await interrompue(apres).count();
    expect([gardes, dit], cut).toEqual(kind === 'updating' ? [0, 0] : gardes === 1 ? [1, 0] : [0, 1]);
    if (kind === 'updating') await estUneVersionEntiere(apres);
    expect(
      apres.incidents.filter((incident) => !/ERR_CONNECTION_REFUSED/.test(incident)),
      cut,
    ).toEqual([]);
    avant = conserve;
    trouves[kind]++;
    trouves.kept += gardes;
    trouves.said += dit;
    test = apres;
  }
  const { reading, saving, updating, kept, said } = trouves;
  figure('Chromium killed while it reads, keeps, updates: times', `${reading}, ${saving}, ${updating}`);
  figure('results kept whole, readings said not to have ended, half results, mixed versions', `${kept}, ${said}, 0, 0`);
});
