// `npm test`: everything, in the order in which a mistake is cheapest to see, and one closing line.
// Nothing of the system is installed without saying so: scripts/install-policy.mjs; `npm test -- --install` says yes ahead.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installerPaquets, outil, preparerNavigateurs, racine } from './setup.mjs';

installerPaquets();
await preparerNavigateurs(process.argv.slice(2));

const resultats = join(racine, 'node_modules', '.cache', 'tests');
rmSync(resultats, { recursive: true, force: true });
mkdirSync(resultats, { recursive: true });

let passed = 0;
let failed = 0;

function etape(nom, reussie) {
  if (reussie) passed += 1;
  else failed += 1;
  console.log(`${reussie ? 'ok' : 'FAILED'}: ${nom}\n`);
  return reussie;
}

/** A vitest run counts test by test; one that dies before its first test counts as a failure. */
function vitest(nom, ...args) {
  const fichier = join(resultats, `${nom}.json`);
  const reporters = ['default', 'json', './test/kit/progress.ts'].map((one) => `--reporter=${one}`);
  const code = outil('vitest', 'run', ...args, ...reporters, `--outputFile.json=${fichier}`);
  try {
    const bilan = JSON.parse(readFileSync(fichier, 'utf8'));
    passed += bilan.numPassedTests;
    failed += bilan.numFailedTests;
    const muet = bilan.numTotalTests === 0 || (code !== 0 && bilan.numFailedTests === 0);
    if (muet) etape(`${nom}: the run itself`, false);
  } catch {
    etape(`${nom}: no result was written`, false);
  }
}

etape('format and lint', outil('biome', 'check', '--error-on-warnings', '.') === 0);
etape('types', outil('tsc', '-b') === 0);
vitest('unit');
if (etape('build', outil('vite', 'build', '--logLevel', 'warn') === 0)) {
  vitest('browser', '--config', 'vitest.e2e.config.ts');
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
