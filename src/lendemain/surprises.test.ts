import { expect, it } from 'vitest';
import type { Surprise } from './bilan.ts';
import { grouperSurprises } from './surprises.ts';

const surprise = (nom: string, genre: Surprise['genre'], explications: Surprise['explications']): Surprise => ({
  genre,
  nom,
  eleveId: nom,
  idPrv: '0',
  division: null,
  prevu: null,
  vu: null,
  explications,
});

it('tells one cause once, with all its pupils, the largest group first', () => {
  const arrive = (groupe: string) => [{ code: 'groupe-arrive' as const, groupes: [groupe] }];
  const groupes = grouperSurprises([
    surprise('a', 'non-vu', arrive('G1')),
    surprise('b', 'non-vu', arrive('G2')),
    surprise('c', 'autrement', arrive('G2')),
    surprise('d', 'non-vu', arrive('G2')),
  ]);
  expect(groupes.map(({ genre, surprises }) => [genre, surprises.map(({ nom }) => nom).join(' ')])).toEqual([
    ['non-vu', 'b d'],
    ['non-vu', 'a'],
    ['autrement', 'c'],
  ]);
  expect(grouperSurprises([])).toEqual([]);
});
