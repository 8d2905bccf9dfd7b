import { expect, it } from 'vitest';
import type { Ecole } from '../domain/ecole.ts';
import { chercheurParCode, enListe } from './regroupement.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A et B'],
  [['A', 'B', 'C'], 'A, B et C'],
])('lists %j', (elements, attendu) => {
  expect(enListe(elements)).toBe(attendu);
});

it('looks for a code once in each school', () => {
  const demandes: string[] = [];
  const chercher = chercheurParCode((code, { uai }) => {
    demandes.push(`${uai} ${code}`);
    return code === '3A' ? undefined : `${uai} ${code}`;
  });
  const [une, autre] = [{ uai: '1' }, { uai: '2' }] as [Ecole, Ecole];
  expect(['3A', '3A', '3B', '3B'].map((code) => chercher(code, une))).toEqual([undefined, undefined, '1 3B', '1 3B']);
  expect(chercher('3B', autre)).toBe('2 3B');
  expect(demandes).toEqual(['1 3A', '1 3B', '2 3B']);
});
