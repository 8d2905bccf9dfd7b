// `npm run confiance [-- part…]`: measures what can be said of trust, and writes each figure, its command and its day in
// docs/confiance.md. The parts that are not named keep the figures that they have.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './build/common.ts';
import { MEASURES, type Measure } from './measures.ts';

const PAGE = join(ROOT, 'docs/confiance.md');
const HEAD = `# Trust, measured

<!-- Written by \`npm run confiance\`: run it again, do not edit. \`npm run confiance -- ${Object.keys(MEASURES).join(' ')}\` -->

Each figure is what its command found, and each command fails where a figure that must be 0 is not. What was found and mended on the way is in the [changelog](../CHANGELOG.md).
`;

interface Figure {
  readonly nom: string;
  readonly valeur: string;
}

/** Runs one part. @throws Error when it fails: the page then keeps what it says */
function measure({ command, env = {} }: Measure): Figure[] {
  const dossier = mkdtempSync(join(tmpdir(), 'veilleuse-confiance-'));
  const fichier = join(dossier, 'figures.jsonl');
  try {
    const { status } = spawnSync(command, {
      ...{ cwd: ROOT, shell: true, stdio: 'inherit' },
      // What this script runs as (run-ts.mjs) would make vitest test another build.
      env: { ...process.env, NODE_ENV: undefined, ...env, VEILLEUSE_FIGURES: fichier },
    });
    if (status !== 0) throw new Error(`${command} failed: docs/confiance.md stays as it was.`);
    if (!existsSync(fichier)) throw new Error(`${command} measured nothing.`);
    // the same figure may be found behind several tests
    const lignes = new Set(readFileSync(fichier, 'utf8').trim().split('\n'));
    return [...lignes].map((ligne) => JSON.parse(ligne) as Figure);
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** The part of the page that a title begins, if it is there. */
const partOf = (page: string, titre: string): string | undefined =>
  page.split(/^(?=## )/m).find((partie) => partie.startsWith(`## ${titre}\n`));

function write(measureOf: Measure, figures: readonly Figure[]): void {
  const { title, why, command, env = {} } = measureOf;
  const said = [...Object.entries(env).map(([nom, valeur]) => `export ${nom}=${valeur} &&`), command].join(' ');
  const jour = new Date().toISOString().slice(0, 10);
  const part = [
    `## ${title}\n`,
    `${why}\n`,
    `\`${said}\`, ${jour}, Node ${process.versions.node}, ${cpus().length} cores.\n`,
    '| figure | found |\n|---|---|',
    ...figures.map(({ nom, valeur }) => `| ${nom} | ${valeur} |`),
    '',
  ].join('\n');
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const parts = Object.values(MEASURES).map((each) =>
    each === measureOf ? part : partOf(before, each.title)?.trimEnd().concat('\n'),
  );
  writeFileSync(PAGE, [HEAD, ...parts.filter((each) => each !== undefined)].join('\n'));
}

const asked = process.argv.slice(2);
for (const nom of asked.length > 0 ? asked : Object.keys(MEASURES)) {
  const measureOf = MEASURES[nom];
  if (!measureOf) throw new Error(`${nom}: one of ${Object.keys(MEASURES).join(', ')}`);
  write(measureOf, measure(measureOf));
}
