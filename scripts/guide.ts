// `npm run guide`: takes the pictures of the guides from the built page, and prints the secretary's guide, which must
// hold on two pages, to release/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { Hebergeur } from '../test/e2e/static.ts';
import { RACINE } from './build/common.ts';

const GUIDE = join(RACINE, 'docs/guide/secretaire.html');
const IMAGES = join(RACINE, 'docs/guide/images');

const partie = (page: Page, titre: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: titre, exact: true }) }).last();

const PRISES: Record<string, (page: Page) => Locator> = {
  deposer: (page) => page.locator('.accueil-cible'),
  apporter: (page) => partie(page, 'Ce qu’il faut apporter'),
  'hors-ligne': (page) => page.locator('footer'),
  verdict: (page) => page.locator('.rapport-verdict'),
  plan: (page) => partie(page, 'À refaire, dans cet ordre'),
};

await build({ root: RACINE, logLevel: 'error' });
const hote = new Hebergeur(join(RACINE, 'dist'));
await hote.demarrer();
const navigateur = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await navigateur.newPage({
    viewport: { width: 860, height: 900 },
    locale: 'fr-FR',
    timezoneId: 'Pacific/Noumea',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  // The day of the procedure's own example: the pictures change only when the page does.
  await page.clock.setFixedTime('2018-07-24T09:13:41+11:00');
  mkdirSync(IMAGES, { recursive: true });
  const prendre = async (nom: string) => {
    const prise = PRISES[nom];
    if (!prise) throw new Error(`no picture is called ${nom}`);
    await prise(page).screenshot({ path: join(IMAGES, `${nom}.png`) });
    console.log(`docs/guide/images/${nom}.png`);
  };

  await page.goto(hote.adresse);
  await page.getByText(/Prêt hors ligne/).waitFor();
  await prendre('deposer');
  await prendre('apporter');
  await page.getByText('Copie pour clé USB', { exact: true }).click();
  await prendre('hors-ligne');
  await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await page.waitForSelector('main[data-etat=resultat]');
  await prendre('verdict');
  await prendre('plan');

  const voulues = [GUIDE, join(RACINE, 'docs/deployer.md')].flatMap((fichier) =>
    [...readFileSync(fichier, 'utf8').matchAll(/images\/([\w-]+)\.png/g)].map(([, nom]) => nom),
  );
  const inutiles = readdirSync(IMAGES).filter((fichier) => !voulues.includes(fichier.replace('.png', '')));
  const absentes = voulues.filter((nom) => !nom || !(nom in PRISES));
  if (inutiles.length + absentes.length > 0)
    throw new Error(`unused or unknown pictures: ${[...inutiles, ...absentes]}`);

  await page.goto(pathToFileURL(GUIDE).href);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages !== 2) throw new Error(`the secretary's guide takes ${pages} pages, not two`);
  mkdirSync(join(RACINE, 'release'), { recursive: true });
  writeFileSync(join(RACINE, 'release/guide-secretariat.pdf'), pdf);
  console.log('release/guide-secretariat.pdf: 2 pages');
} finally {
  await navigateur.close();
  await hote.arreter();
}
