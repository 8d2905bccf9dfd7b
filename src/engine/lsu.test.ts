import { describe, expect, it } from 'vitest';
import {
  AJIE_EXEMPLE,
  date,
  type Exemple,
  exemple,
  MATIERE_AJIE,
  MEF_3EME,
  MEF_4EME,
  unEleve,
  uneDivision,
  unGroupe,
  unLien,
  unLienGroupe,
  unService,
} from '../../test/kit/exemple.ts';
import type { DivisionLsu } from '../domain/lsu.ts';
import type { Service } from '../domain/sts.ts';
import { CATALOGUE } from '../rules/catalogue.gen.ts';
import { conclureSur } from './conclusion.ts';

const lsuDe = (change: Exemple) =>
  conclureSur(
    { dossier: exemple(change), uai: '9839990S', fichiers: [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  ).lsu;

const optionAjie = { num: '1', codeModalite: 'O', codeMatiere: MATIERE_AJIE };
/** A pupil with the option, whom the file forgets: he will be in no group. */
const oublie = (change: Parameters<typeof unEleve>[0] = {}) =>
  unEleve({ eleveId: '1002', nomFamille: 'OUBLIÉ', options: [optionAjie], groupes: [], ...change });

const sansGroupe = (change: Exemple) =>
  (lsuDe(change) ?? []).flatMap((d) =>
    d.sansGroupe.map((e) => `${d.code} | ${e.nom} | ${e.matiere.code} | ${e.groupes}`),
  );

describe('a pupil whose option calls for a group', () => {
  const signale = [`4EME B | OUBLIÉ | ${MATIERE_AJIE} | ${AJIE_EXEMPLE}`];
  const avec = (change: Parameters<typeof unEleve>[0] = {}, reste: Exemple = {}) => ({
    eleves: [unEleve({ options: [optionAjie] }), oublie(change)],
    ...reste,
  });

  it.each<[string, Exemple]>([
    ['is in none tomorrow', avec()],
    ['has the option twice', avec({ options: [optionAjie, optionAjie] })],
    ['will leave later', avec({ dateSortie: date('2018-09-01') })],
    ['loses the group that he has today', avec({ groupes: [AJIE_EXEMPLE] })],
    ['is in the MEF of a group without division', avec({}, { groupesSts: [unGroupe({ divisions: [] })] })],
    ['is in the division of a group without MEF', avec({}, { groupesSts: [unGroupe({ mefs: [] })] })],
    [
      'is in another subject’s group',
      avec(
        {},
        {
          groupes: [unGroupe(), unGroupe({ code: 'AUTRE' })],
          groupesSts: [unGroupe(), { ...unGroupe({ code: 'AUTRE' }), services: [unService({ codeMatiere: 'X' })] }],
          liens: [unLien(), unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe({ code: 'AUTRE' })] })],
        },
      ),
    ],
    [
      'is in a group that STS-Web does not have',
      avec(
        {},
        {
          groupes: [unGroupe(), unGroupe({ code: 'AUTRE' })],
          groupesSts: [unGroupe()],
          liens: [unLien(), unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe({ code: 'AUTRE' })] })],
        },
      ),
    ],
  ])('and who %s is told', (_, change) => {
    expect(sansGroupe(change)).toEqual(signale);
  });

  it.each<[string, Exemple]>([
    ['is in it tomorrow', { eleves: [unEleve({ options: [optionAjie] })] }],
    [
      'is in another group of the subject',
      avec(
        {},
        {
          groupes: [unGroupe(), unGroupe({ code: 'AUTRE' })],
          liens: [unLien(), unLien({ rang: 2, eleveId: '1002', groupes: [unLienGroupe({ code: 'AUTRE' })] })],
        },
      ),
    ],
    ['has left', avec({ dateSortie: date('2018-06-01') })],
    ['has no division', avec({ divisions: [] })],
    ['is parked', avec({ divisions: ['Inactifs'] })],
    ['has no option', avec({ options: [] })],
    ['has an option without subject', avec({ options: [{ ...optionAjie, codeMatiere: null }] })],
    ['has an option that no group teaches', avec({ options: [{ ...optionAjie, codeMatiere: 'X' }] })],
    ['is of another division', avec({ divisions: ['3EME A'] })],
    ['is of another MEF', avec({ codeMef: MEF_3EME })],
    ['has no MEF where the group has one', avec({ codeMef: null })],
    ['follows the subject with his division', avec({}, { servicesDivision: [unService()] })],
    ['could only be in a group that is nobody’s', avec({}, { groupesSts: [unGroupe({ divisions: [], mefs: [] })] })],
  ])('and who %s is not', (_, change) => {
    expect(sansGroupe(change)).toEqual([]);
  });

  it('is told though another division follows the subject, or STS-Web does not know his', () => {
    const enseignee = { ...uneDivision({ code: '3EME A' }), services: [unService()] };
    const divisions = [{ ...uneDivision(), services: [] }, enseignee];
    expect(sansGroupe(avec({}, { modeles: { sts: { divisions } } }))).toEqual(signale);
    expect(sansGroupe(avec({}, { modeles: { sts: { divisions: [] } } }))).toEqual(signale);
  });

  it('and who is in no division makes none', () => {
    expect(lsuDe(avec({ divisions: [] }))?.map(({ code, eleves }) => [code, eleves])).toEqual([['4EME B', 1]]);
  });

  it('is told by name, once for each subject, with every group that he could be in', () => {
    const autre = { ...optionAjie, codeMatiere: '020300' };
    const change: Exemple = {
      eleves: [unEleve(), oublie({ options: [optionAjie, autre] }), oublie({ eleveId: '1003', nomFamille: 'ABSENT' })],
      avec: ['nomenclature'],
      groupesSts: [
        unGroupe({ code: 'B', mefs: [MEF_4EME] }),
        unGroupe(),
        { ...unGroupe({ code: '4 LATIN' }), services: [unService({ codeMatiere: '020300' })] },
      ],
    };
    expect(sansGroupe(change)).toEqual([
      `4EME B | ABSENT | ${MATIERE_AJIE} | ${AJIE_EXEMPLE},B`,
      '4EME B | OUBLIÉ | 020300 | 4 LATIN',
      `4EME B | OUBLIÉ | ${MATIERE_AJIE} | ${AJIE_EXEMPLE},B`,
    ]);
    expect(lsuDe(change)?.[0]?.sansGroupe.map(({ matiere }) => matiere.libelle)).toEqual([
      'AJIE LV2',
      null,
      'AJIE LV2',
    ]);
  });
});

describe('a group that will have pupils', () => {
  const seul = unService({ enseignants: [] });
  const avec = (...services: Service[]): Exemple => ({ groupesSts: [{ ...unGroupe(), services }] });
  const groupes = (change: Exemple) => lsuDe(change)?.map(({ code, groupes: g }) => [code, g]);

  it.each<[string, Exemple, DivisionLsu['groupes'][number]['manque'], readonly string[]]>([
    ['is not in STS-Web', { groupesSts: [] }, 'sts', []],
    ['has no service', avec(), 'service', []],
    ['has a service without teacher', avec(unService(), seul, seul), 'enseignant', [MATIERE_AJIE]],
    ['has a service of no subject and no teacher', avec({ ...seul, codeMatiere: null }), 'enseignant', ['']],
  ])('and %s is told', (_, change, manque, codes) => {
    const matieres = codes.map((code) => ({ code, libelle: null }));
    expect(groupes(change)).toEqual([['4EME B', [{ code: AJIE_EXEMPLE, eleves: 1, manque, matieres }]]]);
  });

  it('counts its own pupils, and names its subjects in order', () => {
    const seuls = ['B', 'A'].map((codeMatiere) => ({ ...seul, codeMatiere }));
    const eleves = [unEleve(), unEleve({ eleveId: '1002', groupes: [] })];
    const matieres = ['A', 'B'].map((code) => ({ code, libelle: null }));
    expect(groupes({ ...avec(...seuls), eleves })).toEqual([
      ['4EME B', [{ code: AJIE_EXEMPLE, eleves: 1, manque: 'enseignant', matieres }]],
    ]);
  });

  it('is the first of those that STS-Web gives under one code', () => {
    const groupesSts = [
      { ...unGroupe(), services: [unService()] },
      { ...unGroupe(), services: [] },
    ];
    expect(groupes({ groupesSts })).toEqual([['4EME B', []]]);
    expect(groupes({ groupesSts: [...groupesSts].reverse() })).toMatchObject([['4EME B', [{ manque: 'service' }]]]);
  });

  it('is told in the order of the codes', () => {
    const codes = ['B', 'A'];
    const change = {
      groupes: codes.map((code) => unGroupe({ code })),
      groupesSts: [],
      liens: [unLien({ groupes: codes.map((code) => unLienGroupe({ code })) })],
    };
    expect(lsuDe(change)?.[0]?.groupes.map(({ code }) => code)).toEqual(['A', 'B']);
  });

  it('and a teacher whom STS-Web no longer knows is not', () => {
    expect(groupes(avec(unService({ enseignants: [{ id: '99', type: 'epp' }] })))).toEqual([['4EME B', []]]);
  });

  it('is told in each division of its pupils', () => {
    const change: Exemple = {
      divisions: [uneDivision(), uneDivision({ code: '4EME A' })],
      groupes: [unGroupe({ divisions: [] })],
      groupesSts: [{ ...unGroupe(), services: [] }],
      eleves: ['1001', '1002', '1003'].map((eleveId, i) => unEleve({ eleveId, divisions: [i ? '4EME A' : '4EME B'] })),
      liens: ['1001', '1002', '1003'].map((eleveId, i) => unLien({ rang: i + 1, eleveId })),
    };
    expect(lsuDe(change)?.map((d) => [d.code, d.eleves, d.groupes[0]?.eleves])).toEqual([
      ['4EME A', 2, 2],
      ['4EME B', 1, 1],
    ]);
  });
});

describe('a service without pupils', () => {
  const vide = (change: Parameters<typeof unGroupe>[0]) => ({
    groupesSts: [unGroupe(), unGroupe({ code: 'VIDE', ...change })],
  });
  const services = (change: Exemple) =>
    lsuDe(change)?.map((d) => [d.code, ...d.sansEleve.map((s) => `${s.type} ${s.structure} ${s.matiere.code}`)]);

  it('is told in the divisions of its group', () => {
    expect(services(vide({}))).toEqual([['4EME B', `groupe VIDE ${MATIERE_AJIE}`]]);
  });

  it('is told apart when its group has no division', () => {
    expect(services(vide({ divisions: [] }))).toEqual([['4EME B'], [null, `groupe VIDE ${MATIERE_AJIE}`]]);
    expect(lsuDe(vide({ divisions: [] }))?.[1]).toMatchObject({ code: null, eleves: 0, sansGroupe: [], groupes: [] });
  });

  it('is that of a division without pupils too', () => {
    const change = { divisionsSts: [uneDivision(), uneDivision({ code: '4EME C' })], servicesDivision: [unService()] };
    expect(services(change)).toEqual([['4EME B'], ['4EME C', `division 4EME C ${MATIERE_AJIE}`]]);
  });

  it('is none where the group has no service', () => {
    expect(services({ groupesSts: [unGroupe(), { ...unGroupe({ code: 'VIDE' }), services: [] }] })).toEqual([
      ['4EME B'],
    ]);
  });
});

it('names no teacher, nor does the rest of the report', () => {
  const seul = { ...unGroupe(), services: [unService({ enseignants: [] }), unService()] };
  const dossier = exemple({ groupesSts: [seul], eleves: [oublie()] });
  expect(JSON.stringify(dossier)).toContain('KOINDI');
  const contexte = { catalogue: CATALOGUE, application: 'test', etabliLe: '' };
  const rapport = conclureSur({ dossier, uai: '9839990S', fichiers: [] }, contexte);
  expect(JSON.stringify(rapport)).not.toContain('KOINDI');
});

it('needs the night and sts_emp', () => {
  expect((['liens', 'eleves', 'sts'] as const).map((kind) => lsuDe({ sans: [kind] }))).toEqual([null, null, null]);
});
