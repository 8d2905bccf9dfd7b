import { expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { EtatRegle, ExecutionRegle } from '../domain/rapport.ts';
import { montre } from './montre.ts';

const regles = (etat: EtatRegle, ...codes: readonly string[]) => codes.map((code) => ({ code, titre: code, etat }));
const toutes = ['CTRL_STRUCTURE_01', 'CTRL_STRUCTURE_02', 'CTRL_STRUCTURE_03', 'CTRL_STRUCTURE_04'];

it('is what the report says', () => {
  const rapport = exampleRapport({ preuves: { 'structures-egales': 'levee' }, regles: regles('passee', ...toutes) });
  expect(montre(rapport, 'structures-egales')).toBe('levee');
  expect(montre(rapport, 'eleves-reconnus')).toBeNull();
});

it.each<[string, readonly ExecutionRegle[], 'passee' | 'levee' | null]>([
  ['all passed', regles('passee', ...toutes), 'passee'],
  ['one was raised', [...regles('passee', ...toutes.slice(1)), ...regles('levee', 'CTRL_STRUCTURE_01')], 'levee'],
  ['one could not run', [...regles('passee', ...toutes.slice(1)), ...regles('en-panne', 'CTRL_STRUCTURE_01')], null],
  ['one did not exist', regles('passee', ...toutes.slice(1)), null],
])('is read in the rules of a report of before: %s', (_nom, executions, attendu) => {
  const { preuves: _preuves, ...ancien } = exampleRapport({ regles: executions });
  expect(montre(ancien, 'structures-egales')).toBe(attendu);
});
