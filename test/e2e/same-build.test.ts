import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const racine = resolve(import.meta.dirname, '../..');

/** Each file with what its bytes tell. */
function contents(dossier: string): Readonly<Record<string, string>> {
  const files = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter((entree) => entree.isFile());
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((chemin) => [
        chemin.slice(dossier.length + 1),
        createHash('sha256').update(readFileSync(chemin)).digest('hex'),
      ]),
  );
}

it('is the same to the byte when it is built again elsewhere: what a release holds can be checked by anybody', () => {
  const ailleurs = mkdtempSync(join(tmpdir(), 'veilleuse-build-'));
  try {
    execFileSync(process.execPath, [join(racine, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', ailleurs], {
      cwd: racine,
      stdio: 'ignore',
      // What vitest says of itself would ask for a build of another kind.
      env: { ...process.env, NODE_ENV: 'production', TZ: 'Pacific/Noumea', LANG: 'fr_FR.UTF-8' },
    });
    const again = contents(ailleurs);
    expect(Object.keys(again).length).toBeGreaterThan(20);
    expect(again).toEqual(contents(join(racine, 'dist')));
  } finally {
    rmSync(ailleurs, { recursive: true });
  }
});
