// `npm run coverage`: which branches of what decides (the rules, the engine, the report, the readers of zips and of XML)
// the tests go through. Prints those that none does, by file and line, and fails when there is one.
import { appendFileSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { outil, racine } from './setup.mjs';

/** Every branch of these rooms has its test. */
const ROOMS = ['rules', 'engine', 'rapport', 'intake', 'readers'];
const dossier = join(racine, 'node_modules', '.cache', 'coverage');

// the tests have figures of their own, which are not this command's
const { VEILLEUSE_FIGURES: figures } = process.env;
delete process.env.VEILLEUSE_FIGURES;

const code = outil(
  'vitest',
  'run',
  ...ROOMS.map((room) => `src/${room}/`),
  ...['pipeline', 'caps', 'properties', 'controls', 'hostile-zips', 'xml-suite', 'structure-fuzz', 'encodages'].map(
    (nom) => `test/${nom}.test`,
  ),
  'src/workers/stages.test',
  '--coverage.enabled',
  '--coverage.provider=v8',
  '--coverage.reporter=json',
  `--coverage.reportsDirectory=${dossier}`,
  ...ROOMS.map((room) => `--coverage.include=src/${room}/**/*.ts`),
  '--coverage.exclude=**/*.{test,fixture,gen}.ts',
);

/** Of each room: how many branches there are, and how many were taken. */
const bilan = Object.fromEntries(ROOMS.map((room) => [room, { branches: 0, taken: 0 }]));
for (const [fichier, { branchMap, b }] of Object.entries(
  JSON.parse(readFileSync(join(dossier, 'coverage-final.json'), 'utf8')),
)) {
  const chemin = relative(racine, fichier);
  const room = bilan[chemin.split('/')[1]];
  for (const [rang, fois] of Object.entries(b)) {
    for (const [sens, prises] of fois.entries()) {
      room.branches++;
      if (prises > 0) room.taken++;
      else
        console.log(
          `${chemin}:${branchMap[rang].locations[sens]?.start.line ?? branchMap[rang].loc.start.line}: ${branchMap[rang].type}`,
        );
    }
  }
}
for (const [room, { branches, taken }] of Object.entries(bilan)) {
  const valeur = `${branches}, ${taken}`;
  console.log(`src/${room}: ${valeur}`);
  if (figures)
    appendFileSync(figures, `${JSON.stringify({ nom: `src/${room}, branches: all, taken by a test`, valeur })}\n`);
}
const entamees = ROOMS.filter((room) => bilan[room].taken < bilan[room].branches);
for (const room of entamees) console.error(`src/${room}: not whole any more, a case is missing beside its sources`);
process.exit(code || Number(entamees.length > 0));
