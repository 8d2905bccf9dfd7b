// `npm run bench`, third part, which adds to docs/performance.md: a whole academy in one drop, 10, 40 and 80 schools.
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DROP, writeAcademy } from '../scripts/academy.ts';
import { ROOT } from '../scripts/build/common.ts';
import type { TailleDesListes } from '../src/school/academie/listes-communes.ts';
import { type AcademyMeasures, academyReport, type Series } from './academy-report.ts';
import { cancelSchools, dropFolder, readAllSchools, untilFinished, watchOverview } from './overview.ts';
import { memoryOver, openProduct, openTab } from './product.ts';
import { startBench } from './start.ts';
import { prepareYardsticks } from './yardsticks.ts';

const FEWER = [10, 40];
const MOST = 80;
const PUPILS_EACH = 375;
const LISTS: TailleDesListes = { etablissements: 80_000, communes: 38_923 };
/** Milliseconds from the page's load to the drop. */
const AT_REST = 3_000;

const place = mkdtempSync(join(tmpdir(), 'veilleuse-academy-'));
const { browser, address, stop } = await startBench();
const { inWorker } = await prepareYardsticks(browser, address);

const folderOf = (schools: number, { propres }: TailleDesListes) => join(place, `${schools}${propres ? '-own' : ''}`);
const dropOf = (schools: number, lists: TailleDesListes) => join(folderOf(schools, lists), DROP);

const open = () => openProduct(browser, address, AT_REST, watchOverview);

/** All but the lists, then each list once: what nobody can read less of. */
function filesOf(drop: string): string[] {
  const all = (readdirSync(drop, { recursive: true, encoding: 'utf8' }) as string[]).map((path) => join(drop, path));
  const lists = all.filter((path) => /(Etablissements|Geographique)\.zip$/.test(path));
  const needed = all.filter((path) => /\.(zip|xml)$/.test(path) && !lists.includes(path));
  return [...needed, ...lists.slice(0, 2)];
}

async function measure(schools: number, lists: TailleDesListes): Promise<Series> {
  const academy = { graine: 1, ecoles: schools, eleves: schools * PUPILS_EACH, listes: lists };
  writeAcademy(folderOf(schools, lists), academy);
  const drop = dropOf(schools, lists);
  const page = await open();
  let read = { first: 0, end: 0, task: 0 };
  const memory = await memoryOver(browser, async () => {
    read = await readAllSchools(page, drop, schools);
  });
  await page.context().close();
  const limit = await inWorker('native', filesOf(drop));
  console.log(`${schools} schools read`);
  return { schools, ownLists: lists.propres ?? false, ...read, memory, limit };
}

async function cancel(drop: string): Promise<number> {
  const page = await open();
  await dropFolder(page, drop);
  await untilFinished(page, 3);
  const time = await cancelSchools(page);
  await page.context().close();
  return time;
}

/** The tab is closed in the middle, and the same folder dropped in another one. */
async function resume(drop: string, schools: number): Promise<AcademyMeasures['resume']> {
  const page = await open();
  await dropFolder(page, drop);
  await untilFinished(page, schools / 2);
  const finished = Number(await page.locator('[data-apercu]').getAttribute('data-finis'));
  await page.close();
  const again = await openTab(page.context(), address, AT_REST, watchOverview);
  const { end } = await readAllSchools(again, drop, schools);
  await again.context().close();
  return { finished, end };
}

async function measureAll(): Promise<AcademyMeasures> {
  const series: Series[] = [];
  for (const schools of [...FEWER, MOST]) series.push(await measure(schools, LISTS));
  series.push(await measure(10, { ...LISTS, propres: true }));
  const largest = dropOf(MOST, LISTS);
  return { series, cancel: await cancel(largest), resume: await resume(largest, MOST) };
}

try {
  const report = academyReport(await measureAll());
  appendFileSync(join(ROOT, 'docs/performance.md'), report);
  console.log(report);
} finally {
  await stop();
  rmSync(place, { recursive: true });
}
