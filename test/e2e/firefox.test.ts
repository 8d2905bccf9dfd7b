import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { figure } from '../kit/figures.ts';
import { conclude, readAll } from '../kit/pipeline.ts';
import { demoFiles, filesOf } from '../kit/schools.ts';
import { Firefox } from './firefox.ts';
import { asked } from './requests.ts';
import { StaticHost } from './static.ts';

const DIST = resolve(import.meta.dirname, '../../dist');
const hote = new StaticHost(DIST);
/** What the page asks for by itself, ahead of any use. */
const SCRIPTS = readdirSync(DIST).filter((fichier) => fichier.endsWith('.js') && fichier !== 'sw.js');
let test: Firefox;

beforeAll(() => hote.demarrer());
afterEach(async () => {
  await test?.fermer();
  expect(test?.incidents).toEqual([]);
  const requetes = asked(test?.requetes ?? []);
  expect(requetes.length).toBeGreaterThan(0);
  expect(requetes.filter((url) => !url.startsWith(hote.adresse))).toEqual([]);
});
afterAll(() => hote.arreter());

/** From now on nothing should be asked of anyone, as Firefox says and as its host does; answers what was. */
function loaded(): () => string[] {
  const jusquIci = test.requetes.length;
  hote.demandes.splice(0);
  return () => [...asked(test.requetes.slice(jusquIci)), ...hote.demandes];
}

it('does the main job in Firefox: files by the button, verdict, report, history, and all of it without a line', async () => {
  test = await Firefox.ouvrir();
  await test.page.goto(hote.adresse);
  await test.page.waitForFunction(() => /Prêt hors ligne/.test(document.querySelector('footer')?.textContent ?? ''));
  const chargees = loaded();
  const fichiers = filesOf({ graine: 51, eleves: 200, etablissements: 100 });
  await test.donner(fichiers);
  await test.attendre('resultat');
  const rapport = await test.rapport();
  const { application, etabliLe } = rapport;
  expect(rapport).toEqual(JSON.parse(JSON.stringify(conclude(await readAll(fichiers), application, etabliLe))));
  expect(rapport.verdict).toBe('pret');
  for (const page of ['eleves', 'groupes', 'aide', 'regles', 'historique', 'procedure', '']) {
    await test.page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${page}`);
    await test.page.waitForFunction(() =>
      [...document.querySelectorAll('h1')].some((titre) => titre.getClientRects().length > 0),
    );
  }
  const ensuite = chargees();
  expect(ensuite).toEqual([]);
  figure('requests after the page has loaded, of a whole job, in Firefox', ensuite.length);

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
});

it('says in a private window, which in Firefox 115 has no service worker, what is lost, and does the job', async () => {
  test = await Firefox.ouvrir({ 'browser.privatebrowsing.autostart': true, 'dom.serviceWorkers.enabled': false });
  await test.page.goto(hote.adresse);
  await test.page.waitForFunction(() =>
    /Chaque ouverture demande une connexion/.test(document.querySelector('footer')?.textContent ?? ''),
  );
  const manquent = () => SCRIPTS.filter((fichier) => !hote.demandes.includes(fichier));
  await expect.poll(manquent).toEqual([]);
  const chargees = loaded();
  await test.cliquer('Essayer avec un collège fictif');
  await test.attendre('resultat');
  expect((await test.rapport()).verdict).toBe('a-corriger');
  expect(chargees()).toEqual([]);
});
