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
});
