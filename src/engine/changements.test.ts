import { expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  unEleve,
  unGroupe,
  unLien,
  unLienGroupe,
} from '../../test/kit/exemple.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

const changementsDe = (change: Exemple) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  ).changements;

const groupes = ['B', AJIE_EXEMPLE, 'A'].map((code) => unGroupe({ code }));

it('lists no pupil who keeps his groups, and every group all the same', () => {
  expect(changementsDe({ groupes })).toEqual({
    eleves: [],
    groupes: [
      { code: AJIE_EXEMPLE, avant: 1, demandes: 1, apres: 1, entrants: 0, sortants: 0 },
      { code: 'A', avant: 0, demandes: 0, apres: 0, entrants: 0, sortants: 0 },
      { code: 'B', avant: 0, demandes: 0, apres: 0, entrants: 0, sortants: 0 },
    ],
  });
});

it('says what each pupil keeps, gains and loses, rejected links and absents included', () => {
  const changements = changementsDe({
    groupes,
    eleves: [
      unEleve({ groupes: [AJIE_EXEMPLE, 'B', 'PERDU'] }),
      unEleve({ eleveId: '1002', nomFamille: 'ABSENT', groupes: ['B'] }),
    ],
    liens: [unLien({ groupes: ['INCONNU', 'A', AJIE_EXEMPLE].map((code) => unLienGroupe({ code })) })],
  });
  const division = '4EME B';
  const prenom = 'Élise';
  expect(changements?.eleves).toEqual([
    { eleveId: '1002', nom: 'ABSENT', prenom, division, gardes: [], ajoutes: [], perdus: ['B'] },
    {
      eleveId: '1001',
      nom: 'POUNGUI',
      prenom,
      division,
      gardes: [AJIE_EXEMPLE],
      ajoutes: ['A'],
      perdus: ['B', 'PERDU'],
    },
  ]);
  expect(changements?.groupes).toEqual([
    { code: AJIE_EXEMPLE, avant: 1, demandes: 1, apres: 1, entrants: 0, sortants: 0 },
    { code: 'A', avant: 0, demandes: 1, apres: 1, entrants: 1, sortants: 0 },
    { code: 'B', avant: 2, demandes: 0, apres: 0, entrants: 0, sortants: 2 },
    { code: 'INCONNU', avant: 0, demandes: 1, apres: 0, entrants: 0, sortants: 0 },
    { code: 'PERDU', avant: 1, demandes: 0, apres: 0, entrants: 0, sortants: 1 },
  ]);
});

it('counts a group from those who stay, come and leave', () => {
  const trois = ['1001', '1002', '1003', '1004'].map((eleveId, i) =>
    unEleve({ eleveId, nomFamille: `ELEVE ${i}`, divisions: i < 3 ? ['4EME B'] : [], groupes: i < 3 ? ['A'] : [] }),
  );
  const lies = [trois[0], trois[3]].map((eleve, i) =>
    unLien({ rang: i + 1, eleveId: eleve?.eleveId ?? null, groupes: ['B', 'A'].map((code) => unLienGroupe({ code })) }),
  );
  const changements = changementsDe({ groupes, eleves: trois, liens: lies });
  expect(changements?.groupes.find(({ code }) => code === 'A')).toEqual({
    code: 'A',
    avant: 3,
    demandes: 2,
    apres: 2,
    entrants: 1,
    sortants: 2,
  });
  expect(changements?.eleves.map((e) => [e.eleveId, e.division, e.gardes, e.ajoutes, e.perdus])).toEqual([
    ['1001', '4EME B', ['A'], ['B'], []],
    ['1002', '4EME B', [], [], ['A']],
    ['1003', '4EME B', [], [], ['A']],
    ['1004', null, [], ['A', 'B'], []],
  ]);
});

it('lists codes in order, whatever the files’', () => {
  const liens = [unLien({ groupes: ['B', 'A'].map((code) => unLienGroupe({ code })) })];
  const [garde] = changementsDe({ groupes, eleves: [unEleve({ groupes: ['B', 'A', 'Z', 'D'] })], liens })?.eleves ?? [];
  expect([garde?.gardes, garde?.perdus]).toEqual([
    ['A', 'B'],
    ['D', 'Z'],
  ]);
});

it('knows, without Structures, the groups of the pupils only, and takes every link as created', () => {
  const liens = [unLien({ groupes: [unLienGroupe({ code: 'A' })] })];
  expect(changementsDe({ liens, sans: ['structures'] })?.groupes).toEqual([
    { code: AJIE_EXEMPLE, avant: 1, demandes: 0, apres: 0, entrants: 0, sortants: 1 },
    { code: 'A', avant: 0, demandes: 1, apres: 1, entrants: 1, sortants: 0 },
  ]);
});

it('adds up what a pupil sent twice receives', () => {
  const liens = [
    unLien({ groupes: [unLienGroupe({ code: 'INCONNU' })] }),
    unLien({ rang: 2, eleveId: '7', groupes: [unLienGroupe({ code: 'A' }), unLienGroupe()] }),
  ];
  expect(changementsDe({ groupes, liens })?.eleves.map((e) => [e.gardes, e.ajoutes, e.perdus])).toEqual([
    [[AJIE_EXEMPLE], ['A'], []],
  ]);
});

it('takes nothing of the second time that a pupil is sent', () => {
  const liens = [unLien(), unLien({ rang: 2, eleveId: '7', groupes: [unLienGroupe({ code: 'A' })] })];
  expect(changementsDe({ groupes, liens })?.eleves).toEqual([]);
});

it('names no leaver', () => {
  const parti = { dateSortie: date('2018-06-01') };
  const qui = (change: Exemple) => changementsDe({ groupes, ...change })?.eleves.map((e) => e.eleveId);
  expect(qui({ eleves: [unEleve({ ...parti, groupes: [] })] })).toEqual([]);
  expect(qui({ eleves: [unEleve({ ...parti, groupes: ['B'] })] })).toEqual([]);
  expect(qui({ eleves: [unEleve({ dateSortie: date('2018-09-01'), groupes: [] })] })).toEqual(['1001']);
});

it('says nothing when the night cannot be simulated', () => {
  expect([changementsDe({ sans: ['liens'] }), changementsDe({ sans: ['eleves'] })]).toEqual([null, null]);
});
