// `npm run screenshots [folder]`: each screen at 1280 and 320 px, light and dark, from the built page. Look at them.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { ecoleDemo, ecrireFichiers, FAUTES, type FichierEcole, genererEcole } from '../src/school/index.ts';

const folder = resolve(process.argv[2] ?? 'node_modules/.cache/screenshots');
mkdirSync(folder, { recursive: true });
await build({ root: resolve('.'), logLevel: 'error' });
const server = await preview({ root: resolve('.'), logLevel: 'error', preview: { port: 0, strictPort: false } });
const { port } = server.httpServer.address() as { port: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

const give = (page: Page, fichiers: readonly FichierEcole[]) =>
  page.locator('input[type=file][multiple]').setInputFiles(
    fichiers.map(({ nom, octets }) => ({
      name: nom,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(octets),
    })),
  );
const waitFor = (page: Page, etat: string) => page.waitForSelector(`main[data-etat=${etat}]`, { timeout: 120_000 });

const textOf = (contenu: string) => new TextEncoder().encode(contenu) as Uint8Array<ArrayBuffer>;
const all = [...FAUTES.keys()].filter((nom) => nom !== 'calendrier-absent').map((nom) => ({ nom, nombre: 1 }));
const bad: FichierEcole[] = [
  { nom: 'ExportXML_Communs(1).zip', type: 'communs', octets: textOf('<!DOCTYPE html><html></html>') },
  { nom: 'emp_sts_9839991T_2018.xml', type: 'sts', octets: textOf('<?xml version="1.0"?><EDT_STS/>') },
  { nom: 'Structures.xml', type: 'structures', octets: textOf('<?xml version="1.0"?><BEE_STRUCTURES><DONNEES>') },
];

/** The teachers of the demo school as EDT could list them. */
const TEACHERS = [
  'Nom et prénom du professeur',
  ...ecoleDemo().sts.individus.map(({ nom, prenom }, i) => (i % 7 ? `${nom} ${prenom}` : `${nom}-INVENTE ${prenom}`)),
  'BMP EPS',
  'PERSONNE Diconnu',
].join('\n');

/** Plays the demo up to a step. */
const play = (jusqua: number) => async (page: Page) => {
  await SCREENS.demo?.(page);
  for (let etape = 2; etape <= jusqua; etape++) {
    await page.locator('.demo-recit button.principal').click();
    await page.locator('.demo-recitTitre', { hasText: `étape ${etape} sur` }).waitFor();
  }
  if (jusqua > 3) await page.waitForSelector(jusqua === 4 ? '.lendemain-nuit' : '.lendemain-conclusion');
};

/** What brings the page to each screen. */
const SCREENS: Record<string, (page: Page) => Promise<unknown>> = {
  accueil: async () => {},
  lecture: async (page) => {
    await give(page, ecrireFichiers(genererEcole({ graine: 1, eleves: 3_000, etablissements: 60_000 })));
    await waitFor(page, 'lecture');
    await page.waitForTimeout(150);
  },
  demo: async (page) => {
    await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
    await waitFor(page, 'resultat');
  },
  'demo-2': play(2),
  'demo-3': play(3),
  'demo-4': play(4),
  'demo-5': play(5),
  'demo-detail': async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/siecle'));
    await page.locator('.commun-nomEleve[aria-expanded=false]').first().click();
  },
  'demo-causes': async (page) => {
    await SCREENS.demo?.(page);
    for (const resume of await page.locator('main summary:visible').all()) await resume.click();
  },
  'demo-enregistrement': async (page) => {
    await SCREENS.demo?.(page);
    await page.locator('article[data-gravite] summary').first().click();
    await page.locator('article[data-gravite] summary').nth(1).click();
    await page
      .getByRole('button', { name: /^Voir l’enregistrement/ })
      .first()
      .click();
    await page.waitForSelector('.fichiers-extrait');
  },
  aide: (page) => page.evaluate(() => location.assign('#/aide')),
  glossaire: (page) => page.evaluate(() => location.assign('#/glossaire/mef')),
  donnees: (page) => page.evaluate(() => location.assign('#/donnees')),
  accessibilite: (page) => page.evaluate(() => location.assign('#/accessibilite')),
  procedure: async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/procedure'));
    await page.waitForSelector('svg.procedure-schema');
  },
  'procedure-5': async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/procedure/5'));
    await page.waitForSelector('.procedure-gestes');
  },
  annee: (page) => page.evaluate(() => location.assign('#/annee')),
  regle: (page) => page.evaluate(() => location.assign('#/regle/GROUPE_A_01')),
  regles: (page) => page.evaluate(() => location.assign('#/regles')),
  correspondances: async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/correspondances'));
    await page.getByLabel('Liste copiée d’EDT ou de PRONOTE').fill(TEACHERS);
    await page.getByRole('button', { name: 'Comparer à STS-Web' }).click();
    await page.waitForSelector('table.correspondances-aSuivre');
  },
  lsu: async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/lsu'));
    await page.waitForSelector('.lsu-classeLsu');
    for (const resume of await page.locator('.lsu-classeLsu summary:visible').all()) await resume.click();
  },
  lendemain: async (page) => {
    await SCREENS.demo?.(page);
    await page.evaluate(() => location.assign('#/lendemain'));
    await page.getByLabel('Texte copié de SIECLE').waitFor();
  },
  pret: async (page) => {
    await give(page, ecrireFichiers(genererEcole({ graine: 1, eleves: 60 })));
    await waitFor(page, 'resultat');
  },
  etablissements: async (page) => {
    const some = all.slice(0, 3);
    const schools = [1, 2, 3, 4, 5].map((n) =>
      genererEcole({ graine: n, eleves: 60 + 20 * n, chiffres: `983999${n}`, fautes: n % 2 ? some : [] }),
    );
    await give(
      page,
      schools.flatMap((school) => ecrireFichiers(school)),
    );
    await page.waitForSelector('[data-apercu][data-finis="5"]');
    await waitFor(page, 'resultat');
  },
  'toutes-les-fautes': async (page) => {
    await give(page, ecrireFichiers(genererEcole({ graine: 3, eleves: 455, fautes: all })));
    await waitFor(page, 'resultat');
  },
  refus: async (page) => {
    await give(page, bad);
    await waitFor(page, 'resultat');
  },
};

for (const [nom, amener] of Object.entries(SCREENS)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 320]) {
      const contexte = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        locale: 'fr-FR',
        reducedMotion: 'reduce',
      });
      const page = await contexte.newPage();
      await page.goto(`http://localhost:${port}/`);
      await amener(page);
      await page.screenshot({ path: join(folder, `${nom}-${width}-${colorScheme}.png`), fullPage: nom !== 'lecture' });
      if (nom === 'demo' && width === 1280 && colorScheme === 'light') {
        mkdirSync('docs/images', { recursive: true });
        await page.screenshot({ path: 'docs/images/verdict.png' });
      }
      await contexte.close();
    }
  }
  console.log(nom);
}
await browser.close();
await server.close();
console.log(folder);
