// `npm run bench`: how fast the built page is, beside the machine's own limits and other ways, in one run of about ten
// minutes. Writes docs/performance.md and its chart. Not a test: read the ratios, a machine's load is in every figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { median } from './figures.ts';
import type { Measures, SchoolMeasures } from './measures.ts';
import { cancelDrop, type Drop, dropOn, memoryOver, openKeptRun, openProduct } from './product.ts';
import { writeReport } from './report.ts';
import { timeRules } from './rules.ts';
import { type DroppedSchool, writeList, writeSchool } from './schools.ts';
import type { Stages } from './stages.ts';
import { startBench } from './start.ts';
import { openBlank, prepareYardsticks } from './yardsticks.ts';

/** `node scripts/run-ts.mjs bench/run.ts 9` on a machine that has time. */
const ROUNDS = Number(process.argv[2] ?? 3);
/** Milliseconds from the page's load to the drop: the workers have practised by then, or have not. */
const [AT_REST, AT_ONCE] = [3_000, 0];
const LISTS = { etablissements: 80_000, communes: 38_923 };
const MEGABYTES = [1, 10, 100, 390];

const folder = mkdtempSync(join(tmpdir(), 'veilleuse-bench-'));
const { browser, address, stop } = await startBench();
const { inWorker, naively } = await prepareYardsticks(browser, address);
const loads: number[] = [];
const say = (what: string) => {
  loads.push(loadavg()[0] ?? 0);
  console.log(`${what} (load ${loadavg()[0]?.toFixed(1)})`);
};

/** A first drop of a tab, then the same files again, then the smallest of them alone. */
async function dropThrice({ files }: DroppedSchool) {
  const page = await openProduct(browser, address, AT_REST);
  const cold = await dropOn(page, files);
  const warm = await dropOn(page, files);
  const one = await dropOn(
    page,
    files.filter((file) => /ELEGROUPE/.test(file)),
  );
  await page.context().close();
  return { cold, warm, one };
}

async function dropAtOnce({ files }: DroppedSchool): Promise<Drop> {
  const page = await openProduct(browser, address, AT_ONCE);
  const drop = await dropOn(page, files);
  await page.context().close();
  return drop;
}

const readAll = async (files: readonly string[]) => ({
  fflate: await inWorker('fflate', files),
  native: await inWorker('native', files),
  naive: await naively(files),
});

/** Every way once on every school, then again: what else the machine does falls on all of them. */
async function measureSchools(schools: readonly DroppedSchool[]): Promise<SchoolMeasures[]> {
  const measures = schools.map(({ pupils }): SchoolMeasures => ({ pupils, rounds: [] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [rank, school] of schools.entries()) {
      const { files, needed } = school;
      measures[rank]?.rounds.push({
        ...(await dropThrice(school)),
        atOnce: await dropAtOnce(school),
        fflateNeeded: await inWorker('fflate', needed),
        nativeNeeded: await inWorker('native', needed),
        naiveNeeded: await naively(needed),
        all: school === middle ? await readAll(files) : null,
      });
    }
    say(`round ${round + 1} of ${ROUNDS}`);
  }
  return measures;
}

async function measureWays(files: readonly string[]): Promise<Measures['ways']> {
  const ways = ['native', 'tokeniser', 'fflate', 'saxes', 'fast-xml-parser'] as const;
  const times = ways.map((way) => ({ way, measures: [] as number[] }));
  const naive: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { way, measures } of times) measures.push(await inWorker(way, files));
    naive.push(await naively(files));
  }
  const medians = times.map(({ way, measures }) => [way, median(measures)] as const);
  return [...medians, ['JSZip + DOMParser, on the page', median(naive)]];
}

async function measureStages(file: string): Promise<Stages> {
  const code = await bundle('bench/stages.ts');
  const page = await openBlank(browser, address);
  await page.locator('input').setInputFiles(file);
  const stages = await page.evaluate(
    (source) =>
      new Promise<Stages>((done) => {
        const worker = new Worker(URL.createObjectURL(new Blob([source])));
        worker.onmessage = ({ data }) => done(data);
        worker.postMessage(document.querySelector('input')?.files?.[0]);
      }),
    code,
  );
  await page.context().close();
  return stages;
}

async function repeat(work: () => Promise<number>): Promise<number> {
  const measures = [];
  for (let round = 0; round < ROUNDS; round++) measures.push(await work());
  return median(measures);
}

async function measureGestures({ files }: DroppedSchool) {
  const cancel = await repeat(async () => {
    const page = await openProduct(browser, address, AT_REST);
    const time = await cancelDrop(page, files);
    await page.context().close();
    return time;
  });
  const page = await openProduct(browser, address, AT_REST);
  await dropOn(page, files);
  const kept = await repeat(() => openKeptRun(page));
  await page.context().close();
  return { cancel, kept };
}

async function measureGrowth(): Promise<Measures['growth']> {
  const growth = [];
  for (const megabytes of MEGABYTES) {
    const file = writeList(folder, megabytes);
    const page = await openProduct(browser, address, AT_REST);
    let end = 0;
    const memory = await memoryOver(browser, async () => {
      end = (await dropOn(page, [file])).end;
    });
    await page.context().close();
    growth.push({ megabytes, end, memory });
    say(`${megabytes} MB of schools`);
  }
  return growth;
}

const schools = [
  writeSchool(folder, { pupils: 150 }),
  ...[455, 1_000, 3_000].map((pupils) => writeSchool(folder, { pupils, ...LISTS })),
];
const [, small, middle, large] = schools as [DroppedSchool, DroppedSchool, DroppedSchool, DroppedSchool];
say('schools written');
const pupils = large.files.find((file) => /Eleves/.test(file)) ?? '';
const stages = await measureStages(pupils);
const ways = await measureWays(small.needed);
say('stages and ways');
const gestures = await measureGestures(middle);
const growth = await measureGrowth();
const measured = await measureSchools(schools);
const version = browser.version();
await stop();
const rules = { small: await timeRules(3_000, 15), large: await timeRules(50_000, 3) };
say('rules');
rmSync(folder, { recursive: true });

writeReport({ schools: measured, stages, ways, growth, rules, ...gestures, loads, version, rounds: ROUNDS });
