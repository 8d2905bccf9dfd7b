// `npm run bench`: what reading costs, as ratios measured side by side in one run; machines differ, ratios less.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { createDecoder } from '../src/intake/decode.ts';
import { creerLecteur } from '../src/readers/index.ts';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';
import { conclude, readDocument, recognise } from '../src/workers/stages.ts';
import { readAll } from '../test/kit/pipeline.ts';

const ROUNDS = 5;
const SLICE = 65_536;

/** Milliseconds of the fastest of a few rounds: the machine's noise only ever adds. */
async function measure(action: () => unknown): Promise<number> {
  let meilleur = Number.POSITIVE_INFINITY;
  for (let tour = 0; tour < ROUNDS; tour++) {
    const debut = performance.now();
    await action();
    meilleur = Math.min(meilleur, performance.now() - debut);
  }
  return meilleur;
}

/** What streaming the national list holds at its worst, over what was held before: heap and buffers, in MB. */
async function memoryPeak(): Promise<number> {
  const liste = ecrireFichiers(genererEcole({ graine: 1, eleves: 12, etablissements: 60_000 })).find(
    ({ type }) => type === 'etablissements',
  );
  if (!liste) throw new Error('the generator wrote no list of schools');
  const contenu = new Blob([liste.octets]);
  const [document] = await recognise(contenu, liste.nom);
  if (!document?.type) throw new Error('the list of schools was not recognised');
  const tenue = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  if (!globalThis.gc) throw new Error('run it by `npm run bench`, which lets the bench collect garbage');
  let pic = 0;
  await readDocument(contenu, liste.nom, document.chemin, document.type, () => {
    globalThis.gc?.();
    pic = Math.max(pic, tenue());
  });
  // Baseline measured after the school is invented, or its garbage would hide the peak.
  globalThis.gc();
  return (pic - tenue()) / 1e6;
}

const memory = await memoryPeak();
const files = ecrireFichiers(genererEcole({ graine: 1, eleves: 3_000, etablissements: 20_000 }));
const pupils = files.find(({ type }) => type === 'eleves') ?? files[0];
if (!pupils) throw new Error('the generator wrote no file');
const blob = new Blob([pupils.octets]);
const [seen] = await recognise(blob, pupils.nom);
if (!seen) throw new Error('the pupils’ export was not recognised');

// The entry's data, by Node's own inflate: the yardstick is not the code under test.
const start = 30 + new DataView(pupils.octets.buffer, pupils.octets.byteOffset).getUint16(26, true);
const xml = new Uint8Array(inflateRawSync(pupils.octets.subarray(start)));
const slices = Array.from({ length: Math.ceil(xml.length / SLICE) }, (_, i) =>
  xml.subarray(i * SLICE, (i + 1) * SLICE),
);
const decoder = createDecoder();
const texts = [...slices.map((tranche) => decoder.write(tranche)), decoder.close()];
const readings = await readAll(files);

const measures: [string, number][] = [
  [
    'count `<` in the bytes (floor)',
    await measure(() => {
      let balises = 0;
      for (const octet of xml) if (octet === 60) balises += 1;
      return balises;
    }),
  ],
  [
    'decode',
    await measure(() => {
      const d = createDecoder();
      for (const tranche of slices) d.write(tranche);
      d.close();
    }),
  ],
  [
    'saxes without handlers (ceiling)',
    await measure(() => {
      const parser = new SaxesParser({ xmlns: false });
      for (const texte of texts) parser.write(texte);
      parser.close();
    }),
  ],
  [
    'our reader, from text to model',
    await measure(() => {
      const lecteur = creerLecteur('eleves');
      for (const texte of texts) lecteur.write(texte);
      lecteur.close();
    }),
  ],
  [
    'whole: archive, CRC, decode, read, encode',
    await measure(() => readDocument(blob, pupils.nom, seen.chemin, 'eleves', () => {})),
  ],
];
const conclusion = await measure(() => conclude(readings, 'bench', ''));

const [, limit = 1] = measures[2] ?? [];
const megabytes = xml.length / 1e6;
const lines = measures.map(
  ([nom, ms]) => `| ${nom} | ${(megabytes / (ms / 1000)).toFixed(0)} | ${(ms / limit).toFixed(2)} |`,
);

const report = `# Bench

<!-- Written by \`npm run bench\`. Read the ratios: speeds are one machine's. -->

Pupils' export of an invented school of 3,000 pupils, ${megabytes.toFixed(1)} MB of XML, in Node ${process.versions.node}; the fastest of ${ROUNDS} rounds.

| work | MB/s of XML | time ÷ saxes without handlers |
|---|---|---|
${lines.join('\n')}

Concluding on the nine documents (assemble, deposit, night, controls, report): ${(conclusion / limit).toFixed(2)} times the time that saxes takes on the pupils' export alone.

Live memory over base, at its worst, while streaming a national list of 60,000 schools (42 MB of XML): ${memory.toFixed(1)} MB.
`;
writeFileSync(resolve('bench/results.md'), report);
console.log(report);
