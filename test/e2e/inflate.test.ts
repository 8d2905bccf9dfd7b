import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { expect, it } from 'vitest';
import { ecrireXml, genererEcole } from '../../src/school/index.ts';
import { launchBrowser } from './browser.ts';
import type * as modules from './inflaters.ts';

const chromium = launchBrowser();

const text = Buffer.from(ecrireXml(genererEcole({ graine: 3, eleves: 20 }), 'eleves'), 'latin1');
const STREAMS = [
  deflateRawSync(text),
  deflateRawSync(text.subarray(0, 5_000), { level: 0 }),
  deflateRawSync(text.subarray(0, 3_000), { strategy: 4 }),
  deflateRawSync(Buffer.alloc(0)),
  deflateRawSync(Buffer.alloc(90_000, 7)),
];
const MUTANTS = 600;

/**
 * What each stream becomes by each way, the mutants of it too: bytes, spoiled, cut, lengthened, each as the entry that it
 * would be (the size and the CRC of what fflate makes of it), as one that lies and as the entry that it was. Runs in the
 * page.
 * @returns those on which they do not agree, and how many were read whole by fflate and by the browser
 */
async function compareWays(
  { inflateWhole, inflateStream, inflateByFflate, verified, crc32 }: typeof modules,
  streams: readonly string[],
  mutants: number,
) {
  const pieces = (octets: Uint8Array<ArrayBuffer>) =>
    async function* () {
      for (let i = 0; i < octets.length; i += 10_000) yield octets.slice(i, i + 10_000);
    };
  const outcome = async (chunks: AsyncIterable<Uint8Array>) => {
    const octets: number[] = [];
    try {
      for await (const chunk of chunks) for (const octet of chunk) octets.push(octet);
      return { end: 'whole', octets };
    } catch (erreur) {
      return { end: (erreur as { code?: string }).code ?? String(erreur), octets };
    }
  };
  const entryOf = (octets: readonly number[]) => ({ size: octets.length, crc: crc32(Uint8Array.from(octets)) });
  const alike = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).every((octet, i) => octet === b[i]);
  let seed = 12;
  const draw = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % limit;
  };
  const differences: string[] = [];
  let [byFflate, natively] = [0, 0];
  for (const stream of streams) {
    const original = Uint8Array.from(atob(stream), (c) => c.charCodeAt(0));
    const was = entryOf((await outcome(inflateByFflate(pieces(original)))).octets);
    for (let rank = 0; rank < mutants / streams.length; rank++) {
      let octets = original.slice();
      for (let times = draw(3); rank > 0 && times > 0; times--) octets[draw(octets.length)] = draw(256);
      if (rank % 5 === 1) octets = octets.slice(0, draw(octets.length));
      if (rank % 5 === 2) octets = Uint8Array.from([...octets, ...original.slice(0, 1 + draw(40))]);
      const is = entryOf((await outcome(inflateByFflate(pieces(octets)))).octets);
      for (const entry of [is, was, { ...is, crc: is.crc ^ 1 }, { ...is, size: is.size + draw(3) - 1 }]) {
        const sure = await outcome(verified(inflateByFflate(pieces(octets)), entry));
        const streamed = await outcome(inflateStream(pieces(octets), entry));
        const whole = entry.size < 0 ? null : await inflateWhole(pieces(octets), entry);
        if (sure.end === 'whole') byFflate++;
        if (whole) natively++;
        if (streamed.end !== sure.end || !alike(sure.octets, streamed.octets)) differences.push(`${rank}: streamed`);
        if (sure.end === 'whole' && streamed.octets.length !== sure.octets.length) differences.push(`${rank}: length`);
        if (whole && (sure.end !== 'whole' || !alike(sure.octets, whole) || whole.length !== sure.octets.length))
          differences.push(`${rank}: whole`);
      }
    }
  }
  return { differences, byFflate, natively };
}

/** The modules alone, as a script that leaves them in the page's `intake`. */
async function script(): Promise<string> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'inflaters.ts'), formats: ['iife'], name: 'intake' },
    },
  })) as Rollup.RollupOutput[];
  return outputs[0]?.output[0].code ?? '';
}

it('inflates and refuses by the browser’s own inflater as by fflate, byte for byte', async () => {
  const test = await chromium.ouvrir();
  const streams = JSON.stringify(STREAMS.map((stream) => stream.toString('base64')));
  const source = `${await script()}\n(${compareWays.toString()})(intake, ${streams}, ${MUTANTS})`;
  const { differences, byFflate, natively } = await test.page.evaluate<Awaited<ReturnType<typeof compareWays>>>(source);
  await test.fermer();
  expect(differences).toEqual([]);
  // Fflate lets pass what follows the end of a stream, which the size of an entry leaves no room for.
  expect(natively).toBeGreaterThan(STREAMS.length);
  expect(byFflate).toBeGreaterThanOrEqual(natively);
});
