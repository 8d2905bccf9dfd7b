import { describe, expect, it } from 'vitest';
import { readDocument } from '../../test/kit/read-document.ts';

const SERVICE =
  '<SERVICE CODE_MATIERE="030201" CODE_MOD_COURS="CG"><HEURES_STRUCTURE>3</HEURES_STRUCTURE><ENSEIGNANTS>' +
  '<ENSEIGNANT TYPE="epp" ID="31"><HEURES_AGENT>3</HEURES_AGENT></ENSEIGNANT><ENSEIGNANT ID="7" TYPE="local"/></ENSEIGNANTS></SERVICE>';
const LU = {
  codeMatiere: '030201',
  codeModalite: 'CG',
  enseignants: [
    { id: '31', type: 'epp' },
    { id: '7', type: 'local' },
  ],
};

const sts = (donnees: string, tete = '') =>
  readDocument('sts', `<STS_EDT>${tete}<DONNEES>\n${donnees}</DONNEES></STS_EDT>`);

describe('lireSts', () => {
  it('reads the head', () => {
    const tete = `<PARAMETRES><UAJ CODE="9830001r"><ACADEMIE><CODE>40</CODE></ACADEMIE><DENOM_PRINC>COLLEGE FICTIF</DENOM_PRINC></UAJ>
      <ANNEE_SCOLAIRE ANNEE="2018"><DATE_DEBUT>2018-02-19</DATE_DEBUT><DATE_FIN>2018-12-14</DATE_FIN></ANNEE_SCOLAIRE></PARAMETRES>
      <NOMENCLATURES><MATIERES><MATIERE CODE="030201"><LIBELLE_LONG>ANGLAIS LV1</LIBELLE_LONG></MATIERE></MATIERES>
      <MEFS><MEF CODE="10010012110"><FORMATION>6EME</FORMATION><LIBELLE_LONG>6EME</LIBELLE_LONG></MEF></MEFS></NOMENCLATURES>`;
    expect(sts('', tete)).toEqual({
      parametres: { uaj: '9830001R', anneeScolaire: 2018, dateExport: null, horodatage: null },
      denominationPrincipale: 'COLLEGE FICTIF',
      debut: '2018-02-19',
      fin: '2018-12-14',
      matieres: [{ code: '030201', codeGestion: null, libelleCourt: null, libelleLong: 'ANGLAIS LV1' }],
      mefs: [{ code: '10010012110', libelle: '6EME' }],
      individus: [],
      divisions: [],
      groupes: [],
    });
  });

  it('reads divisions, groups and their services', () => {
    const donnees = `<STRUCTURE><DIVISIONS>
      <DIVISION CODE="6 A"><LIBELLE_LONG/><MEFS_APPARTENANCE><MEF_APPARTENANCE CODE="10010012110"><EFFECTIF_PREVU>24</EFFECTIF_PREVU>
        </MEF_APPARTENANCE></MEFS_APPARTENANCE><SERVICES>${SERVICE}<SERVICE/></SERVICES></DIVISION></DIVISIONS>
      <GROUPES><GROUPE CODE="3 AVSPRO"><DIVISIONS_APPARTENANCE><DIVISION_APPARTENANCE CODE="3 A"/></DIVISIONS_APPARTENANCE>
        <SERVICES/></GROUPE></GROUPES></STRUCTURE>`;
    expect(sts(donnees)).toMatchObject({
      divisions: [
        {
          ligne: 3,
          code: '6 A',
          libelle: '',
          mefs: ['10010012110'],
          services: [LU, { codeMatiere: null, codeModalite: null, enseignants: [] }],
        },
      ],
      groupes: [{ ligne: 5, code: '3 AVSPRO', libelle: null, mefs: [], divisions: ['3 A'], services: [] }],
    });
  });

  it('takes a code given twice as one structure, with the services of both records', () => {
    const groupe = `<GROUPE CODE="6AGL1"><SERVICES>${SERVICE}</SERVICES></GROUPE>`;
    const donnees = `<STRUCTURE><GROUPES>${groupe}\n<GROUPE CODE="6AGL1"/>${groupe}</GROUPES></STRUCTURE>`;
    expect(sts(donnees).groupes).toMatchObject([{ code: '6AGL1', services: [LU, LU], aussi: [3, 3] }]);
  });

  it('counts substitutes among the staff', () => {
    const donnees =
      '<INDIVIDUS><INDIVIDU ID="31" TYPE="epp"><NOM_USAGE>FICTIVE</NOM_USAGE><NOM_PATRONYMIQUE/><PRENOM>Ada</PRENOM>' +
      '<FONCTION>ENS</FONCTION></INDIVIDU></INDIVIDUS><SUPPLEANTS><SUPPLEANT ID="32"/></SUPPLEANTS>';
    expect(sts(donnees).individus).toEqual([
      { id: '31', type: 'epp', nomUsage: 'FICTIVE', nomPatronymique: '', prenom: 'Ada', fonction: 'ENS' },
      { id: '32', type: '', nomUsage: null, nomPatronymique: null, prenom: null, fonction: null },
    ]);
  });

  it.each(['2018-2019', ''])('takes no year from « %s »', (annee) => {
    const tete = `<PARAMETRES><ANNEE_SCOLAIRE ANNEE="${annee}"><DATE_DEBUT>19/02/2018</DATE_DEBUT></ANNEE_SCOLAIRE></PARAMETRES>`;
    expect(sts('', tete)).toMatchObject({ parametres: { uaj: null, anneeScolaire: null }, debut: null, fin: null });
  });
});
