import { expect, it } from 'vitest';
import { ajouter, compter, parCle } from './par-cle.ts';

it('lists by key, in the order of the keys', () => {
  expect([...parCle(['b1', 'a1', 'b2'], (code) => code[0])]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ]);
  expect(parCle([], String).size).toBe(0);
});

it('adds to the list of a key, in place', () => {
  const listes = new Map([['a', ['a1']]]);
  ajouter(listes, 'a', 'a2');
  ajouter(listes, 'b', 'b1');
  expect([...listes]).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});

it('counts each, in the order of the first ones', () => {
  expect([...compter(['b', null, 'b'])]).toEqual([
    ['b', 2],
    [null, 1],
  ]);
});
