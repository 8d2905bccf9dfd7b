// `npm run bench`: what reading costs, as ratios measured side by side in one run; machines differ, ratios less.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';
import { creerDecodeur } from '../src/intake/decode.ts';
import { creerLecteur } from '../src/readers/index.ts';
import { ecrireFichiers, genererEcole } from '../src/school/index.ts';
import { conclure, lire, reconnaitre } from '../src/workers/stages.ts';
import { lireTout } from '../test/kit/pipeline.ts';

const TOURS = 5;
const TRANCHE = 65_536;

/** Milliseconds of the fastest of a few rounds: the machine's noise only ever adds. */
async function mesurer(action: () => unknown): Promise<number> {
  let meilleur = Number.POSITIVE_INFINITY;
  for (let tour = 0; tour < TOURS; tour++) {
    const debut = performance.now();
    await action();
    meilleur = Math.min(meilleur, performance.now() - debut);
  }
  return meilleur;
}

/** What streaming the national list holds at its worst, over what was held before: heap and buffers, in MB. */
async function picDeMemoire(): Promise<number> {
  const liste = ecrireFichiers(genererEcole({ graine: 1, eleves: 12, etablissements: 60_000 })).find(
    ({ type }) => type === 'etablissements',
  );
  if (!liste) throw new Error('the generator wrote no list of schools');
  const contenu = new Blob([liste.octets]);
  const [document] = await reconnaitre(contenu, liste.nom);
  if (!document?.type) throw new Error('the list of schools was not recognised');
  const tenue = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  if (!globalThis.gc) throw new Error('run it by `npm run bench`, which lets the bench collect garbage');
  let pic = 0;
  await lire(contenu, liste.nom, document.chemin, document.type, () => {
    globalThis.gc?.();
    pic = Math.max(pic, tenue());
  });
  // Baseline measured after the school is invented, or its garbage would hide the peak.
  globalThis.gc();
  return (pic - tenue()) / 1e6;
}

const memoire = await picDeMemoire();
const fichiers = ecrireFichiers(genererEcole({ graine: 1, eleves: 3_000, etablissements: 20_000 }));
const eleves = fichiers.find(({ type }) => type === 'eleves') ?? fichiers[0];
if (!eleves) throw new Error('the generator wrote no file');
const blob = new Blob([eleves.octets]);
const [vu] = await reconnaitre(blob, eleves.nom);
if (!vu) throw new Error('the pupils’ export was not recognised');

// The entry's data, by Node's own inflate: the yardstick is not the code under test.
const debut = 30 + new DataView(eleves.octets.buffer, eleves.octets.byteOffset).getUint16(26, true);
const xml = new Uint8Array(inflateRawSync(eleves.octets.subarray(debut)));
const tranches = Array.from({ length: Math.ceil(xml.length / TRANCHE) }, (_, i) =>
  xml.subarray(i * TRANCHE, (i + 1) * TRANCHE),
);
const decodeur = creerDecodeur();
const textes = [...tranches.map((tranche) => decodeur.write(tranche)), decodeur.close()];
const lectures = await lireTout(fichiers);

const mesures: [string, number][] = [
  [
    'count `<` in the bytes (floor)',
    await mesurer(() => {
      let balises = 0;
      for (const octet of xml) if (octet === 60) balises += 1;
      return balises;
    }),
  ],
  [
    'decode',
    await mesurer(() => {
      const d = creerDecodeur();
      for (const tranche of tranches) d.write(tranche);
      d.close();
    }),
  ],
  [
    'saxes without handlers (ceiling)',
    await mesurer(() => {
      const parser = new SaxesParser({ xmlns: false });
      for (const texte of textes) parser.write(texte);
      parser.close();
    }),
  ],
  [
    'our reader, from text to model',
    await mesurer(() => {
      const lecteur = creerLecteur('eleves');
      for (const texte of textes) lecteur.write(texte);
      lecteur.close();
    }),
  ],
  [
    'whole: archive, CRC, decode, read, encode',
    await mesurer(() => lire(blob, eleves.nom, vu.chemin, 'eleves', () => {})),
  ],
];
const conclusion = await mesurer(() => conclure(lectures, 'bench', ''));

const [, plafond = 1] = mesures[2] ?? [];
const mo = xml.length / 1e6;
const lignes = mesures.map(
  ([nom, ms]) => `| ${nom} | ${(mo / (ms / 1000)).toFixed(0)} | ${(ms / plafond).toFixed(2)} |`,
);

const rapport = `# Bench

<!-- Written by \`npm run bench\`. Read the ratios: speeds are one machine's. -->

Pupils' export of an invented school of 3,000 pupils, ${mo.toFixed(1)} MB of XML, in Node ${process.versions.node}; the fastest of ${TOURS} rounds.

| work | MB/s of XML | time ÷ saxes without handlers |
|---|---|---|
${lignes.join('\n')}

Concluding on the nine documents (assemble, deposit, night, controls, report): ${(conclusion / plafond).toFixed(2)} times the time that saxes takes on the pupils' export alone.

Live memory over base, at its worst, while streaming a national list of 60,000 schools (42 MB of XML): ${memoire.toFixed(1)} MB.
`;
writeFileSync(resolve('bench/results.md'), rapport);
console.log(rapport);
