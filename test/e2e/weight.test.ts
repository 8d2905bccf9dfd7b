import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { peser } from '../../scripts/build/weight.ts';

const colonne = (octets: number) => `${(octets / 1000).toFixed(1).padStart(7)} kB`;

it('stays within its weight, group by group', () => {
  const groupes = peser(resolve(import.meta.dirname, '../../dist'));
  const lignes = groupes.flatMap(({ nom, plafond, octets, fichiers }) => [
    `${colonne(octets)} of ${colonne(plafond)}  ${nom}`,
    ...fichiers.map((f) => `${colonne(f.octets)}                ${f.fichier}`),
  ]);
  process.stdout.write(`${lignes.join('\n')}\n`);
  for (const { nom, plafond, octets } of groupes) expect(octets, nom).toBeLessThanOrEqual(plafond);
});
