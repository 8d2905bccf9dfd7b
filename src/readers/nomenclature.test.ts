import { expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

it('reads the four lists, and skips the others', () => {
  const donnees = `
    <MEFS><MEF CODE_MEF="10010012110"><LIBELLE_LONG>6EME</LIBELLE_LONG><FORMATION>6EME</FORMATION></MEF><MEF CODE_MEF="1"/></MEFS>
    <MATIERES><MATIERE CODE_MATIERE="030201"><CODE_GESTION>AGL1 </CODE_GESTION><LIBELLE_COURT>ANGLAIS LV1    </LIBELLE_COURT></MATIERE></MATIERES>
    <PROGRAMMES><PROGRAMME><CODE_MEF>10010012110</CODE_MEF><CODE_MATIERE>030201</CODE_MATIERE>
      <CODE_MODALITE_ELECT>S</CODE_MODALITE_ELECT></PROGRAMME><PROGRAMME><CODE_MEF>1</CODE_MEF></PROGRAMME></PROGRAMMES>
    <OPTIONS_OBLIGATOIRES><OPTION_OBLIGATOIRE><CODE_MEF>1</CODE_MEF><CODE_MATIERE>2</CODE_MATIERE>
      <RANG_OPTION>3</RANG_OPTION></OPTION_OBLIGATOIRE></OPTIONS_OBLIGATOIRES>
    <BOURSES><BOURSE CODE_BOURSE="1"/></BOURSES>`;
  expect(readDocument('nomenclature', siecleExport('BEE_NOMENCLATURES', donnees))).toMatchObject({
    mefs: [
      { code: '10010012110', libelle: '6EME' },
      { code: '1', libelle: null },
    ],
    matieres: [{ code: '030201', codeGestion: 'AGL1', libelleCourt: 'ANGLAIS LV1', libelleLong: null }],
    programmes: [
      { codeMef: '10010012110', codeMatiere: '030201', codeModalite: 'S' },
      { codeMef: '1', codeMatiere: '', codeModalite: null },
    ],
    optionsObligatoires: [{ codeMef: '1', codeMatiere: '2', rang: '3' }],
  });
});
