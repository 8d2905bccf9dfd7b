import { expect, it } from 'vitest';
import { rapportExemple } from '../../test/kit/rapport.ts';
import type { EtatRegle, ExecutionRegle } from '../domain/report.ts';
import { aJour } from './anciens.ts';

it('leaves a report of today as it is', () => {
  expect(aJour(rapportExemple())).toEqual(rapportExemple());
});

it('reads a run kept before there were causes: each finding is one, most severe first, and the plan has its menus', () => {
  const {
    causes: _causes,
    changements: _changements,
    lsu: _lsu,
    etapesPlan: _etapes,
    redepot: _redepot,
    ...ancien
  } = rapportExemple();
  const lu = aJour(ancien);
  expect(lu.causes.map(({ codes, constats }) => [...codes, ...constats])).toEqual([
    ['REJELEGROUPE_01', 2],
    ['GROUPE_A_01', 1],
    ['ELEGRP_A_03', 0],
  ]);
  expect(lu.causes[1]).toMatchObject({ consequence: ancien.constats[1]?.message, eleves: 14 });
  expect(lu.etapesPlan.map(({ etape, menu }) => [etape, menu.split(' > ')[0]])).toEqual([
    ['2', 'SIECLE'],
    ['4a', 'STS-Web'],
    ['5', 'PRONOTE'],
  ]);
  expect([lu.changements, lu.lsu, lu.redepot]).toEqual([null, null, null]);
});

it('reads in the rules of before what today’s report says that they show', () => {
  const { preuves: _preuves, ...ancien } = rapportExemple();
  const regles = (etat: EtatRegle, ...codes: readonly string[]) => codes.map((code) => ({ code, titre: code, etat }));
  const toutes = ['CTRL_STRUCTURE_01', 'CTRL_STRUCTURE_02', 'CTRL_STRUCTURE_03', 'CTRL_STRUCTURE_04'];
  const preuves = (...executions: readonly ExecutionRegle[]) => aJour({ ...ancien, regles: executions }).preuves;
  expect(preuves(...regles('passee', ...toutes, 'REJELEGROUPE_01'))).toEqual({
    'structures-egales': 'passee',
    'eleves-reconnus': 'passee',
  });
  expect(preuves(...regles('passee', ...toutes.slice(1)), ...regles('levee', 'CTRL_STRUCTURE_01'))).toEqual({
    'structures-egales': 'levee',
  });
  expect(preuves(...regles('passee', ...toutes.slice(1)), ...regles('non-executee', 'CTRL_STRUCTURE_01'))).toEqual({});
  expect(preuves()).toEqual({});
});
