import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

const communs = (donnees: string) => readDocument('communs', siecleExport('BEE_COMMUN', donnees));

const PERIODE =
  '<CODE_PERIODE>T1</CODE_PERIODE><DATE_DEBUT>19/02/2018</DATE_DEBUT><DATE_FIN>31/05/2018</DATE_FIN><LL_PERIODE>TRIMESTRE 1</LL_PERIODE><INDICE>1</INDICE>';
const FERMETURE =
  '<LC_MOTIF>VAC</LC_MOTIF><LL_MOTIF>VACANCES</LL_MOTIF><DATE_DEBUT>07/04/2018</DATE_DEBUT><DATE_FIN>22/04/2018</DATE_FIN>';

describe('lireCommuns', () => {
  it('tells the blocks of DONNEES from the values of PARAMETRES', () => {
    const donnees = `<UAJ><ETAB_UAJ_ID>1</ETAB_UAJ_ID><DENOM_PRINC>COLLEGE FICTIF</DENOM_PRINC><DENOM_COMPL/></UAJ>
      <ANNEE_SCOLAIRE><DATE_DEBUT_ELEVE>19/02/2018</DATE_DEBUT_ELEVE><DATE_FIN_ELEVE>14/12/2018</DATE_FIN_ELEVE>
        <DATE_DEBUT_PROF>16/02/2018</DATE_DEBUT_PROF><DATE_FIN_PROF>15/12/2018</DATE_FIN_PROF></ANNEE_SCOLAIRE>
      <ANNEE_SCOLAIRE_AD/>`;
    expect(communs(donnees)).toEqual({
      parametres: {
        uaj: '9830001R',
        anneeScolaire: 2017,
        dateExport: '2018-03-05',
        horodatage: '2018-03-05T09:11:46',
      },
      denominationPrincipale: 'COLLEGE FICTIF',
      denominationComplementaire: '',
      annee: { debutEleve: '2018-02-19', finEleve: '2018-12-14', debutProf: '2018-02-16', finProf: '2018-12-15' },
      anneePrecedente: { debutEleve: null, finEleve: null, debutProf: null, finProf: null },
      periodes: [],
      fermetures: [],
    });
  });

  it('says that a block is absent', () => {
    expect(communs('')).toMatchObject({ denominationPrincipale: null, annee: null, anneePrecedente: null });
  });

  it.each(['ANNEE_SCOLAIRE', 'ANNEE_SCOLAIRE_AD'])('reads both spellings in %s', (bloc) => {
    const dates = '<DATE_DEB_ELEVE>19/02/2018</DATE_DEB_ELEVE><DATE_DEB_PROF>16/02/2018</DATE_DEB_PROF>';
    const lu = communs(`<${bloc}>${dates}</${bloc}>`);
    expect(bloc === 'ANNEE_SCOLAIRE' ? lu.annee : lu.anneePrecedente).toMatchObject({
      debutEleve: '2018-02-19',
      debutProf: '2018-02-16',
    });
  });

  it.each([
    ['in containers', `<PS><P>${PERIODE}</P></PS><FS><F>${FERMETURE}</F></FS>`],
    ['without containers', `<P>${PERIODE}</P><F>${FERMETURE}</F>`],
    ['in one container', `<X><Y>${PERIODE}</Y><Y>${FERMETURE}</Y></X>`],
    [
      'as attributes',
      '<X><P CODE_PERIODE="T1" LL_PERIODE="TRIMESTRE 1" DATE_DEBUT="19/02/2018" DATE_FIN="31/05/2018"/>' +
        `<F>${FERMETURE}</F></X>`,
    ],
  ])('knows periods and closures by their fields, %s', (_nom, donnees) => {
    expect(communs(donnees)).toMatchObject({
      periodes: [{ code: 'T1', libelle: 'TRIMESTRE 1', debut: '2018-02-19', fin: '2018-05-31' }],
      fermetures: [{ motif: 'VACANCES', debut: '2018-04-07', fin: '2018-04-22' }],
    });
  });

  it.each([
    ['<LC_MOTIF>VAC</LC_MOTIF><LL_MOTIF/><DATE_DEBUT/>', [{ motif: 'VAC', debut: null, fin: null }]],
    ['<LC_MOTIF>VAC</LC_MOTIF>', []],
    ['<DATE_DEBUT>07/04/2018</DATE_DEBUT>', []],
  ])('a closure has a motive and a start: %s', (champs, attendu) => {
    expect(communs(`<X><Y>${champs}</Y></X>`).fermetures).toEqual(attendu);
  });
});
