import { expect, it } from 'vitest';
import { tousLesMembres } from './unions.ts';

type Couleur = 'rouge' | 'vert';

it('gives back the list, in its order', () => {
  expect(tousLesMembres<Couleur>()(['vert', 'rouge'])).toEqual(['vert', 'rouge']);
});

it('does not compile when a member is missing, or unknown', () => {
  // @ts-expect-error `vert` is missing
  tousLesMembres<Couleur>()(['rouge']);
  // @ts-expect-error `bleu` is no colour
  tousLesMembres<Couleur>()(['rouge', 'vert', 'bleu']);
});
