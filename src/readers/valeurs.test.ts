import { expect, it } from 'vitest';
import { DATE, entier, motif, texte } from './valeurs.ts';

it.each([
  [texte(1, 3), '', 'valeur-vide'],
  [texte(1, 3), 'abc', null],
  [texte(1, 3), 'ab  ', 'valeur-trop-longue'],
  [texte(0, 3, 'reduits'), '  a\n b ', null],
  [texte(0, 3, 'reduits'), '', null],
  [texte(0, 3, 'reduits'), 'aa b', 'valeur-trop-longue'],
  [motif(/^a+$/, 'des a'), '', 'valeur-vide'],
  [motif(/^a+$/, 'des a'), 'ab', 'valeur-incorrecte'],
  [motif(/^a+$/, 'des a'), 'aa', null],
  [entier(10, 'admis'), ' +010 ', null],
  [entier(10, 'admis'), '11', 'valeur-incorrecte'],
  [entier(10, 'admis'), '-1', 'valeur-incorrecte'],
  [entier(10, 'admis'), '', 'valeur-vide'],
  [entier(10, 'admis'), '1.0', 'valeur-incorrecte'],
  [entier(10, 'admis'), '1e1', 'valeur-incorrecte'],
  [entier(10, 'refuse'), '+1', 'valeur-incorrecte'],
  [entier(10, 'refuse'), '1', null],
  [entier(10, 'refuse'), '1.0', 'valeur-incorrecte'],
  [DATE, '2018-12-14', null],
  [DATE, '2018-12-14-11:00', null],
  [DATE, '2018-12-14+14:00', null],
  [DATE, '1900-02-29', 'valeur-incorrecte'],
  [DATE, '12000-02-29', null],
  [DATE, '12100-02-29', 'valeur-incorrecte'],
  [DATE, ' ', 'valeur-vide'],
])('%o on « %s »: %s', (valeur, lu, attendu) => {
  expect(valeur.verifier(lu)).toBe(attendu);
});
