import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { weigh } from '../../scripts/build/weight.ts';

const colonne = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

it('stays within its weight, group by group', () => {
  const groupes = weigh(resolve(import.meta.dirname, '../../dist'));
  const lignes = groupes.flatMap(({ name, limit, bytes, files }) => [
    `${colonne(bytes)} of ${colonne(limit)}  ${name}`,
    ...files.map((f) => `${colonne(f.bytes)}                ${f.fichier}`),
  ]);
  process.stdout.write(`${lignes.join('\n')}\n`);
  for (const { name, limit, bytes } of groupes) expect(bytes, name).toBeLessThanOrEqual(limit);
});
