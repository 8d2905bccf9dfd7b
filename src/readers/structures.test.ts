import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

const structures = (donnees: string) => readDocument('structures', siecleExport('BEE_STRUCTURES', donnees));

describe('lireStructures', () => {
  it('reads divisions and groups', () => {
    const donnees = `<DIVISIONS><DIVISION CODE_STRUCTURE="6 A"><LIBELLE_LONG>SIXIEME A</LIBELLE_LONG>
        <MEFS_APPARTENANCE><MEF_APPARTENANCE><CODE_MEF>10010012110</CODE_MEF></MEF_APPARTENANCE></MEFS_APPARTENANCE>
      </DIVISION></DIVISIONS>
      <GROUPES>
      <GROUPE CODE_STRUCTURE="4EME LV2 AJE"><LIBELLE_LONG/>
        <DIVISIONS_APPARTENANCE>
          <DIVISION_APPARTENANCE><CODE_STRUCTURE>4 A</CODE_STRUCTURE></DIVISION_APPARTENANCE>
          <DIVISION_APPARTENANCE><CODE_STRUCTURE>4 B</CODE_STRUCTURE></DIVISION_APPARTENANCE>
        </DIVISIONS_APPARTENANCE>
      </GROUPE>
      <GROUPE CODE_STRUCTURE="3LATIN"/></GROUPES>`;
    expect(structures(donnees)).toMatchObject({
      divisions: [{ ligne: 10, code: '6 A', libelle: 'SIXIEME A', mefs: ['10010012110'] }],
      groupes: [
        { ligne: 14, code: '4EME LV2 AJE', libelle: '', mefs: [], divisions: ['4 A', '4 B'] },
        { ligne: 20, code: '3LATIN', libelle: null, mefs: [], divisions: [] },
      ],
    });
  });

  it.each([
    ['an attribute', '<DIVISION_APPARTENANCE CODE_STRUCTURE="4 A"/>'],
    [
      'both',
      '<DIVISION_APPARTENANCE CODE_STRUCTURE="4 A"><CODE_STRUCTURE>4 A</CODE_STRUCTURE></DIVISION_APPARTENANCE>',
    ],
    [
      'more than the code',
      '<DIVISION_APPARTENANCE><CODE_STRUCTURE>4 A</CODE_STRUCTURE><X>Y</X></DIVISION_APPARTENANCE>',
    ],
    ['padding', '<DIVISION_APPARTENANCE><CODE_STRUCTURE>4 A   </CODE_STRUCTURE></DIVISION_APPARTENANCE>'],
    ['an empty one beside', '<DIVISION_APPARTENANCE CODE_STRUCTURE="4 A"/><DIVISION_APPARTENANCE/>'],
  ])('a division of a group: %s', (_nom, divisions) => {
    const groupe = `<GROUPES><GROUPE><DIVISIONS_APPARTENANCE>${divisions}</DIVISIONS_APPARTENANCE></GROUPE></GROUPES>`;
    expect(structures(groupe).groupes[0]?.divisions).toEqual(['4 A']);
  });

  it.each([
    ['in MEF', '<MEF><CODE_MEF>1</CODE_MEF></MEF>'],
    ['as an attribute', '<MEF_APPARTENANCE CODE_MEF="1"/>'],
    ['straight in the container', '<CODE_MEF>1</CODE_MEF>'],
    ['twice', '<MEF_APPARTENANCE CODE_MEF="1"/><MEF CODE_MEF="1"/>'],
  ])('a MEF: %s', (_nom, mefs) => {
    const division = `<DIVISIONS><DIVISION><MEFS_APPARTENANCE>${mefs}</MEFS_APPARTENANCE></DIVISION></DIVISIONS>`;
    expect(structures(division).divisions[0]?.mefs).toEqual(['1']);
  });

  it('gives a division no divisions', () => {
    expect(structures('<DIVISIONS><DIVISION CODE_STRUCTURE="6 A"/></DIVISIONS>').divisions).toEqual([
      { ligne: 10, code: '6 A', libelle: null, mefs: [] },
    ]);
  });

  it('takes a code given twice, divisions and MEFs of one record beside those of the other, as one structure', () => {
    const groupe = (divisions: string, mefs: string) => `<GROUPE CODE_STRUCTURE="6AGL1"><LIBELLE_LONG/>
      <DIVISIONS_APPARTENANCE>${divisions}</DIVISIONS_APPARTENANCE><MEFS_APPARTENANCE>${mefs}</MEFS_APPARTENANCE></GROUPE>`;
    const [division, mef] = ['<DIVISION_APPARTENANCE CODE_STRUCTURE="6 A"/>', '<MEF_APPARTENANCE CODE_MEF="1"/>'];
    const donnees = `<GROUPES>${groupe(division, '')}${groupe(division, mef)}<GROUPE CODE_STRUCTURE="6AGL1"/></GROUPES>`;
    expect(structures(donnees).groupes).toEqual([
      { ligne: 10, code: '6AGL1', libelle: null, divisions: ['6 A'], mefs: ['1'], aussi: [11, 12] },
    ]);
  });

  it('puts together the divisions of the records of one code, each once', () => {
    const groupe = (...codes: string[]) =>
      `<GROUPE CODE_STRUCTURE="6AGL1"><DIVISIONS_APPARTENANCE>${codes.map((code) => `<DIVISION_APPARTENANCE CODE_STRUCTURE="${code}"/>`).join('')}</DIVISIONS_APPARTENANCE></GROUPE>`;
    const { groupes } = structures(`<GROUPES>${groupe('6 A')}${groupe('6 B', '6 A')}${groupe('6 C')}</GROUPES>`);
    expect(groupes.map(({ divisions }) => divisions)).toEqual([['6 A', '6 B', '6 C']]);
  });

  it('takes a code in an element of its own for written as it is read', () => {
    expect(structures('<GROUPES><GROUPE><CODE_STRUCTURE>6 A </CODE_STRUCTURE></GROUPE></GROUPES>').groupes).toEqual([
      { ligne: 10, code: '6 A', libelle: null, divisions: [], mefs: [] },
    ]);
  });

  it.each([
    ['6AGL1   ', { code: '6AGL1', codeEcrit: '6AGL1   ' }],
    [' 6 AGL1', { code: '6 AGL1', codeEcrit: ' 6 AGL1' }],
    ['6 AGL1', { code: '6 AGL1' }],
  ])('keeps how the code « %s » is written when it has spaces at its ends', (ecrit, attendu) => {
    const [groupe] = structures(`<GROUPES><GROUPE CODE_STRUCTURE="${ecrit}"/></GROUPES>`).groupes;
    expect(groupe).toEqual({ ligne: 10, libelle: null, divisions: [], mefs: [], ...attendu });
  });
});
