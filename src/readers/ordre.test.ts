import fc from 'fast-check';
import { expect, it } from 'vitest';
import { horsDeLOrdre } from './ordre.ts';

const ranger = (rangs: readonly number[]) =>
  horsDeLOrdre(rangs.map((rang) => ({ rang }))).map(({ enfant, attendu }) => [enfant.rang, attendu?.rang ?? null]);

it.each([
  ['nothing', [], []],
  ['in order', [0, 1, 2, 3], []],
  ['in order with gaps', [0, 2, 5], []],
  ['two swapped: the one that came too soon', [0, 2, 1, 3], [[2, 1]]],
  ['one moved up', [3, 0, 1, 2], [[3, 0]]],
  ['one moved to the end', [1, 2, 3, 0], [[0, null]]],
  [
    'all reversed',
    [2, 1, 0],
    [
      [2, 0],
      [1, 0],
    ],
  ],
])('%s', (_nom, rangs, attendu) => {
  expect(ranger(rangs)).toEqual(attendu);
});

it('has nothing to move, nor to look for, in what is in order', () => {
  expect(ranger(Array.from({ length: 60 }, (_, rang) => rang))).toEqual([]);
});

it('leaves the others in order', () => {
  const permutation = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]);
  fc.assert(
    fc.property(permutation, (rangs) => {
      const deplaces = new Set(ranger(rangs).map(([rang]) => rang));
      const restes = rangs.filter((rang) => !deplaces.has(rang));
      expect(restes).toEqual([...restes].sort((a, b) => a - b));
    }),
  );
});
