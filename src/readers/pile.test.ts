import { expect, it } from 'vitest';
import { depiler, sommet } from './pile.ts';

it('gives the last one, even null, and takes it off, until there is none', () => {
  const pile = ['a', null];
  expect([sommet(pile), depiler(pile), depiler(pile)]).toEqual([null, null, 'a']);
  expect(() => sommet(pile)).toThrow(RangeError);
  expect(() => depiler(pile)).toThrow(RangeError);
});
