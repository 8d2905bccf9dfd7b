import { describe, expect, it } from 'vitest';
import { ProblemeLecture } from '../src/domain/problemes.ts';
import { figure } from './kit/figures.ts';
import { GENUINE } from './kit/genuine-zips.ts';
import { mutantDe } from './kit/mutants.ts';
import { oddZips } from './kit/odd-zips.ts';
import { ORDINARY } from './kit/ordinary-zips.ts';
import { readOrRefuse, readZip, type ZipContents } from './kit/read-zip.ts';

/** How many mutants, and from which seed on: `npm run fuzz -- 1000000` asks for more. */
const MUTANTS = Number(process.env.VEILLEUSE_MUTANTS ?? 20_000);
const SEED = Number(process.env.VEILLEUSE_SEED ?? 1);

it.each(ORDINARY)('what $nom writes is read whole', async ({ octets, contenus }) => {
  expect(await readZip(octets)).toEqual(contenus);
});

/** What the process may take more than at the start, in bytes, whatever is read: the product's limit (docs/performance.md). */
const MEMORY_CAP = 150e6;
/** The most memory that the process ever took, in bytes. */
const highest = () => process.resourceUsage().maxRSS * 1_024;

it.each(Object.entries(GENUINE))('what %s wrote is read whole', async (_, base64) => {
  const contenus = [`<BEE_COMMUN>${'vacances '.repeat(20)}</BEE_COMMUN>`, '<BEE_STRUCTURES/>'];
  const lus = (await readZip(Uint8Array.from(Buffer.from(base64, 'base64')))).map(([, contenu]) => contenu);
  expect(lus).toEqual(contenus.slice(0, lus.length));
  expect(lus.length).toBeGreaterThan(0);
});

/** What the entries hold. Nothing in a zip vouches for a name: one changed alike in both headers is another name. */
const contentsOf = (zip: ZipContents) => JSON.stringify(zip.map(([, contenu]) => contenu));

/** The most that an archive may take, in milliseconds of processor. */
const TIME_CAP = 5_000;

/** Reads archives one by one; the slowest, in milliseconds of processor whatever runs beside, and what was refused. */
class Readings {
  /** What failed, and how, by its name or its seed: read to something else, thrown at, or too slow. */
  readonly wrong: string[] = [];
  refused = 0;
  slowest = 0;

  async read(nom: string, octets: Uint8Array<ArrayBuffer>, attendu: (contenus: string) => boolean): Promise<void> {
    const debut = process.cpuUsage();
    const lu = await readOrRefuse(octets).catch((erreur: unknown) => String(erreur));
    const { user, system } = process.cpuUsage(debut);
    const time = (user + system) / 1_000;
    this.slowest = Math.max(this.slowest, time);
    if (time > TIME_CAP) this.wrong.push(`${nom}: took ${Math.ceil(time)} ms`);
    if (lu instanceof ProblemeLecture) this.refused++;
    else if (typeof lu === 'string') this.wrong.push(`${nom}: threw ${lu}`);
    else if (!attendu(contentsOf(lu))) this.wrong.push(`${nom}: read to something else`);
  }
}

describe('an archive that no tool writes is read to its original content, or refused with a reason', () => {
  it('when each of its fields is wrong in turn, and at each of its boundaries', async () => {
    const odd = oddZips();
    const readings = new Readings();
    for (const { nom, octets, contenus } of odd) {
      await readings.read(nom, octets, (lu) => lu === contentsOf(contenus));
    }
    expect(readings.wrong).toEqual([]);
    figure('odd archives: made, refused, wrong', `${odd.length}, ${readings.refused}, 0`);
  });

  it(`when chance spoils it, ${MUTANTS} times`, async () => {
    const originaux = ORDINARY.map(({ octets }) => octets);
    const attendus = new Set(ORDINARY.map(({ contenus }) => contentsOf(contenus)));
    const readings = new Readings();
    const before = highest();
    for (let seed = SEED; seed < SEED + MUTANTS; seed++) {
      await readings.read(`seed ${seed}`, mutantDe(originaux, seed), (lu) => attendus.has(lu));
    }
    expect(readings.wrong, 'one alone: VEILLEUSE_SEED=… VEILLEUSE_MUTANTS=1').toEqual([]);
    const memory = highest() - before;
    expect(memory, 'bytes').toBeLessThan(MEMORY_CAP);
    figure('mutants: made, refused, wrong', `${MUTANTS}, ${readings.refused}, 0`);
    figure('slowest mutant, of processor', `${Math.ceil(readings.slowest)} ms`);
    figure('mutants, memory at its highest, over that before', `${Math.ceil(memory / 1e6)} MB`);
  });
});
