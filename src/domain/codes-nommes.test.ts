import { describe, expect, it } from 'vitest';
import { chercheurDeNoms } from './codes-nommes.ts';

const PERSONNES = [
  { nom: 'BELMARSAN', prenom: 'Jozaline' },
  { nom: 'DE LA TORVE', prenom: null },
  { nom: 'Quényel', prenom: 'Ana' },
  { nom: null, prenom: 'Tom' },
];

it.each([
  ['AESH_BELMARSAN JOZAL', true],
  ['AESHBELMARSAN', true],
  ['SOUTIEN BELMAR', true],
  ['Jozaliné', true],
  ['6B.Torve', true],
  ['QUENYEL 6', true],
  ['6QUENYEL', true],
  // cut at 8 characters, as EDT does
  ['6AG BELM', true],
  ['6AG JOZA', true],
  // cut at 20, as SIECLE does
  ['SOUTIEN LECTURE BELM', true],
  ['SOUTIEN LECTURES BELM', false],
  ['MATHQUEN', false],
  ['6AGL BEL', false],
  ['6AG BELMO', false],
  ['6AG BELM 2', false],
  ['6BEL', false],
  ['BELMAR SOUTIEN', false],
  ['4EME LV2 AJIE', false],
  ['JOZA', false],
  ['ANA', false],
  ['TOM', false],
  ['', false],
])('« %s » holds the name of one of them: %s', (code, tenu) => {
  expect(chercheurDeNoms(PERSONNES)(code)).toBe(tenu);
});

it('holds nobody’s where there is nobody', () => {
  expect(chercheurDeNoms([])('AESH_BELMARSAN')).toBe(false);
});

describe('a name as long as a file may have it', () => {
  const long = chercheurDeNoms([{ nom: 'abcdefg'.repeat(9_000), prenom: null }]);
  it.each([
    ['abcdefg'.repeat(9_000), true],
    [`6A ${'abcdefg'.repeat(20)}`, true],
    [`6A${'abcdefg'.repeat(20)}`, true],
    ['AESH ABCDEFGAB', true],
    ['y'.repeat(5_000), false],
  ])('is known by its first letters: %.20s', (code, tenu) => {
    expect(long(code)).toBe(tenu);
  });
});
