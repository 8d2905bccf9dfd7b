import { describe, expect, it } from 'vitest';
import { headFacts, kindByName } from './clues.ts';

describe('the document that a name tells', () => {
  it.each([
    ['ExportXML_ElevesAvecAdresses.zip', 'eleves'],
    ['ElevesSansAdresses (2).xml', 'eleves'],
    ['ExportXML_ResponsablesAvecAdresses(1).zip', 'responsables'],
    ['ExportXML_Structures.zip', 'structures'],
    ['Structures.xml', 'structures'],
    ['ExportXML_Nomenclature.zip', 'nomenclature'],
    ['dossier/ExportXML_Communs.zip', 'communs'],
    ['ExportXML_Etablissements.zip', 'etablissements'],
    ['ExportXML_Etablissements_Eleves.zip', null],
    ['ExportXML_Geographique.zip', 'geographique'],
    ['sts_emp_9839991T_2018.xml', 'sts'],
    ['emp_sts_9839991T_2018.xml', 'emp_sts'],
    ['9839991TELEGROUPE2017180724091341 (1).zip', 'liens'],
    ['photo.jpg', null],
    ['exportxml_eleves_avec_adresses.zip', 'eleves'],
    ['ElevesAvecAdresse.xml', 'eleves'],
    ['ElevesAvecAdressesX.xml', null],
    ['mesElevesAvecAdresses.xml', null],
    ['Eleves.xml', null],
    ['Responsables_Sans_Adresses.xml', 'responsables'],
    ['ResponsablesSansAdressesX.xml', null],
    ['xResponsablesSansAdresses.xml', null],
    ['Structure2.xml', 'structures'],
    ['StructuresX.xml', null],
    ['xStructures.xml', null],
    ['Nomenclature.xml', 'nomenclature'],
    ['NomenclaturesX.xml', null],
    ['xNomenclature.xml', null],
    ['Commun.xml', 'communs'],
    ['Commune.xml', null],
    ['xCommuns.xml', null],
    ['Etablissement.xml', 'etablissements'],
    ['EtablissementsEleves.xml', null],
    ['Etablissementsx.xml', null],
    ['xEtablissements.xml', null],
    ['Geographiques.xml', 'geographique'],
    ['Geographiquex.xml', null],
    ['xGeographique.xml', null],
    ['STS_EMP.xml', 'sts'],
    ['sts_empx.xml', null],
    ['xsts_emp.xml', null],
    ['emp_sts', 'emp_sts'],
    ['emp_stsx.xml', null],
    ['xemp_sts.xml', null],
  ])('%s: %s', (name, kind) => {
    expect(kindByName({ archive: null, entree: name }, true)).toBe(kind);
  });

  it('is the archive’s for what it holds alone, never for one entry among others', () => {
    const names = { archive: '9839991TELEGROUPE2017180724091341.zip', entree: 'lisezmoi.txt' };
    expect([kindByName(names, true), kindByName(names, false)]).toEqual(['liens', null]);
    const both = { archive: 'ExportXML_Communs.zip', entree: 'Structures.xml' };
    expect([kindByName(both, true), kindByName(both, false)]).toEqual(['communs', 'structures']);
    expect(kindByName({ archive: 'tout.zip', entree: 'Structures.xml' }, true)).toBe('structures');
  });
});

describe('what the head of a damaged document says', () => {
  const nothing = { uai: null, anneeScolaire: null, dateExport: null, horodatage: null };
  it.each([
    ['', nothing],
    ['<BEE_ELEVES><PARAMETRES><UAJ>98399', nothing],
    [
      '<PARAMETRES><UAJ>9839991T</UAJ><ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE><DATE_EXPORT>24/07/2018</DATE_EXPORT><HORODATAGE>24/07/2018 09:11:46</HORODATAGE>',
      { uai: '9839991T', anneeScolaire: 2017, dateExport: '2018-07-24', horodatage: '2018-07-24T09:11:46' },
    ],
    ['<UAJ CODE="9839991T"/><ANNEE_SCOLAIRE ANNEE="2018">', { ...nothing, uai: '9839991T', anneeScolaire: 2018 }],
    [
      '<HORODATAGE>31/02/2018 09:11:46</HORODATAGE><DATE_IMPORT>24/07/2018</DATE_IMPORT>',
      { ...nothing, dateExport: '2018-07-24' },
    ],
    ['<UAJ>\n 9839991T </UAJ><UAJ CODE="9839992U"/>', { ...nothing, uai: '9839991T' }],
    ['<UAJ>98<B/></UAJ>', nothing],
    ['<UAJ\n CODE="9839991T">', { ...nothing, uai: '9839991T' }],
    ['<HORODATAGE>24/07/2018 \n 09:11:46</HORODATAGE>', { ...nothing, horodatage: '2018-07-24T09:11:46' }],
    ['<ANNEE_SCOLAIRE>2017-2018</ANNEE_SCOLAIRE>', nothing],
    ['<ANNEE_SCOLAIRE>12017</ANNEE_SCOLAIRE>', nothing],
    ['<ANNEE_SCOLAIRE\n ANNEE="2018" X="1">', { ...nothing, anneeScolaire: 2018 }],
    ['<ANNEE_SCOLAIRE ANNEE="20189">', nothing],
    ['<DATE_EXPORT>2018-07-24</DATE_EXPORT>', { ...nothing, dateExport: '2018-07-24' }],
    ['<DATE_EXPORT>x</DATE_EXPORT>', nothing],
    [
      '<DATE_EXPORT>23/07/2018</DATE_EXPORT><DATE_IMPORT>24/07/2018</DATE_IMPORT>',
      { ...nothing, dateExport: '2018-07-23' },
    ],
    ['<HORODATAGE>24/07/2018</HORODATAGE>', nothing],
    ['<HORODATAGE>24/07/2018  9:11:46</HORODATAGE>', nothing],
    ['<HORODATAGE>24/07/2018 09:11:46 x</HORODATAGE>', nothing],
    ['<HORODATAGE>le 24/07/2018 09:11:46</HORODATAGE>', nothing],
  ])('%s', (head, facts) => {
    expect(headFacts(head)).toEqual(facts);
  });
});
