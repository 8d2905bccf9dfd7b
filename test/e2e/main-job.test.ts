import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, inject, it } from 'vitest';
import { ecrireFichiers, FAUTES, ficheAttendue, genererEcole } from '../../src/school/index.ts';
import { demoFiles, filesOf } from '../kit/schools.ts';
import { accessible } from './accessible.ts';
import { launchBrowser, type TestPage, watchPages } from './browser.ts';

const chromium = launchBrowser({ idle: true });
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const conforme = ajv.compile(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../contract/rapport.schema.json'), 'utf8')) as object,
);

const surveillee = watchPages();
async function ouvrir(options?: Parameters<typeof chromium.ouvrir>[0]): Promise<TestPage> {
  return surveillee(await chromium.ouvrir(options));
}

/** The other two are walked by demo.test.ts, from its first step to the last. */
const COULEURS = [
  ['dark', 1280],
  ['light', 320],
] as const;

describe('the demo school', () => {
  it.each(COULEURS)(
    'is read to its verdict, accessible and within the width (%s, %i px)',
    async (colorScheme, width) => {
      const test = await ouvrir({ colorScheme, viewport: { width, height: 900 } });
      expect(await test.page.getAttribute('main', 'data-etat')).toBe('accueil');
      await accessible(test);
      await test.page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
      await test.attendre('resultat');
      await accessible(test);
      const rapport = await test.rapport();
      expect(conforme(rapport), JSON.stringify(conforme.errors)).toBe(true);
      expect(rapport.verdict).toBe('a-corriger');
      expect(rapport.nuit?.compteurs.lus).toBe(153);
      const codes = new Set(
        rapport.nuit?.eleves.flatMap((e) => e.anomalies.map((a) => `${a.code} ${a.groupe ?? ''}`.trim())),
      );
      expect(codes).toContain('GROUPE_A_01 MPERMANGR2');
      expect(codes).toContain('ELEGRP_A_03 4EME LV2 AJE');
      expect(await test.page.locator('h1').textContent()).toBe(rapport.phrase);
    },
  );

  it('is done by keyboard alone, down to the detail of a pupil', async () => {
    const test = await ouvrir();
    const { page } = test;
    const jusqua = async (nom: RegExp) => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const texte = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (nom.test(texte)) return;
      }
      throw new Error(`the keyboard never reached ${nom}`);
    };
    await jusqua(/collège fictif/);
    await page.keyboard.press('Enter');
    await test.attendre('resultat');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await jusqua(/^Compte rendu de SIECLE$/);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.commun-nomEleve');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const premier = page.locator('.commun-nomEleve[aria-expanded=false]').first();
    const nom = await premier.textContent();
    await jusqua(new RegExp(`^${nom}$`));
    await page.keyboard.press('Enter');
    expect(await page.locator('tr.commun-detail').first().textContent()).toMatch(/(GROUPE|ELEGRP|REJELEGROUPE)_/);
  });
});

describe('a generated school of 455 pupils', () => {
  it('without a fault is ready, by the file button', async () => {
    const test = await ouvrir();
    await test.donner(filesOf({ graine: 11, eleves: 455 }));
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect(conforme(rapport), JSON.stringify(conforme.errors)).toBe(true);
    expect([rapport.verdict, rapport.depot.verdict, rapport.nuit?.liens.rejetes]).toEqual(['pret', 'accepte', 0]);
    expect(rapport.fichiers.map((f) => f.etat)).toEqual(Array(9).fill('lu'));
  });

  it('is read the same dropped on the window, whatever the names and the order', async () => {
    const fichiers = filesOf({ graine: 12, eleves: 60 });
    const parBouton = await ouvrir();
    await parBouton.donner(fichiers);
    await parBouton.attendre('resultat');
    const attendu = await parBouton.rapport();
    await parBouton.fermer();

    const test = await ouvrir();
    await test.lacher([...fichiers].reverse());
    await test.attendre('resultat');
    const obtenu = await test.rapport();
    expect({ ...obtenu, etabliLe: '' }).toEqual({ ...attendu, etabliLe: '' });
  });
});

describe('a school of 455 pupils with every fault', () => {
  it('gives in Chromium what the generator noted when it put them in', async () => {
    const fautes = [...FAUTES.keys()].filter((nom) => nom !== 'calendrier-absent').map((nom) => ({ nom, nombre: 1 }));
    const ecole = genererEcole({ graine: 21, eleves: 455, fautes });
    const attendu = ficheAttendue(ecole);
    const test = await ouvrir();
    await test.donner(ecrireFichiers(ecole));
    await test.attendre('resultat');
    const rapport = await test.rapport();
    expect(conforme(rapport), JSON.stringify(conforme.errors)).toBe(true);
    expect([rapport.nuit?.compteurs, rapport.nuit?.liens]).toEqual([attendu.compteurs, attendu.liens]);
    const codes: Record<string, number> = {};
    for (const { code } of rapport.nuit?.eleves.flatMap((e) => e.anomalies) ?? []) codes[code] = (codes[code] ?? 0) + 1;
    expect(codes).toEqual(attendu.codes);
    expect([...new Set(rapport.depot.motifs.map(({ code }) => code))]).toEqual(attendu.depot);
    await accessible(test);
  });
});

describe('nothing leaves the machine', () => {
  it('asks for nothing once the page is loaded, whatever is read, kept and exported', async () => {
    const test = await ouvrir();
    await test.page.waitForLoadState('networkidle');
    const auChargement = test.requetes.length;
    await test.donner(demoFiles());
    await test.attendre('resultat');
    await test.rapport();
    const ensuite = test.requetes.slice(auChargement).filter((url) => !url.startsWith('blob:'));
    expect(ensuite).toEqual([]);
  });

  it('could not even if it wanted to: the policy holds in the page and in its workers', async () => {
    const test = await ouvrir();
    const adresse = inject('adresse');
    const tente = await test.page.evaluate(async (url) => {
      const dansLaPage = await fetch(url).then(
        () => 'sent',
        () => 'refused',
      );
      const code = `fetch(${JSON.stringify(url)}).then(() => postMessage('sent'), () => postMessage('refused'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      const dansLeWorker = await new Promise((fini) => {
        worker.onmessage = ({ data }) => fini(data);
      });
      return [dansLaPage, dansLeWorker];
    }, adresse);
    expect(tente).toEqual(['refused', 'refused']);
    // The browser says each refusal in the console: those are the proof, not incidents.
    expect(test.incidents.splice(0).every((incident) => incident.includes('Content Security Policy'))).toBe(true);
  });
});

describe('a further drop', () => {
  it('adds what was missing without reading the rest again, and is kept in the history', async () => {
    const test = await ouvrir();
    const fichiers = filesOf({ graine: 13, eleves: 40 });
    const communs = fichiers.filter((f) => f.nom.includes('Communs'));
    await test.donner(fichiers.filter((f) => !f.nom.includes('Communs')));
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('incomplet');
    await test.donner(communs);
    await test.page.waitForFunction(() => /Tout est prêt/.test(document.querySelector('h1')?.textContent ?? ''));
    await test.attendre('resultat');
    expect((await test.rapport()).verdict).toBe('pret');
    await test.page.reload();
    await test.attendre('resultat');
    await test.page.getByRole('button', { name: 'Page d’accueil' }).click();
    await test.page
      .getByRole('button', { name: /Contrôle du/ })
      .nth(1)
      .click();
    await test.page.locator('h1', { hasText: 'Communs' }).waitFor();
    await test.page.getByRole('button', { name: 'Page d’accueil' }).click();
    await test.page.getByRole('button', { name: 'Tout effacer' }).click();
    await test.page.getByRole('button', { name: 'Effacer définitivement' }).click();
    await test.page.getByText('0 enregistrement').waitFor();
  });
});

it('never shows a partial result of a reading that was cancelled', async () => {
  const test = await ouvrir();
  // By the page itself, at the very instant when it can be: a click from outside may come when all is read.
  const annulee = test.page.evaluate(
    () =>
      new Promise<void>((fait) => {
        const voir = () => {
          const boutons = [...document.querySelectorAll('main button')] as HTMLElement[];
          const annuler = boutons.find(({ textContent }) => textContent === 'Annuler la lecture');
          if (!annuler) return;
          observateur.disconnect();
          annuler.click();
          fait();
        };
        const observateur = new MutationObserver(voir);
        observateur.observe(document.body, { subtree: true, childList: true });
      }),
  );
  await test.donner(filesOf({ graine: 14, eleves: 400, etablissements: 40_000 }));
  await annulee;
  await test.attendre('accueil');
  await test.donner(demoFiles());
  await test.attendre('resultat');
  expect((await test.rapport()).nuit?.compteurs.lus).toBe(153);
});
