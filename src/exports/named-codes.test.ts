import { describe, expect, it } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import {
  aCause,
  aFinding,
  aNight,
  anAbsent,
  aPupil,
  aSentPupil,
  bareReport,
  someTexts,
} from '../../test/kit/small-report.ts';
import { valeur } from '../domain/phrase.ts';
import type { Rapport } from '../domain/rapport.ts';
import { namedCodes, replaceCodes } from './named-codes.ts';
import { pseudonymise } from './pseudonymise.ts';

const NAME = 'BELMARSAN Jozaline';
const CODE = 'AESH_BELMARSAN';
const jozaline = aPupil(NAME);

const groupe = { code: CODE, avant: 1, apres: 1, entrants: 0, sortants: 0 };
const change = { ...jozaline, gardes: [], ajoutes: [], perdus: [] };
const anomalie = { code: 'GROUPE_A_01', message: '', reinitialiseeA: null, ligne: 0 } as const;
const division = { code: null, eleves: 1, sansGroupe: [], groupes: [], sansEleve: [] };
const matiere = { code: '030201', libelle: null };
const textes = { CTRL_TEST_01: someTexts({ groupe: 'code-groupe', texte: 'texte-libre' }) };

/** A report of before, which marks no code: hers is looked for wherever it says one. */
const found = (parts: Partial<Rapport>) => [...namedCodes(bareReport({ eleves: [jozaline], ...parts })).keys()];

describe('a code that holds the name of a pupil', () => {
  it.each<[string, Partial<Rapport>]>([
    ['as a group whose pupils are counted', { changements: { eleves: [], groupes: [groupe] } }],
    ['as a group that somebody keeps', { changements: { eleves: [{ ...change, gardes: [CODE] }], groupes: [] } }],
    ['as a group that somebody gets', { changements: { eleves: [{ ...change, ajoutes: [CODE] }], groupes: [] } }],
    ['as a group that somebody loses', { changements: { eleves: [{ ...change, perdus: [CODE] }], groupes: [] } }],
    ['as the division of a pupil', { eleves: [{ ...jozaline, division: CODE }] }],
    ['as a group of today', { eleves: [{ ...jozaline, avant: [CODE] }] }],
    ['as a group of tomorrow', { eleves: [{ ...jozaline, apres: [CODE] }] }],
    [
      'as the group of an anomaly',
      {
        nuit: aNight([
          aSentPupil('X Y', 1, {
            anomalies: [
              { ...anomalie, groupe: null },
              { ...anomalie, groupe: CODE },
            ],
          }),
        ]),
      },
    ],
    ['as a group of an absent', { nuit: aNight([], [anAbsent('X Y', { groupes: [CODE] })]) }],
    ['as a division of the LSU', { lsu: [{ ...division, code: CODE }] }],
    [
      'as a group of the LSU',
      { lsu: [{ ...division, groupes: [{ code: CODE, eleves: 1, manque: 'sts', matieres: [] }] }] },
    ],
    [
      'as a group that somebody could be in',
      { lsu: [{ ...division, sansGroupe: [{ ...jozaline, matiere, groupes: [CODE] }] }] },
    ],
    [
      'as a group without a pupil',
      { lsu: [{ ...division, sansEleve: [{ structure: CODE, type: 'groupe', matiere }] }] },
    ],
    ['as a group of a cause', { causes: [aCause({ groupes: [CODE] })] }],
    ['as the group of a subject', { constats: [aFinding({ sujets: [{ libelle: 'X', groupe: CODE }] })] }],
    ['as a subject', { constats: [aFinding({ sujets: [{ libelle: CODE, genre: 'code-groupe' }] })] }],
    ['as a value of a finding', { textes, constats: [aFinding({ valeurs: { groupe: CODE } })] }],
  ])('%s', (_where, parts) => {
    expect(found(parts)).toEqual([CODE]);
  });

  it.each<[string, Partial<Rapport>]>([
    ['what is said of nothing', {}],
    ['the subject of another kind', { constats: [aFinding({ sujets: [{ libelle: CODE, genre: 'texte-libre' }] })] }],
    ['the value of another kind', { textes, constats: [aFinding({ valeurs: { texte: CODE } })] }],
    ['a value that says its own kind', { textes, constats: [aFinding({ valeurs: { groupe: valeur('code', CODE) } })] }],
    ['a value of a rule without texts', { constats: [aFinding({ valeurs: { groupe: CODE } })] }],
    [
      'a value of a rule that is called as it likes',
      { constats: [aFinding({ code: 'constructor', valeurs: { x: '' } })] },
    ],
    ['the code of somebody else', { eleves: [{ ...jozaline, avant: ['AESH_DURANDEAU'] }] }],
  ])('is not %s', (_what, parts) => {
    expect(found(parts)).toEqual([]);
  });

  it.each<[string, Partial<Rapport>]>([
    ['of all the pupils', { eleves: [jozaline] }],
    ['of the night', { nuit: aNight([aSentPupil(NAME, 1)]) }],
    ['of the absent', { nuit: aNight([], [anAbsent(NAME)]) }],
  ])('is looked for by the names %s', (_whose, parts) => {
    const changements = { eleves: [], groupes: [groupe] };
    expect([...namedCodes(bareReport({ changements, ...parts }))]).toEqual([[CODE, 'Groupe 01']]);
    expect([...namedCodes(bareReport({ changements }))]).toEqual([]);
  });
});

describe('the codes that hold a name', () => {
  it('are those that the report marks, and those that are found', () => {
    expect(found({ codesNommes: ['MPERMANGR2', CODE], causes: [aCause({ groupes: [CODE] })] })).toEqual([
      CODE,
      'MPERMANGR2',
    ]);
  });

  it('are numbered in their order, with two figures at least', () => {
    const codesNommes = Array.from({ length: 100 }, (_, i) => `G${String(99 - i).padStart(2, '0')}`);
    const codes = [...namedCodes(bareReport({ codesNommes }))];
    expect([codes[0], codes[8], codes[9], codes[99]]).toEqual([
      ['G00', 'Groupe 01'],
      ['G08', 'Groupe 09'],
      ['G09', 'Groupe 10'],
      ['G99', 'Groupe 100'],
    ]);
  });
});

describe('codes are replaced', () => {
  const codes = new Map([
    ['3A', 'Groupe 01'],
    ['3A BIS', 'Groupe 02'],
    ['B', 'Groupe 03'],
  ]);

  it.each<[string, unknown, unknown]>([
    ['alone', '3A', 'Groupe 01'],
    ['in a sentence, each time', '3A, et 3A.', 'Groupe 01, et Groupe 01.'],
    ['in a list', ['3A', '3C', 3], ['Groupe 01', '3C', 3]],
    ['in an object, however deep, but for its keys', { '3A': [{ x: '3A' }] }, { '3A': [{ x: 'Groupe 01' }] }],
    ['one that begins another, each by its own', '3A BIS et 3A', 'Groupe 02 et Groupe 01'],
    ['and what is no text stays', { a: null, b: 3, c: true, d: undefined }, { a: null, b: 3, c: true, d: undefined }],
  ])('%s', (_where, value, expected) => {
    expect(replaceCodes(value, codes)).toStrictEqual(expected);
  });

  it('in nothing where there is none', () => {
    const value = { a: ['3A'] };
    expect(replaceCodes(value, new Map())).toBe(value);
  });
});

describe('a pseudonymised report', () => {
  const rapport = exampleRapport();

  /** The same report, in which a pupil has her name, and a group this code. */
  function withCode(code: string): Rapport {
    const { eleves, ...rest } = JSON.parse(JSON.stringify(rapport).replaceAll('4EME LV2 AJE', code)) as Rapport;
    const [nom = '', prenom = ''] = NAME.split(' ');
    return { ...rest, eleves: (eleves ?? []).map((eleve, i) => (i === 0 ? { ...eleve, nom, prenom } : eleve)) };
  }

  it('says such a code nowhere', () => {
    const masked = pseudonymise(withCode('AESH_BELMARSAN JOZAL'));
    expect(JSON.stringify(masked)).not.toMatch(/BELMARSAN|JOZAL/i);
    expect(masked.changements?.groupes.map(({ code }) => code)).toContain('Groupe 01');
    expect(masked.nuit?.eleves.flatMap(({ anomalies }) => anomalies.map(({ groupe }) => groupe))).toContain(
      'Groupe 01',
    );
  });

  it('leaves the others as they are', () => {
    expect(pseudonymise(rapport).changements?.groupes).toEqual(rapport.changements?.groupes);
  });

  it('gives each its own number, though one begins the other', () => {
    const both = JSON.parse(JSON.stringify(withCode('BELMARSAN')).replaceAll('MPERMANGR2', 'BELMARSAN 2')) as Rapport;
    expect([...namedCodes(both)]).toEqual([
      ['BELMARSAN', 'Groupe 01'],
      ['BELMARSAN 2', 'Groupe 02'],
    ]);
    expect(JSON.stringify(pseudonymise(both))).not.toMatch(/BELMARSAN|Groupe 01 2/);
  });
});
