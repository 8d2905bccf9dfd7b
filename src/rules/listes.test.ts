import { expect, it } from 'vitest';
import { compte, enListe, parCle } from './listes.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A et B'],
  [['A', 'B', 'C'], 'A, B et C'],
])('lists %j', (elements, attendu) => {
  expect(enListe(elements)).toBe(attendu);
});

it.each([
  [0, '0\u00A0jour'],
  [1, '1\u00A0jour'],
  [2, '2\u00A0jours'],
])('counts %i', (nombre, attendu) => {
  expect(compte(nombre, 'jour')).toBe(attendu);
});

it('groups by key in order', () => {
  expect([...parCle(['b1', 'a1', 'b2'], (code) => code[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
});
