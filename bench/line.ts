// `npm run bench:line`: how long until the page is usable, on poor lines and a slow machine. Writes docs/loading.md
// and its chart. Not a test: a machine's load is in every figure.
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../scripts/build/common.ts';
import { weigh } from '../scripts/build/weight.ts';
import { creerHasard } from '../src/school/hasard.ts';
import { bars } from './bars.ts';
import { type PoorLine, SlowLine } from './poor-line.ts';
import { startBench } from './start.ts';

const ROUNDS = 5;
const SLOWDOWN = 6;
const LINES: readonly (PoorLine & { readonly parChromium?: true })[] = [
  { name: '400 kbit/s, 600 ms, 2 % lost', throughput: 50_000, roundTrip: 600, loss: 0.02 },
  { name: '400 kbit/s, 600 ms', throughput: 50_000, roundTrip: 600, loss: 0 },
  { name: 'the same, by Chromium itself', throughput: 50_000, roundTrip: 600, loss: 0, parChromium: true },
  { name: '2 Mbit/s, 150 ms, 1 % lost', throughput: 250_000, roundTrip: 150, loss: 0.01 },
  { name: '20 Mbit/s, 30 ms', throughput: 2_500_000, roundTrip: 30, loss: 0 },
];

/** Milliseconds since the navigation began. */
interface Visit {
  /** The drop target is on screen, takes files and says so. */
  readonly usable: number;
  /** The page's script is here: everything on the start screen answers. */
  readonly alive: number;
  /** The worker's code is here too: dropped files are read at once. */
  readonly complete: number;
  /** « Prêt hors ligne ». */
  readonly offline: number;
}

const median = (valeurs: readonly number[]) => [...valeurs].sort((a, b) => a - b)[valeurs.length >> 1] ?? 0;
const worst = (valeurs: readonly number[]) => Math.max(...valeurs);

/** Notes in the page itself when it becomes usable. */
function watchPage(): void {
  const fenetre = globalThis as unknown as { usable?: number };
  new MutationObserver((_, observateur) => {
    if (!document.querySelector('main[data-etat=accueil] input[type=file]')) return;
    observateur.disconnect();
    // After the frame that shows it, and whatever the page still had to do then.
    requestAnimationFrame(() =>
      setTimeout(() => {
        fenetre.usable = performance.now();
      }),
    );
  }).observe(document, { subtree: true, childList: true });
}

async function visit(page: Page, naviguer: () => Promise<unknown>): Promise<Visit> {
  await naviguer();
  const quand = (condition: () => unknown) =>
    page.waitForFunction(condition, undefined, { polling: 20, timeout: 120_000 });
  await quand(() => (globalThis as unknown as { usable?: number }).usable);
  await quand(() => performance.getEntriesByName('page').length > 0);
  await quand(() => performance.getEntriesByType('resource').some((r) => r.name.includes('control.worker')));
  await quand(() => /Prêt hors ligne/.test(document.querySelector('footer')?.textContent ?? ''));
  return page.evaluate(() => ({
    usable: (globalThis as unknown as { usable: number }).usable,
    alive: performance.getEntriesByName('page')[0]?.startTime ?? Number.NaN,
    complete: Math.max(
      ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('control.worker'))
        .map(({ responseEnd }) => responseEnd),
    ),
    offline: performance.now(),
  }));
}

const { browser, address, stop } = await startBench();
const loads: number[] = [];

/** A first visit and the next one, by a browser that has never been there. */
async function twoVisits(ligne: (typeof LINES)[number], tour: number): Promise<readonly [Visit, Visit]> {
  loads.push(loadavg()[0] ?? 0);
  const lente = new SlowLine(ligne, Number(new URL(address).port), creerHasard(tour, ligne.name));
  const adresse = ligne.parChromium ? address : await lente.start();
  const contexte = await browser.newContext();
  const page = await contexte.newPage();
  await page.addInitScript(watchPage);
  const cdp = await contexte.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  if (ligne.parChromium) {
    const { throughput, roundTrip } = ligne;
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  const premiere = await visit(page, () => page.goto(adresse, { waitUntil: 'commit', timeout: 120_000 }));
  const suivante = await visit(page, () => page.reload({ waitUntil: 'commit', timeout: 120_000 }));
  await contexte.close();
  lente.stop();
  return [premiere, suivante];
}

const results = [];
for (const ligne of LINES) {
  const visites = [];
  for (let tour = 0; tour < ROUNDS; tour++) visites.push(await twoVisits(ligne, tour));
  const premieres = visites.map(([premiere]) => premiere);
  const suivantes = visites.map(([, suivante]) => suivante.usable);
  results.push({ ligne, premieres, suivantes });
  console.log(
    `${ligne.name}: first ${median(premieres.map((v) => v.usable)).toFixed(0)} ms, next ${median(suivantes).toFixed(0)} ms`,
  );
}
await stop();

const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const two = (valeurs: readonly number[]) => `${s(median(valeurs))} (${s(worst(valeurs))})`;
const rows = results.map(({ ligne, premieres, suivantes }) =>
  [
    ligne.name,
    two(premieres.map((v) => v.usable)),
    two(premieres.map((v) => v.alive)),
    two(premieres.map((v) => v.complete)),
    two(premieres.map((v) => v.offline)),
    two(suivantes),
  ].join(' | '),
);
const weights = weigh(join(ROOT, 'dist'));
const ko = (octets: number) => (octets / 1000).toFixed(1);
const [low, high] = [Math.min(...loads), Math.max(...loads)].map((c) => c.toFixed(1));

writeFileSync(
  join(ROOT, 'docs/loading.md'),
  `# Loading

<!-- Written by \`npm run bench:line\`. -->

Speeds are those of the machine that measured, and of what else it was doing: its load was between ${low} and ${high} here, on 2 cores. Read them beside one another. What is read and how fast is in [performance.md](performance.md) (\`npm run bench\`).

## What is loaded

Kilobytes compressed as a host does; \`test/e2e/weight.test.ts\` holds each group to its limit and prints every file. The aim is 60 kB for the first; the first three are all that the main job needs, and why they weigh so much is in [004](decisions/004-one-page-and-its-policy.md).

| group | kB | limit |
|---|---|---|
${weights.map(({ name: nom, bytes, limit }) => `| ${nom} | ${ko(bytes)} | ${limit / 1000} |`).join('\n')}

## On a poor line and a slow machine

Chromium, its processor slowed ${SLOWDOWN} times (\`Emulation.setCPUThrottlingRate\`); the line is \`bench/poor-line.ts\`: a shared rate, the round trip, lost segments, the handshakes of TCP and TLS, a window that starts at ten segments. The service worker's own requests take the same line. One row is Chromium's own emulation (\`Network.emulateNetworkConditions\`), which leaves out handshakes, losses and the service worker. The first visit is a browser's that was never there; the next is a reload. Median of ${ROUNDS} (worst), since the navigation began.

| line | first visit: usable | its script is here | the worker is here | « Prêt hors ligne » | next visit: usable |
|---|---|---|---|---|---|
${rows.map((ligne) => `| ${ligne} |`).join('\n')}

Usable: the drop target is on screen, takes files and says so; they wait for what is still on the line, as a button that is pressed does ([004](decisions/004-one-page-and-its-policy.md)). The aim is 4 s, then 1 s, on the poorest line.

![Seconds to a usable page, first and next visit, by line](images/lignes.svg)
`,
);
writeFileSync(
  join(ROOT, 'docs/images/lignes.svg'),
  bars(
    'Seconds to a usable page, processor slowed 6 times',
    results.map(({ ligne, premieres, suivantes }) => ({
      nom: ligne.name,
      valeurs: [median(premieres.map((v) => v.usable)) / 1000, median(suivantes) / 1000] as const,
    })),
    ['first visit', 'next visit'],
  ),
);
