// `npm run guide`: takes the pictures of the guides from the built page, and prints the secretary's guide, which must
// hold on two pages, to release/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Locator, type Page } from 'playwright-core';
import { build } from 'vite';
import { StaticHost } from '../test/e2e/static.ts';
import { ROOT } from './build/common.ts';

const GUIDE = join(ROOT, 'docs/guide/secretaire.html');
const IMAGES = join(ROOT, 'docs/guide/images');

const part = (page: Page, titre: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: titre, exact: true }) }).last();

const SHOTS: Record<string, (page: Page) => Locator> = {
  deposer: (page) => page.locator('.accueil-cible'),
  apporter: (page) => part(page, 'Ce qu’il faut apporter'),
  'hors-ligne': (page) => page.locator('footer'),
  verdict: (page) => page.locator('.rapport-verdict'),
  plan: (page) => part(page, 'À faire, dans cet ordre'),
};

await build({ root: ROOT, logLevel: 'error' });
const host = new StaticHost(join(ROOT, 'dist'));
await host.demarrer();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({
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
    const prise = SHOTS[nom];
    if (!prise) throw new Error(`no picture is called ${nom}`);
    await prise(page).screenshot({ path: join(IMAGES, `${nom}.png`) });
    console.log(`docs/guide/images/${nom}.png`);
  };

  await page.goto(host.adresse);
  await page.getByText(/Prêt hors ligne/).waitFor();
  await prendre('deposer');
  await prendre('apporter');
  await page.getByText('Copie pour clé USB', { exact: true }).click();
  await prendre('hors-ligne');
  await page.getByRole('button', { name: 'Essayer avec un collège fictif' }).click();
  await page.waitForSelector('main[data-etat=resultat]');
  await prendre('verdict');
  await prendre('plan');

  const voulues = [GUIDE, join(ROOT, 'docs/deployer.md')].flatMap((fichier) =>
    [...readFileSync(fichier, 'utf8').matchAll(/images\/([\w-]+)\.png/g)].map(([, nom]) => nom),
  );
  const inutiles = readdirSync(IMAGES).filter((fichier) => !voulues.includes(fichier.replace('.png', '')));
  const absentes = voulues.filter((nom) => !nom || !(nom in SHOTS));
  if (inutiles.length + absentes.length > 0)
    throw new Error(`unused or unknown pictures: ${[...inutiles, ...absentes]}`);

  await page.goto(pathToFileURL(GUIDE).href);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages !== 2) throw new Error(`the secretary's guide takes ${pages} pages, not two`);
  mkdirSync(join(ROOT, 'release'), { recursive: true });
  writeFileSync(join(ROOT, 'release/guide-secretariat.pdf'), pdf);
  console.log('release/guide-secretariat.pdf: 2 pages');
} finally {
  await browser.close();
  await host.arreter();
}
