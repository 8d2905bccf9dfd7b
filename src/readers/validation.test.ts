import { expect, it } from 'vitest';
import { feuille, place, sequence } from './forme-attendue.ts';
import { texte } from './valeurs.ts';
import { valider } from './validation.ts';

it('wants the text of what the schema knows alone: a stranger’s is never put together', () => {
  const { debut, fin, ecarts } = valider('A', sequence([place({ B: feuille(texte(1, 2)) })]), 'A');
  const ouvrir = (nom: string) => debut(nom, {}, 1);
  expect(['A', 'X', 'B'].map(ouvrir)).toEqual([true, false, false]);
  fin('', 1);
  fin('', 1);
  expect(ouvrir('B')).toBe(true);
  fin('trop', 2);
  fin('', 3);
  expect(ecarts().map(({ element, motif }) => [element, motif])).toEqual([
    ['X', 'element-inattendu'],
    ['B', 'valeur-trop-longue'],
  ]);
});

it('waits for the first place behind a stranger that comes before all, and misses it no more', () => {
  const [un, deux] = [place({ B: feuille(texte(1, 2)) }), place({ C: feuille(texte(1, 2)) })];
  const { debut, fin, ecarts } = valider('A', sequence([un, deux]), 'A');
  for (const nom of ['A', 'X']) debut(nom, {}, 1);
  fin('', 1);
  fin('', 2);
  expect(ecarts().map(({ element, motif, attendu }) => [element, motif, attendu])).toEqual([
    ['X', 'element-inattendu', 'B'],
    ['C', 'element-manquant', null],
  ]);
});
