import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Rapport } from '../../src/domain/rapport.ts';
import { REPORT_BOUNDS, REPORT_LIMIT } from '../../src/exports/open-report.ts';
import { figure } from '../kit/figures.ts';
import { exampleRapport } from '../kit/rapport.ts';
import { launchBrowser, watchPages } from './browser.ts';
import { listen } from './silence.ts';

const chromium = launchBrowser();
const surveillee = watchPages();
const dossier = mkdtempSync(join(tmpdir(), 'veilleuse-'));
afterAll(() => rmSync(dossier, { recursive: true }));

/** A report with as many pupils as the largest may hold. */
function largest(): string {
  const rapport = exampleRapport();
  const [eleve] = rapport.eleves ?? [];
  const un = JSON.stringify(eleve);
  const siennes = un.match(/[,[{]/g)?.length ?? 0;
  // With what makes each another.
  const room = REPORT_LIMIT - 2_000_000;
  const combien = Math.floor(
    Math.min(room / (Buffer.byteLength(un) + 1), (REPORT_BOUNDS.values - 100_000) / (siennes + 1)),
  );
  return JSON.stringify({
    ...rapport,
    eleves: Array.from({ length: combien }, (_, rang) => ({ ...eleve, eleveId: `${rang}`, rang: rang + 1 })),
  } as Rapport);
}

it('answers the largest received report that it accepts', async () => {
  const path = join(dossier, 'rapport.json');
  const texte = largest();
  writeFileSync(path, texte);
  const test = surveillee(await chromium.ouvrir());
  const { page } = test;
  await page.waitForLoadState('networkidle');
  const silence = await listen(page);
  // By the processor's time of the page's own thread: a machine that does other things does not count.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await worked();
  await page.locator('input[type=file][multiple]').setInputFiles(path);
  await page.getByText('Rapport reçu').first().waitFor();
  const after = await worked();
  const pire = await silence();
  const time = 1_000 * ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0));
  expect(time).toBeGreaterThan(0);
  // The figure is what is held to a second: even a thread's own time grows on a machine that does other things.
  expect(time).toBeLessThan(2_000);
  figure(
    'the largest received report in the page: bytes, processor, longest time without an answer',
    `${Buffer.byteLength(texte)}, ${time.toFixed()} ms, ${pire.toFixed()} ms`,
  );
});
