import { expect, it } from 'vitest';
import { compterDestins, DESTINS, type Destin } from '../domain/destins.ts';
import { partsDeLaBarre } from './barre-des-destins.ts';

const eleves = (comptes: Partial<Record<Destin, number>>) =>
  DESTINS.flatMap((destin) => Array.from({ length: comptes[destin] ?? 0 }, () => ({ destin })));
const barre = (comptes: Partial<Record<Destin, number>>) => partsDeLaBarre(compterDestins(eleves(comptes)));

it('fills its width, worst first, and leaves out what nobody has', () => {
  expect(barre({ 'en-place': 75, rejete: 25 })).toEqual([
    { destin: 'rejete', debut: 0, largeur: 25 },
    { destin: 'en-place', debut: 25, largeur: 75 },
  ]);
  expect(barre({ sorti: 3 })).toEqual([{ destin: 'sorti', debut: 0, largeur: 100 }]);
  expect(barre({})).toEqual([]);
});

it('shows one pupil in a thousand, and still ends where it should', () => {
  const parts = barre({ rejete: 1, 'en-place': 999 });
  expect(parts[0]?.largeur).toBeGreaterThan(1.4);
  expect(parts.reduce((somme, { largeur }) => somme + largeur, 0)).toBeCloseTo(100);
  expect(parts[1]?.debut).toBe(parts[0]?.largeur);
});
