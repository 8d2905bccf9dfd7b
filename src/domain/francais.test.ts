import { describe, expect, it } from 'vitest';
import { accord, autres, compte, de, enumerer, nombre } from './francais.ts';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1\u202F000'],
  [12_345, '12\u202F345'],
  [1_234_567, '1\u202F234\u202F567'],
])('%d is written as the browser would', (n, attendu) => {
  expect(nombre(n)).toBe(attendu);
  expect(new Intl.NumberFormat('fr-FR').format(n)).toBe(attendu);
});

it.each([
  [0, 'élève', undefined, '0\u00A0élève'],
  [1, 'élève', undefined, '1\u00A0élève'],
  [2, 'élève', undefined, '2\u00A0élèves'],
  [1000, 'élève', undefined, '1\u202F000\u00A0élèves'],
  [1, 'fois', 'fois', '1\u00A0fois'],
  [2, 'fois', 'fois', '2\u00A0fois'],
  [1, 'date réinitialisée', 'dates réinitialisées', '1\u00A0date réinitialisée'],
  [3, 'date réinitialisée', 'dates réinitialisées', '3\u00A0dates réinitialisées'],
])('%d %s', (n, singulier, pluriel, attendu) => {
  expect(compte(n, singulier, pluriel)).toBe(attendu);
});

it('agrees a verb alike', () => {
  expect([0, 1, 2].map((n) => accord(n, 'manque', 'manquent'))).toEqual(['manque', 'manque', 'manquent']);
});

describe('a list', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a et b'],
    [['a', 'b', 'c'], 'a, b et c'],
  ])('%j', (noms, attendu) => {
    expect(enumerer(noms)).toBe(attendu);
  });

  it.each([
    ['names them all when there is one more', 'abcd', 'a, b, c et d'],
    ['counts the others beyond', 'abcde', 'a, b, c et 2 autres'],
    ['by thousands', 'x'.repeat(1003), 'x, x, x et 1\u202F000 autres'],
    ['or says nothing of them', 'abc', 'a, b et c'],
  ])('%s', (_cas, noms, attendu) => {
    expect(enumerer([...noms], 3)).toBe(attendu);
  });

  it('says how many others', () => {
    expect([1, 2].map(autres)).toEqual(['1 autre', '2 autres']);
  });
});

it.each([
  ['Établissements', 'd’Établissements'],
  ['EDT', 'd’EDT'],
  ['ELEGROUPE', 'd’ELEGROUPE'],
  ['Élèves avec adresses', 'd’Élèves avec adresses'],
  ['Structures', 'de Structures'],
  ['sts_emp', 'de sts_emp'],
  ['', 'de '],
])('de %s', (nom, attendu) => {
  expect(de(nom)).toBe(attendu);
});
