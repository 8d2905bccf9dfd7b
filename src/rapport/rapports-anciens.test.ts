import { expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { mettreAJourRapport } from './rapports-anciens.ts';

it('leaves a report of today as it is', () => {
  expect(mettreAJourRapport(exampleRapport())).toEqual(exampleRapport());
});

it('reads a run kept before there were causes: each finding is one, most severe first, and the plan has its menus', () => {
  const {
    causes: _causes,
    changements: _changements,
    lsu: _lsu,
    etapesPlan: _etapes,
    redepot: _redepot,
    ...ancien
  } = exampleRapport();
  const lu = mettreAJourRapport(ancien);
  expect(lu.causes.map(({ codes, constats }) => [...codes, ...constats])).toEqual([
    ['REJELEGROUPE_01', 2],
    ['GROUPE_A_01', 1],
    ['ELEGRP_A_03', 0],
  ]);
  expect(lu.causes[1]).toMatchObject({ consequence: ancien.constats[1]?.message, eleves: 14 });
  expect(lu.etapesPlan.map(({ etapes: [etape], menu }) => [etape, menu.split(' > ')[0]])).toEqual([
    ['2', 'SIECLE'],
    ['4a', 'STS-Web'],
    ['5', 'PRONOTE'],
  ]);
  expect([lu.changements, lu.lsu, lu.redepot]).toEqual([null, null, null]);
});
