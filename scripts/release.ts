// `npm run release`: what is published for a version, in release/: the site as one archive, the portable copy, and the
// checksums of both, the same each time for the same sources.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import { RACINE, version } from './build/common.ts';
import { NOM_COPIE } from './build/portable.ts';

const changelog = readFileSync(join(RACINE, 'CHANGELOG.md'), 'utf8');
if (!changelog.includes(`## ${version}`)) throw new Error(`CHANGELOG.md says nothing of ${version}.`);

await build({ root: RACINE, logLevel: 'warn' });
const dist = join(RACINE, 'dist');
const lire = (fichier: string) => new Uint8Array(readFileSync(join(dist, fichier)));
// `sw.js` last: who unpacks straight into the site announces the new version once the rest is there.
const fichiers = readdirSync(dist).sort((a, b) => Number(a === 'sw.js') - Number(b === 'sw.js') || (a < b ? -1 : 1));
const contenu: Zippable = Object.fromEntries(fichiers.map((fichier) => [fichier, lire(fichier)]));

const publies: [string, Uint8Array][] = [
  // One date for all, and none of this machine: the same sources make the same archive.
  [`veilleuse-${version}.zip`, zipSync(contenu, { level: 9, mtime: '2018-02-19T12:00:00' })],
  [NOM_COPIE, lire(NOM_COPIE)],
];
const empreintes = publies.map(([nom, octets]) => `${createHash('sha256').update(octets).digest('hex')}  ${nom}\n`);

const dossier = join(RACINE, 'release');
rmSync(dossier, { recursive: true, force: true });
mkdirSync(dossier);
for (const [nom, octets] of publies) writeFileSync(join(dossier, nom), octets);
writeFileSync(join(dossier, 'SHA256SUMS'), empreintes.join(''));
console.log(`release/\n${empreintes.join('')}`);
