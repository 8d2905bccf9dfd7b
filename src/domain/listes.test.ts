import { expect, it } from 'vitest';
import { toutes } from './listes.ts';

type Couleur = 'rouge' | 'vert';

it('gives back the list, in its order', () => {
  expect(toutes<Couleur>()(['vert', 'rouge'])).toEqual(['vert', 'rouge']);
});

it('does not compile when a member is missing, or unknown', () => {
  // @ts-expect-error `vert` is missing
  toutes<Couleur>()(['rouge']);
  // @ts-expect-error `bleu` is no colour
  toutes<Couleur>()(['rouge', 'vert', 'bleu']);
});
