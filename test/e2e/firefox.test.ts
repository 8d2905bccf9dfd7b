import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { conclude, readAll } from '../kit/pipeline.ts';
import { demoFiles, filesOf } from '../kit/schools.ts';
import { Firefox } from './firefox.ts';
import { StaticHost } from './static.ts';

const hote = new StaticHost(resolve(import.meta.dirname, '../../dist'));
let test: Firefox;

beforeAll(() => hote.demarrer());
afterEach(() => test?.fermer());
afterAll(() => hote.arreter());

it('does the main job in Firefox: files by the button, verdict, report, history, and all of it without a line', async () => {
  test = await Firefox.ouvrir();
  await test.page.goto(hote.adresse);
  const fichiers = filesOf({ graine: 51, eleves: 200, etablissements: 100 });
  await test.donner(fichiers);
  await test.attendre('resultat');
  const rapport = await test.rapport();
  const { application, etabliLe } = rapport;
  expect(rapport).toEqual(JSON.parse(JSON.stringify(conclude(await readAll(fichiers), application, etabliLe))));
  expect(rapport.verdict).toBe('pret');

  await test.page.waitForFunction(() => /Prêt hors ligne/.test(document.querySelector('footer')?.textContent ?? ''));
  await hote.arreter();
  await test.page.reload();
  await test.attendre('resultat');
  expect(await test.texte('h1')).toBe(rapport.phrase);
  await test.cliquer('Page d’accueil');
  await test.donner(demoFiles());
  await test.page.waitForFunction((phrase) => document.querySelector('h1')?.textContent !== phrase, {}, rapport.phrase);
  await test.attendre('resultat');
  expect((await test.rapport()).nuit?.compteurs.lus).toBe(153);
  await hote.demarrer();
  expect(test.incidents).toEqual([]);
});

it('says in a private window, which in Firefox 115 has no service worker, what is lost, and does the job', async () => {
  test = await Firefox.ouvrir({ 'browser.privatebrowsing.autostart': true, 'dom.serviceWorkers.enabled': false });
  await test.page.goto(hote.adresse);
  await test.page.waitForFunction(() =>
    /Chaque ouverture demande une connexion/.test(document.querySelector('footer')?.textContent ?? ''),
  );
  await test.cliquer('Essayer avec un collège fictif');
  await test.attendre('resultat');
  expect((await test.rapport()).verdict).toBe('a-corriger');
  expect(test.incidents).toEqual([]);
});
