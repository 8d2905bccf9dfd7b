// `npm run release`: what is published for a version, in release/: the site as one archive, the portable copy, what
// they contain and under which licences, and the checksums of all, the same each time for the same sources.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { ROOT, version } from './build/common.ts';
import { COPY_NAME } from './build/portable.ts';
import { billOfMaterials, licenceTexts } from './licences.ts';

const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
if (!changelog.includes(`## ${version}`)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);

await build({ root: ROOT, logLevel: 'warn' });
const dist = join(ROOT, 'dist');
const read = (fichier: string) => new Uint8Array(readFileSync(join(dist, fichier)));
// `sw.js` last: who unpacks straight into the site announces the new version once the rest is there.
const files = readdirSync(dist).sort((a, b) => Number(a === 'sw.js') - Number(b === 'sw.js') || (a < b ? -1 : 1));
const content: Zippable = Object.fromEntries(files.map((fichier) => [fichier, read(fichier)]));

const published: [string, Uint8Array][] = [
  // One date for all, and none of this machine: the same sources make the same archive.
  [`veilleuse-${version}.zip`, zipSync(content, { level: 9, mtime: '2018-02-19T12:00:00' })],
  [COPY_NAME, read(COPY_NAME)],
  [`veilleuse-${version}.cdx.json`, new TextEncoder().encode(billOfMaterials(version))],
  ['LICENCES.txt', new TextEncoder().encode(licenceTexts())],
];
const checksums = published.map(([nom, octets]) => `${createHash('sha256').update(octets).digest('hex')}  ${nom}\n`);

const folder = join(ROOT, 'release');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [nom, octets] of published) writeFileSync(join(folder, nom), octets);
writeFileSync(join(folder, 'SHA256SUMS'), checksums.join(''));
console.log(`release/\n${checksums.join('')}`);
