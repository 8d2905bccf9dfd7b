import { expect, it } from 'vitest';
import {
  exampleRapport,
  makeAbsent,
  makeAbsentVu,
  makeEleveVu,
  partialEleve,
  rejectedEleve,
} from '../../test/kit/rapport.ts';
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
  expect(lu.etapesPlan.map(({ lieu, menu, consignes }) => [lieu, menu.split(' > ')[0], consignes.length])).toEqual([
    ['siecle', 'SIECLE', 1],
    ['sts', 'STS-Web', 1],
    ['pronote', 'PRONOTE', 1],
  ]);
  expect([lu.changements, lu.lsu, lu.redepot]).toEqual([null, null, null]);
});

it('reads a plan told by steps: each is a stop, with its sentences as they were', () => {
  const dite = { application: 'PRONOTE', menu: 'PRONOTE > Fichier', rapporter: null } as const;
  const etapesPlan = [{ ...dite, etape: '5' as const, quoi: ['Corrigez cela, puis déposez le fichier (5).'] }];
  expect(mettreAJourRapport({ ...exampleRapport(), etapesPlan }).etapesPlan).toEqual([
    {
      ...dite,
      lieu: 'pronote',
      etapes: ['5'],
      consignes: [{ phrase: 'Corrigez cela, puis déposez le fichier (5).', objets: [], causes: [] }],
      gains: [],
      apporte: null,
      documents: [],
    },
  ]);
});

it('tells the fate of pupils kept without one, by what was kept of their night', () => {
  const { nuit } = exampleRapport();
  if (!nuit) throw new Error('no night');
  const [refuse, dates] = [partialEleve(0), partialEleve(1)];
  const seules = (eleve: typeof refuse, code: string) => ({
    ...eleve,
    anomalies: eleve.anomalies.filter((anomalie) => anomalie.code === code),
  });
  const enPlace = { avant: ['4EME LV2 AJE'], apres: ['4EME LV2 AJE'] };
  const kept = [
    makeEleveVu(partialEleve(2)),
    { ...makeEleveVu(refuse), ...enPlace },
    { ...makeEleveVu(dates), ...enPlace },
    { ...makeEleveVu(rejectedEleve(1)) },
    makeAbsentVu(makeAbsent(2, 'groupes-perdus')),
    { ...makeEleveVu(partialEleve(3)), ...enPlace, rang: 7777 },
  ];
  const { eleves } = mettreAJourRapport({
    ...exampleRapport(),
    nuit: { ...nuit, eleves: [seules(refuse, 'GROUPE_A_01'), seules(dates, 'ELEGRP_A_03'), rejectedEleve(1)] },
    eleves: kept.map(({ destin: _destin, ...sans }) => sans),
  });
  expect(eleves?.map(({ destin }) => destin)).toEqual([
    'perd-un-groupe',
    'n-obtient-pas',
    'en-place',
    'rejete',
    'perd-tout',
    'en-place',
  ]);
  expect(mettreAJourRapport({ ...exampleRapport(), eleves: null }).eleves).toBeNull();
});
