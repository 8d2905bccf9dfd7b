import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { compterDestins, DESTINS } from '../../src/domain/destins.ts';
import type { Rapport, Verdict } from '../../src/domain/rapport.ts';
import { PREALABLES } from '../../src/procedure/graphe.ts';
import { FAUTES } from '../../src/school/index.ts';
import { filesOf } from '../kit/schools.ts';
import { launchBrowser, watchPages } from './browser.ts';

/** Ten invented schools, from a faultless one to one of fifteen faults: what the panel of the answer says of each. */

const chromium = launchBrowser();
const surveillee = watchPages();

const REPONSES: Record<Verdict, string> = {
  pret: 'Déposez',
  'a-verifier': 'À vous de décider',
  'a-corriger': 'Ne déposez pas encore',
  refuse: 'Ne déposez pas encore',
  incomplet: 'Impossible de le dire',
};

/** Faults that any school of thirty pupils can have, of every kind that the plan sends somewhere. */
const POSSIBLES = [
  'structure-non-transferee',
  'eleve-inconnu',
  'absents-groupes-perdus',
  'groupe-inconnu',
  'eleve-sans-mef',
  'fin-hors-annee',
  'groupe-sans-service',
  'identite-differente',
  'service-sans-enseignant',
  'groupe-sans-rattachement',
  'divisions-differentes',
  'codes-voisins',
  'mef-inconnu',
  'enseignant-inconnu',
  'etablissement-inconnu',
].filter((nom) => FAUTES.has(nom));

const ECOLES = [
  [30, 0],
  [60, 1],
  [90, 2],
  [150, 3],
  [220, 4],
  [300, 6],
  [400, 8],
  [500, 10],
  [700, 12],
  [900, 15],
] as const;

it.each(ECOLES)('answers a school of %i pupils with %i faults, at both widths', async (eleves, fautes) => {
  const sombre = fautes % 2 === 0;
  const contexte = { colorScheme: sombre ? 'dark' : 'light', viewport: { width: 1280, height: 800 } } as const;
  const test = surveillee(await chromium.ouvrir(contexte));
  await test.donner(
    filesOf({ graine: 100 + eleves, eleves, fautes: POSSIBLES.slice(0, fautes).map((nom) => ({ nom, nombre: 1 })) }),
  );
  await test.attendre('resultat');
  const rapport = await test.rapport();
  for (const width of [1280, 320]) {
    await test.page.setViewportSize({ width, height: width > 600 ? 800 : 640 });
    await lire(test.page, rapport);
    expect(await test.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

async function lire(page: Page, rapport: Rapport) {
  expect((await page.locator('.rapport-reponse').textContent())?.trim()).toBe(REPONSES[rapport.verdict]);
  expect(await page.locator('.rapport-verdict').textContent()).toContain(rapport.phrase);

  const arrets = page.locator('.rapport-etapesPlan > li');
  expect(await arrets.count()).toBe(rapport.etapesPlan.length);
  const plies = arrets.locator('details:not([open]) > summary');
  while ((await plies.count()) > 0) await plies.first().click();
  const dits = await arrets.allTextContents();
  // names are there, five of each thing to change before a link to the others; « Déposez » is said last
  rapport.etapesPlan.forEach(({ consignes }, rang) => {
    for (const { phrase, objets } of consignes) {
      expect(dits[rang]).toContain(phrase);
      for (const { texte } of objets.slice(0, 5)) expect(dits[rang]).toContain(texte);
    }
  });
  expect(dits.slice(0, -1).filter((texte) => /déposez/i.test(texte))).toEqual([]);
  if (dits.length > 0) expect(dits.at(-1)).toMatch(/Déposez/);

  // no stop comes before one that the procedure asks for
  const faites = rapport.etapesPlan.map(({ etapes }) => etapes);
  faites.forEach((etapes, rang) => {
    const avant = etapes.flatMap((etape) => PREALABLES[etape].filter(({ reprise }) => !reprise));
    const plusTard = faites.slice(rang + 1).flat();
    const dejaFaites = faites.slice(0, rang + 1).flat();
    for (const { etape } of avant) if (plusTard.includes(etape)) expect(dejaFaites).toContain(etape);
  });

  const comptes = compterDestins(rapport.eleves ?? []);
  expect(await page.locator('.destins-legende tr td').allTextContents()).toEqual(
    DESTINS.filter((destin) => comptes[destin] > 0).map((destin) => `${comptes[destin]}`),
  );
}
