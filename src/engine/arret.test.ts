import { expect, it } from 'vitest';
import { date, type Exemple, exemple, unEleve, unLien, unLienGroupe } from '../../test/kit/exemple.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

/** The ELEGROUPE's name and its content are of different years: SIECLE imports nothing (003.08). */
const arrete = (change: Exemple = {}) =>
  conclureSur(
    { dossier: exemple({ anneeLiens: 2016, ...change }), uai: '9839990S', fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );

it('creates no link, leaves everyone in his groups of today, and keeps what the file would have met', () => {
  const { nuit, causes, changements, eleves, lsu } = arrete({
    eleves: [
      unEleve(),
      unEleve({ eleveId: '1002', idNational: null, nomFamille: 'ABSENT' }),
      unEleve({ eleveId: '1003', idNational: null, nomFamille: 'PARTI', dateSortie: date('2018-06-01') }),
    ],
    liens: [unLien({ groupes: [unLienGroupe(), unLienGroupe({ code: 'INCONNU' })] })],
  });
  expect(nuit?.liens).toEqual({ lus: 2, crees: 0, rejetes: 2, datesReinitialisees: 0 });
  expect(nuit?.eleves.map(({ nom, anomalies }) => [nom, anomalies.map(({ groupe }) => groupe)])).toEqual([
    ['POUNGUI', ['INCONNU']],
  ]);
  expect(causes.filter((cause) => cause.arrete).map(({ codes, liens }) => [codes, liens])).toEqual([
    [['CTRL_ANNEE_03'], 2],
  ]);
  expect(causes.find(({ codes }) => codes.includes('GROUPE_A_01'))?.liens).toBe(1);
  expect(changements).toEqual({
    eleves: [],
    groupes: [{ code: '4EME LV2 AJE', avant: 2, demandes: 1, apres: 2, entrants: 0, sortants: 0 }, expect.anything()],
  });
  expect(eleves?.map(({ nom, destin, avant, apres }) => [nom, destin, avant, apres])).toEqual([
    ['ABSENT', 'absent-sans-perte', ['4EME LV2 AJE'], ['4EME LV2 AJE']],
    ['PARTI', 'sorti', ['4EME LV2 AJE'], ['4EME LV2 AJE']],
    ['POUNGUI', 'en-place', ['4EME LV2 AJE'], ['4EME LV2 AJE']],
  ]);
  expect(lsu).toBeNull();
});

it('counts no link of a night that could not be simulated', () => {
  const { nuit, causes, changements, eleves } = arrete({ sans: ['eleves'] });
  expect([nuit, changements, eleves]).toEqual([null, null, null]);
  expect(causes.filter((cause) => cause.arrete).map(({ liens }) => liens)).toEqual([0]);
});
