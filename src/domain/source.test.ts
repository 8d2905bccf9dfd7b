import { expect, it } from 'vitest';
import {
  DEMANDES,
  EXPORTS_SIECLE,
  estFacultatif,
  LIBELLES,
  LISTES_NATIONALES,
  nomDExport,
  PAR_BESOIN,
  SOURCES,
} from './source.ts';

it('lists the nine documents asked for, of which seven exports of SIECLE, in the order of the procedure, then emp_sts', () => {
  expect(SOURCES).toEqual([...DEMANDES, 'emp_sts']);
  expect(DEMANDES).toHaveLength(9);
  expect([...SOURCES, 'calendrier'].filter(estFacultatif)).toEqual(['emp_sts']);
  expect(EXPORTS_SIECLE.map(nomDExport)).toEqual([
    'ElevesAvecAdresses',
    'ResponsablesAvecAdresses',
    'Structures',
    'Nomenclature',
    'Communs',
    'Etablissements',
    'Geographique',
  ]);
  expect(DEMANDES.slice(7)).toEqual(['sts', 'liens']);
  for (const kind of EXPORTS_SIECLE) expect(LIBELLES[kind].menu).toMatch(/^SIECLE > /);
});

it('puts the ELEGROUPE and the base first, each document once, the national lists last', () => {
  expect(PAR_BESOIN.slice(0, 2)).toEqual(['liens', 'eleves']);
  expect([...PAR_BESOIN].sort()).toEqual([...SOURCES].sort());
  expect(PAR_BESOIN.slice(-LISTES_NATIONALES.length)).toEqual(LISTES_NATIONALES);
});
