// `npm run confiance -- suite`: the whole of `npm test`, on a machine that does nothing else, then beside two loops that
// take all the processor that they get. Both must pass, the first within ten minutes.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { racine } from './setup.mjs';

const LIMIT_MINUTES = 10;
const { VEILLEUSE_FIGURES: figures, ...env } = process.env;

function run(beside) {
  const loops = Array.from({ length: beside }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  try {
    const start = performance.now();
    const { stdout, status } = spawnSync('npm', ['test'], {
      ...{ cwd: racine, env, encoding: 'utf8', maxBuffer: 1e9 },
      stdio: ['inherit', 'pipe', 'inherit'],
    });
    const minutes = (performance.now() - start) / 60_000;
    const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(stdout) ?? [];
    if (status !== 0) throw new Error(`npm test failed beside ${beside} loops:\n${stdout.slice(-20_000)}`);
    return { minutes, said: `${minutes.toFixed(1)} min, ${passed}, ${failed}` };
  } finally {
    for (const loop of loops) loop.kill();
  }
}

for (const [beside, name] of [
  [0, 'npm test, alone'],
  [2, 'npm test, beside two busy loops'],
]) {
  const { minutes, said } = run(beside);
  const nom = `${name}: time, passed, failed`;
  console.log(`${nom}: ${said}`);
  if (beside === 0 && minutes > LIMIT_MINUTES) throw new Error(`npm test took more than ${LIMIT_MINUTES} minutes.`);
  if (figures) appendFileSync(figures, `${JSON.stringify({ nom, valeur: said })}\n`);
}
