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

const elevesDe = (change: Exemple) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  ).eleves;

const groupes = ['B', AJIE_EXEMPLE, 'A'].map((code) => unGroupe({ code }));
const base = { prenom: 'Élise', division: '4EME B', sorti: false };

it('names everyone once, by name: those of the file with their fate, then who else is in the base', () => {
  const eleves = elevesDe({
    groupes,
    eleves: [
      unEleve({ groupes: ['B', AJIE_EXEMPLE, 'B'] }),
      unEleve({ eleveId: '1002', nomFamille: 'ABSENT', groupes: ['B'] }),
      unEleve({ eleveId: '1003', nomFamille: 'PARTI', dateSortie: date('2018-06-01'), divisions: [], groupes: [] }),
    ],
    liens: [
      unLien({ groupes: ['INCONNU', 'A', AJIE_EXEMPLE].map((code) => unLienGroupe({ code })) }),
      unLien({ rang: 2, eleveId: '77', nomFamille: 'ZOÉ' }),
    ],
  });
  expect(eleves).toEqual([
    { ...base, eleveId: '1002', rang: null, nom: 'ABSENT', sort: 'absent', avant: ['B'], apres: [] },
    {
      ...base,
      eleveId: '1003',
      rang: null,
      nom: 'PARTI',
      sort: 'absent',
      division: null,
      sorti: true,
      avant: [],
      apres: [],
    },
    {
      ...base,
      eleveId: '1001',
      rang: 1,
      nom: 'POUNGUI',
      sort: 'partiel',
      avant: [AJIE_EXEMPLE, 'B'],
      apres: [AJIE_EXEMPLE, 'A'],
    },
    { ...base, eleveId: '0', rang: 2, nom: 'ZOÉ', sort: 'rejete', division: null, avant: [], apres: [] },
  ]);
});

it('shows the same groups on both lines of a pupil sent twice', () => {
  const liens = [unLien(), unLien({ rang: 2, eleveId: '7' })];
  expect(elevesDe({ liens })?.map(({ rang, sort, apres }) => [rang, sort, apres])).toEqual([
    [1, 'complet', [AJIE_EXEMPLE]],
    [2, 'rejete', [AJIE_EXEMPLE]],
  ]);
});

it('tells the links that end before the last day, and no other', () => {
  const fins = (fin: string) =>
    elevesDe({ liens: [unLien({ groupes: [unLienGroupe({ code: AJIE_EXEMPLE, fin: date(fin) })] })] })?.[0]?.fins;
  expect(fins('2018-02-19')).toEqual([{ groupe: AJIE_EXEMPLE, fin: '2018-02-19' }]);
  expect([fins('2018-07-31'), fins('2018-12-14'), fins('2018-12-15'), fins('2017-12-15')]).toEqual([
    [{ groupe: AJIE_EXEMPLE, fin: '2018-07-31' }],
    undefined,
    undefined,
    undefined,
  ]);
});

it('names nobody when the night cannot be simulated', () => {
  expect([elevesDe({ sans: ['liens'] }), elevesDe({ sans: ['eleves'] })]).toEqual([null, null]);
});
