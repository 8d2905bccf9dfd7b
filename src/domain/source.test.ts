import { expect, it } from 'vitest';
import { EXPORTS_SIECLE, LIBELLES, LISTES_NATIONALES, nomDExport, PAR_BESOIN, SOURCES } from './source.ts';

it('lists nine documents, of which seven exports of SIECLE, in the order of the procedure', () => {
  expect(SOURCES).toHaveLength(9);
  expect(EXPORTS_SIECLE.map(nomDExport)).toEqual([
    'ElevesAvecAdresses',
    'ResponsablesAvecAdresses',
    'Structures',
    'Nomenclature',
    'Communs',
    'Etablissements',
    'Geographique',
  ]);
  expect(SOURCES.slice(7)).toEqual(['sts', 'liens']);
  for (const kind of EXPORTS_SIECLE) expect(LIBELLES[kind].menu).toMatch(/^SIECLE > /);
});

it('puts the ELEGROUPE and the base first, each document once, the national lists last', () => {
  expect(PAR_BESOIN.slice(0, 2)).toEqual(['liens', 'eleves']);
  expect([...PAR_BESOIN].sort()).toEqual([...SOURCES].sort());
  expect(PAR_BESOIN.slice(-LISTES_NATIONALES.length)).toEqual(LISTES_NATIONALES);
});
