import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CRITERES, RESERVES, THEMATIQUES } from './textes-accessibilite.ts';

/** How many criteria each theme of RGAA 4.1 has: 106 in all. */
const NOMBRES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

it('has the 106 criteria, theme by theme, in their order', () => {
  expect(THEMATIQUES.map(({ criteres }) => criteres.length)).toEqual(NOMBRES);
  const numeros = NOMBRES.flatMap((n, i) => Array.from({ length: n }, (_, rang) => `${i + 1}.${rang + 1}`));
  expect(CRITERES.map(({ numero }) => numero)).toEqual(numeros);
});

it('says of each how it was checked, and names tests that exist when it says so', () => {
  for (const { numero, statut, comment, tests = [] } of CRITERES) {
    expect(comment, numero).toMatch(/\.$/);
    expect(tests.length > 0, `${numero}: tests, and only then`).toBe(statut === 'tests');
    for (const test of tests) expect(existsSync(test), `${numero}: ${test}`).toBe(true);
  }
});

it('never says that the page conforms', () => {
  const tout = [...RESERVES, ...CRITERES.map(({ comment }) => comment)]
    .join('\n')
    .replace(/ne la déclarons pas conforme/, '');
  expect(tout).not.toMatch(/conforme/i);
  expect(readFileSync('docs/accessibilite.md', 'utf8')).toContain('nous ne la déclarons pas conforme');
});
