import { expect, it } from 'vitest';
import { enListe, parCle } from './regroupement.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A et B'],
  [['A', 'B', 'C'], 'A, B et C'],
])('lists %j', (elements, attendu) => {
  expect(enListe(elements)).toBe(attendu);
});

it('groups by key in order', () => {
  expect([...parCle(['b1', 'a1', 'b2'], (code) => code[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
