// `npm run bench:line`: how long until the page is usable, on poor lines and a slow machine. Writes docs/performance.md
// and its chart. Not a test: a machine's load is in every figure.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { RACINE } from '../scripts/build/common.ts';
import { peser } from '../scripts/build/weight.ts';
import { creerHasard } from '../src/school/prng.ts';
import { Hebergeur } from '../test/e2e/static.ts';
import { barres } from './bars.ts';
import { type Ligne, LigneLente } from './poor-line.ts';

const TOURS = 5;
const RALENTI = 6;
const LIGNES: readonly (Ligne & { readonly parChromium?: true })[] = [
  { nom: '400 kbit/s, 600 ms, 2 % lost', debit: 50_000, allerRetour: 600, perte: 0.02 },
  { nom: '400 kbit/s, 600 ms', debit: 50_000, allerRetour: 600, perte: 0 },
  { nom: 'the same, by Chromium itself', debit: 50_000, allerRetour: 600, perte: 0, parChromium: true },
  { nom: '2 Mbit/s, 150 ms, 1 % lost', debit: 250_000, allerRetour: 150, perte: 0.01 },
  { nom: '20 Mbit/s, 30 ms', debit: 2_500_000, allerRetour: 30, perte: 0 },
];

/** Milliseconds since the navigation began. */
interface Visite {
  /** The drop target is on screen, takes files and says so. */
  readonly utilisable: number;
  /** The page's script is here: everything on the start screen answers. */
  readonly animee: number;
  /** The worker's code is here too: dropped files are read at once. */
  readonly complete: number;
  /** « Prêt hors ligne ». */
  readonly horsLigne: number;
}

const mediane = (valeurs: readonly number[]) => [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1] ?? 0;
const pire = (valeurs: readonly number[]) => Math.max(...valeurs);

/** Notes in the page itself when it becomes usable. */
function guetter(): void {
  const fenetre = globalThis as unknown as { utilisable?: number };
  new MutationObserver((_, observateur) => {
    if (!document.querySelector('main[data-etat=accueil] input[type=file]')) return;
    observateur.disconnect();
    // After the frame that shows it, and whatever the page still had to do then.
    requestAnimationFrame(() =>
      setTimeout(() => {
        fenetre.utilisable = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true });
}

async function visiter(page: Page, naviguer: () => Promise<unknown>): Promise<Visite> {
  await naviguer();
  const quand = (condition: () => unknown) =>
    page.waitForFunction(condition, undefined, { polling: 20, timeout: 120_000 });
  await quand(() => (globalThis as unknown as { utilisable?: number }).utilisable);
  await quand(() => performance.getEntriesByName('page').length > 0);
  await quand(() => performance.getEntriesByType('resource').some((r) => r.name.includes('control.worker')));
  await quand(() => /Prêt hors ligne/.test(document.querySelector('footer')?.textContent ?? ''));
  return page.evaluate(() => ({
    utilisable: (globalThis as unknown as { utilisable: number }).utilisable,
    animee: performance.getEntriesByName('page')[0]?.startTime ?? Number.NaN,
    complete: Math.max(
      ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('control.worker'))
        .map(({ responseEnd }) => responseEnd),
    ),
    horsLigne: performance.now(),
  }));
}

await build({ root: RACINE, logLevel: 'error' });
const hote = new Hebergeur(join(RACINE, 'dist'));
await hote.demarrer();
const navigateur = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const charges: number[] = [];

/** A first visit and the next one, by a browser that has never been there. */
async function deuxVisites(ligne: (typeof LIGNES)[number], tour: number): Promise<readonly [Visite, Visite]> {
  charges.push(loadavg()[0] ?? 0);
  const lente = new LigneLente(ligne, Number(new URL(hote.adresse).port), creerHasard(tour, ligne.nom));
  const adresse = ligne.parChromium ? hote.adresse : await lente.demarrer();
  const contexte = await navigateur.newContext();
  const page = await contexte.newPage();
  await page.addInitScript(guetter);
  const cdp = await contexte.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALENTI });
  if (ligne.parChromium) {
    const { debit, allerRetour } = ligne;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: allerRetour,
      downloadThroughput: debit,
      uploadThroughput: debit,
    });
  }
  const premiere = await visiter(page, () => page.goto(adresse, { waitUntil: 'commit', timeout: 120_000 }));
  const suivante = await visiter(page, () => page.reload({ waitUntil: 'commit', timeout: 120_000 }));
  await contexte.close();
  lente.arreter();
  return [premiere, suivante];
}

const resultats = [];
for (const ligne of LIGNES) {
  const visites = [];
  for (let tour = 0; tour < TOURS; tour++) visites.push(await deuxVisites(ligne, tour));
  const premieres = visites.map(([premiere]) => premiere);
  const suivantes = visites.map(([, suivante]) => suivante.utilisable);
  resultats.push({ ligne, premieres, suivantes });
  console.log(
    `${ligne.nom}: first ${mediane(premieres.map((v) => v.utilisable)).toFixed(0)} ms, next ${mediane(suivantes).toFixed(0)} ms`,
  );
}
await navigateur.close();
await hote.arreter();

const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const deux = (valeurs: readonly number[]) => `${s(mediane(valeurs))} (${s(pire(valeurs))})`;
const lignes = resultats.map(({ ligne, premieres, suivantes }) =>
  [
    ligne.nom,
    deux(premieres.map((v) => v.utilisable)),
    deux(premieres.map((v) => v.animee)),
    deux(premieres.map((v) => v.complete)),
    deux(premieres.map((v) => v.horsLigne)),
    deux(suivantes),
  ].join(' | '),
);
const poids = peser(join(RACINE, 'dist'));
const ko = (octets: number) => (octets / 1000).toFixed(1);
const [bas, haut] = [Math.min(...charges), Math.max(...charges)].map((c) => c.toFixed(1));

writeFileSync(
  join(RACINE, 'docs/performance.md'),
  `# Performance

<!-- Written by \`npm run bench:line\`. -->

Speeds are those of the machine that measured, and of what else it was doing: its load was between ${bas} and ${haut} here, on 2 cores. Read them beside one another. What is read and how fast is in [bench/results.md](../bench/results.md) (\`npm run bench\`).

## What is loaded

Kilobytes compressed as a host does; \`test/e2e/weight.test.ts\` holds each group to its limit and prints every file. The aim is 60 kB for the first and 120 kB for the first three, which are all that the main job needs.

| group | kB | limit |
|---|---|---|
${poids.map(({ nom, octets, plafond }) => `| ${nom} | ${ko(octets)} | ${plafond / 1000} |`).join('\n')}

## On a poor line and a slow machine

Chromium, its processor slowed ${RALENTI} times (\`Emulation.setCPUThrottlingRate\`); the line is \`bench/poor-line.ts\`: a shared rate, the round trip, lost segments, the handshakes of TCP and TLS, a window that starts at ten segments. The service worker's own requests take the same line. One row is Chromium's own emulation (\`Network.emulateNetworkConditions\`), which leaves out handshakes, losses and the service worker. The first visit is a browser's that was never there; the next is a reload. Median of ${TOURS} (worst), since the navigation began.

| line | first visit: usable | its script is here | the worker is here | « Prêt hors ligne » | next visit: usable |
|---|---|---|---|---|---|
${lignes.map((ligne) => `| ${ligne} |`).join('\n')}

Usable: the drop target is on screen, takes files and says so; they wait for what is still on the line, as a button that is pressed does ([004](decisions/004-one-page-and-its-policy.md)). The aim is 4 s, then 1 s, on the poorest line.

![Seconds to a usable page, first and next visit, by line](images/lignes.svg)
`,
);
writeFileSync(
  join(RACINE, 'docs/images/lignes.svg'),
  barres(
    'Seconds to a usable page, processor slowed 6 times',
    resultats.map(({ ligne, premieres, suivantes }) => ({
      nom: ligne.nom,
      valeurs: [mediane(premieres.map((v) => v.utilisable)) / 1000, mediane(suivantes) / 1000] as const,
    })),
    ['first visit', 'next visit'],
  ),
);
