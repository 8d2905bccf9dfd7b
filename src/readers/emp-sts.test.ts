import { describe, expect, it } from 'vitest';
import { readDocument } from '../../test/kit/read-document.ts';

const SERVICES =
  '<SERVICES><SERVICE CODE_MATIERE="030201" CODE_MOD_COURS="CG"><HEURES_STRUCTURE>3</HEURES_STRUCTURE><ENSEIGNANTS>' +
  '<ENSEIGNANT ID="31"><HEURES_AGENT>3</HEURES_AGENT></ENSEIGNANT></ENSEIGNANTS></SERVICE></SERVICES>';
const LUS = [{ codeMatiere: '030201', codeModalite: 'CG', enseignants: [{ id: '31', type: '' }] }];

const empSts = (structure: string, tete = '') =>
  readDocument('emp_sts', `<EDT_STS>${tete}<DONNEES><STRUCTURE>\n${structure}</STRUCTURE></DONNEES></EDT_STS>`);
const groupe = (contenu: string) => empSts(`<GROUPES><GROUPE CODE="4LATIN">${contenu}</GROUPE></GROUPES>`).groupes[0];
const appartenance = (code: string, effectif: string) =>
  `<DIVISION_APPARTENANCE CODE="${code}">${effectif && `<EFFECTIF_PREVU>${effectif}</EFFECTIF_PREVU>`}</DIVISION_APPARTENANCE>`;

describe('lireEmpSts', () => {
  it('reads the head, which has no date', () => {
    const tete = '<PARAMETRES><UAJ>9830001r</UAJ><ANNEE_SCOLAIRE>2018</ANNEE_SCOLAIRE></PARAMETRES>';
    expect(empSts('', tete)).toEqual({
      parametres: { uaj: '9830001R', anneeScolaire: 2018, dateExport: null, horodatage: null },
      divisions: [],
      groupes: [],
    });
  });

  it('reads divisions, groups and their services, and nothing of the staff', () => {
    const structure = `<DIVISIONS><DIVISION CODE="4 B">${SERVICES}</DIVISION></DIVISIONS>
      <GROUPES><GROUPE CODE="4LATIN"><LIBELLE_LONG>LATIN</LIBELLE_LONG><EFFECTIF_PREVU>13</EFFECTIF_PREVU>
      <DIVISIONS_APPARTENANCE>${appartenance('4 A', '7')}${appartenance('4 B', '5')}</DIVISIONS_APPARTENANCE>${SERVICES}</GROUPE>
      <GROUPE CODE="4GREC"><SERVICES/></GROUPE></GROUPES>`;
    const individus = '<INDIVIDUS><INDIVIDU ID="31"><NOM>FICTIVE</NOM></INDIVIDU></INDIVIDUS>';
    const lu = readDocument(
      'emp_sts',
      `<EDT_STS><DONNEES>${individus}<STRUCTURE>\n${structure}</STRUCTURE></DONNEES></EDT_STS>`,
    );
    expect(lu).toMatchObject({
      divisions: [{ ligne: 2, code: '4 B', services: LUS }],
      groupes: [
        { ligne: 3, code: '4LATIN', divisions: ['4 A', '4 B'], effectif: 13, services: LUS },
        { ligne: 5, code: '4GREC', divisions: [], effectif: null, services: [] },
      ],
    });
    expect(JSON.stringify(lu)).not.toContain('FICTIVE');
  });

  it.each([
    ['its own', '<EFFECTIF_PREVU>0</EFFECTIF_PREVU>', 0],
    [
      'that of its divisions',
      `<DIVISIONS_APPARTENANCE>${appartenance('4 A', '7')}${appartenance('4 B', '0')}</DIVISIONS_APPARTENANCE>`,
      7,
    ],
    ...[
      ['', '1', '2'],
      ['1', '', '2'],
      ['1', '2', ''],
      ['1', '-2', '3'],
    ].map((effectifs): [string, string, number | null] => [
      `unknown as soon as that of a division is (${effectifs})`,
      `<DIVISIONS_APPARTENANCE>${effectifs.map((effectif, i) => appartenance(`4 ${i}`, effectif)).join('')}</DIVISIONS_APPARTENANCE>`,
      null,
    ]),
    ['that of its one division', `<DIVISIONS_APPARTENANCE>${appartenance('4 A', '7')}</DIVISIONS_APPARTENANCE>`, 7],
    [
      'its own rather than that of its divisions',
      `<EFFECTIF_PREVU>3</EFFECTIF_PREVU><DIVISIONS_APPARTENANCE>${appartenance('4 A', '7')}</DIVISIONS_APPARTENANCE>`,
      3,
    ],
    ['unknown without any', '', null],
    ['unknown when it is no number', '<EFFECTIF_PREVU>-</EFFECTIF_PREVU>', null],
    ['unknown when it is no whole number', '<EFFECTIF_PREVU>12.5</EFFECTIF_PREVU>', null],
  ])('takes for the headcount of a group %s', (_cas, contenu, effectif) => {
    expect(groupe(contenu)?.effectif).toBe(effectif);
  });

  it('takes a division once, and none without a code', () => {
    const contenu = `<DIVISIONS_APPARTENANCE>${['4 B', '4 A', '4 B', ''].map((code) => appartenance(code, '1')).join('')}</DIVISIONS_APPARTENANCE>`;
    expect(groupe(contenu)).toMatchObject({ divisions: ['4 B', '4 A'], effectif: 3 });
  });

  it('keeps what is without a code, apart from its neighbours', () => {
    expect(
      empSts(`<DIVISIONS><DIVISION>${SERVICES}</DIVISION><DIVISION/></DIVISIONS><GROUPES><GROUPE/></GROUPES>`),
    ).toMatchObject({
      divisions: [
        { code: '', services: LUS },
        { code: '', services: [] },
      ],
      groupes: [{ ligne: 2, code: '', divisions: [], effectif: null, services: [] }],
    });
  });
});
