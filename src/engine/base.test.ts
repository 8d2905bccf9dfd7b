import { expect, it } from 'vitest';
import type { Modeles } from '../domain/dossier.ts';
import type { ExportSiecle } from '../domain/source.ts';
import { baseDesExports, deLaBase } from './base.ts';

/** The exports that were given, each with the year of its PARAMETRES. */
const donnes = (annees: Partial<Record<ExportSiecle, number | null>>) =>
  Object.fromEntries(
    Object.entries(annees).map(([kind, anneeScolaire]) => [kind, { parametres: { anneeScolaire } }]),
  ) as unknown as Partial<Modeles>;

const SIX = { responsables: 2017, structures: 2017, nomenclature: 2017, communs: 2017 } as const;

it.each<[string, Partial<Record<ExportSiecle, number | null>>, number | null, number | null, string]>([
  ['nothing', {}, 2017, null, ''],
  ['no export says its year', { eleves: null, communs: null }, 2017, null, ''],
  ['all of one base', { eleves: 2017, ...SIX }, 2017, 2017, ''],
  ['one of another', { eleves: 2017, ...SIX, structures: 2016 }, 2017, 2017, 'structures 2016'],
  ['the pupils alone, against the rest and the ELEGROUPE', { eleves: 2016, ...SIX }, 2017, 2017, 'eleves 2016'],
  [
    'the pupils alone, with the ELEGROUPE',
    { eleves: 2018, ...SIX },
    2018,
    2018,
    'responsables 2017, structures 2017, nomenclature 2017, communs 2017',
  ],
  [
    'the pupils alone, without an ELEGROUPE',
    { eleves: 2018, ...SIX },
    null,
    2018,
    'responsables 2017, structures 2017, nomenclature 2017, communs 2017',
  ],
  ['the pupils against one export', { eleves: 2016, structures: 2017 }, 2017, 2016, 'structures 2017'],
  [
    'the pupils against exports that disagree',
    { eleves: 2016, structures: 2017, communs: 2018 },
    2017,
    2016,
    'structures 2017, communs 2018',
  ],
  [
    'the pupils against national lists',
    { eleves: 2017, etablissements: 2016, geographique: 2016 },
    2016,
    2017,
    'etablissements 2016, geographique 2016',
  ],
  ['national lists alone: theirs, for want of another', { etablissements: 2016 }, 2017, 2016, ''],
  ['no pupils: the year that most say', { ...SIX, responsables: 2018 }, 2018, 2017, 'responsables 2018'],
])('the base: %s', (_nom, annees, fichier, annee, autres) => {
  const base = baseDesExports(donnes(annees), fichier);
  expect(base.annee).toBe(annee);
  expect(base.autres.map((autre) => `${autre.kind} ${autre.annee}`).join(', ')).toBe(autres);
});

it('leaves out what tonight is judged on, and no other export', () => {
  const modeles = donnes({ eleves: 2017, structures: 2016, communs: 2016, nomenclature: 2016, geographique: 2016 });
  const base = baseDesExports(modeles, 2017);
  expect(Object.keys(deLaBase(modeles, base))).toEqual(['eleves', 'nomenclature', 'geographique']);
});
