import { describe, expect, it } from 'vitest';
import { AJIE_EXEMPLE, date, type Exemple, exemple, MEF_4EME, UAI_EXEMPLE, unGroupe } from '../../test/kit/exemple.ts';
import { construireEcole } from './ecole.ts';

const ecoleDe = (change: Exemple = {}) => construireEcole(exemple(change), UAI_EXEMPLE, []);

const deLAnnee = (suite: string) => ({ archive: null, entree: `${UAI_EXEMPLE}ELEGROUPE${suite}.xml` });

describe('the pupils’ calendar', () => {
  it.each([
    ['is what Communs gives', '2018-12-14', { debut: '2018-02-19', fin: '2018-12-14' }, '2018-12-15'],
    ['is none when it ends on the day it starts', '2018-02-19', null, null],
    ['is none when it ends before it starts', '2018-01-31', null, null],
  ])('%s', (_nom, fin, calendrier, profs) => {
    const annee = {
      debutEleve: date('2018-02-19'),
      finEleve: date(fin),
      debutProf: date('2018-02-16'),
      finProf: date('2018-12-15'),
    };
    const ecole = ecoleDe({ annee });
    expect([ecole.calendrier, ecole.premierJour, ecole.dernierJourProfs]).toEqual([
      calendrier,
      calendrier && '2018-02-19',
      profs,
    ]);
  });
});

describe('exports of last year', () => {
  const base = { anneeScolaire: 2016, dateExport: date('2017-07-24') };
  const annee = { debutEleve: date('2017-02-20'), finEleve: date('2017-12-15'), debutProf: null, finProf: null };
  const fini = { parametres: base, annee, anneeLiens: 2017 } satisfies Exemple;

  it.each<[string, Exemple, boolean]>([
    ['are told by the ELEGROUPE of the year after, made once theirs was over', fini, true],
    ['are none where the ELEGROUPE is of their year', { ...fini, noms: deLAnnee('2016180724091341') }, false],
    ['are none where PRONOTE made the file in their year', { ...fini, noms: deLAnnee('2017171215091341') }, false],
    [
      'are none when they were made after their year',
      { ...fini, parametres: { ...base, dateExport: date('2017-12-20') } },
      false,
    ],
    [
      'are none when they do not say their day',
      { ...fini, parametres: { ...base, dateExport: null, horodatage: null } },
      false,
    ],
    ['are none without a calendar', { ...fini, annee: null }, false],
    ['are none without a day of the ELEGROUPE', { ...fini, noms: { archive: null, entree: 'liens.xml' } }, false],
    [
      'are told by the day that the content gives, where the name gives none',
      {
        ...fini,
        noms: { archive: null, entree: 'liens.xml' },
        parametresDe: { liens: { dateExport: date('2018-07-24') } },
      },
      true,
    ],
  ])('%s', (_nom, change, attendu) => {
    expect(ecoleDe(change).exportsAnciens).toBe(attendu);
  });
});

describe('the emp_sts', () => {
  const edt = (anneeScolaire: number | null) =>
    ({ edt: {}, parametresDe: { emp_sts: { anneeScolaire } } }) satisfies Exemple;

  it.each<[string, Exemple, boolean]>([
    ['of the year of sts_emp is judged', edt(2018), true],
    ['of another one is not', edt(2017), false],
    ['that says no year is', edt(null), true],
    ['of the school year is, without sts_emp', { ...edt(2017), sans: ['sts'] }, true],
    ['of another school year is not, without sts_emp', { ...edt(2015), sans: ['sts'] }, false],
    ['of the school year is, beside an sts_emp of another', { ...edt(2018), anneeSts: 2015 }, true],
  ])('%s', (_nom, change, juge) => {
    const { modeles, empStsAutreAnnee, groupesEdt } = ecoleDe(change);
    expect(['emp_sts' in modeles, empStsAutreAnnee === null]).toEqual([juge, juge]);
    expect(groupesEdt).toEqual(juge ? new Set([AJIE_EXEMPLE]) : null);
  });

  it('that was not given is nowhere', () => {
    const { modeles, empStsAutreAnnee, groupesEdt } = ecoleDe();
    expect(['emp_sts' in modeles, empStsAutreAnnee, groupesEdt]).toEqual([false, null, null]);
  });
});

describe('the MEFs of a group', () => {
  it.each<[string, Exemple, string, readonly string[] | null]>([
    ['are its own', {}, AJIE_EXEMPLE, [MEF_4EME]],
    ['else those of its divisions', { groupes: [unGroupe({ mefs: [] })] }, AJIE_EXEMPLE, [MEF_4EME]],
    ['are not known without either', { groupes: [unGroupe({ mefs: [], divisions: [] })] }, AJIE_EXEMPLE, null],
    ['are not known of a group that SIECLE does not have', {}, 'INCONNU', null],
    ['are not known without Structures', { sans: ['structures'] }, AJIE_EXEMPLE, null],
  ])('%s', (_nom, change, code, mefs) => {
    expect(ecoleDe(change).mefsDuGroupe(code)).toEqual(mefs && new Set(mefs));
  });
});
