// `npm run bench`, second part, which adds to docs/performance.md: the page's longest task while a report of 3,000 pupils with an anomaly each is worked with.
import { appendFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';

const server = await preview({ root: resolve('.'), logLevel: 'error', preview: { port: 0, strictPort: false } });
const { port } = server.httpServer.address() as { port: number };
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const EVERYBODY = { nom: 'fin-dernier-jour-profs', nombre: 1 } as const;
/** The same school twice: a group that nobody knows comes between the two, so that they have much to compare. */
const CONTROLS = [[EVERYBODY], [EVERYBODY, { nom: 'groupe-inconnu', nombre: 30 }]].map((fautes) =>
  ecrireFichiers(genererEcole({ graine: 1, eleves: 3_000, fautes })),
);
/** A page of its own, with the report of all of them, and the one before in the history. */
async function open(): Promise<Page> {
  const contexte = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' });
  const page = await contexte.newPage();
  await page.goto(`http://localhost:${port}/`);
  for (const fichiers of CONTROLS) {
    await page.locator('input[type=file][multiple]').setInputFiles(
      fichiers.map(({ nom, octets }) => ({
        name: nom,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(octets),
      })),
    );
    await page.waitForSelector('main[data-etat=lecture]');
    await page.waitForSelector('main[data-etat=resultat]', { timeout: 120_000 });
  }
  await page.evaluate(() => {
    const taches: number[] = [];
    Object.assign(globalThis, { taches });
    new PerformanceObserver((liste) => {
      for (const { duration } of liste.getEntries()) taches.push(duration);
    }).observe({ type: 'longtask' });
  });
  return page;
}

const go = (hash: string) => (p: Page) => p.evaluate((h) => location.assign(h), hash);
/** Waits for what it shows: the two reports are read from the history first. */
async function compare(p: Page): Promise<void> {
  await p.getByRole('link', { name: 'Voir la comparaison' }).click();
  await p.locator('[data-page] .commun-chiffres').waitFor();
}
const GESTURES: readonly (readonly [string, (p: Page) => Promise<unknown>])[] = [
  ['open the cause of 3,000 pupils', (p) => p.locator('article[data-gravite] summary').first().click()],
  ['open the pupils', go('#/eleves')],
  ['type a search, letter by letter', (p) => p.getByRole('searchbox').pressSequentially('wani', { delay: 60 })],
  ['erase the search', (p) => p.getByRole('searchbox').fill('')],
  ['filter on a division', (p) => p.getByRole('combobox', { name: 'Division' }).selectOption({ index: 3 })],
  ['erase the filters', (p) => p.getByRole('button', { name: 'Effacer les filtres' }).click()],
  ['sort by fate', (p) => p.getByRole('button', { name: /^Cette nuit/ }).click()],
  ['sort by groups of tomorrow', (p) => p.getByRole('button', { name: 'Groupes demain' }).click()],
  ['next page', (p) => p.getByRole('button', { name: 'Suivants' }).click()],
  ['open a pupil', (p) => p.locator('.commun-nomEleve').first().click()],
  ['scroll to the end', (p) => p.mouse.wheel(0, 20_000)],
  ['open SIECLE’s own page', go('#/siecle')],
  ['open the groups', go('#/groupes')],
  ['open the comparison with the run before', compare],
  ['open its first list of pupils', (p) => p.locator('[data-page] summary', { hasText: 'Élèves' }).first().click()],
];

const ROUNDS = Number(process.argv[2] ?? 3);
const best = GESTURES.map(() => Number.POSITIVE_INFINITY);
for (let tour = 0; tour < ROUNDS; tour++) {
  const page = await open();
  for (const [rang, [, geste]] of GESTURES.entries()) {
    await page.evaluate(() => {
      (globalThis as unknown as { taches: number[] }).taches.length = 0;
    });
    await geste(page);
    await page.waitForTimeout(400);
    const longue = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { taches: number[] }).taches));
    best[rang] = Math.min(best[rang] ?? longue, longue);
  }
  await page.context().close();
}
const lines = GESTURES.map(([nom], rang) => {
  const longue = best[rang] ?? 0;
  return `| ${nom} | ${longue === 0 ? 'under 50' : longue.toFixed(0)} |`;
});
await browser.close();
await server.close();

const report = `
## Working with 3,000 pupils who have an anomaly each, in Chromium

The page's longest task during each gesture, the best of ${ROUNDS} rounds, milliseconds (the browser tells none under 50).

| gesture | longest task |
|---|---|
${lines.join('\n')}
`;
appendFileSync(resolve('docs/performance.md'), report);
console.log(report);
