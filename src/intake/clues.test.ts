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
  ])('%s: %s', (name, kind) => {
    expect(kindByName({ archive: null, entree: name }, true)).toBe(kind);
  });

  it('is the archive’s for what it holds alone, never for one entry among others', () => {
    const names = { archive: '9839991TELEGROUPE2017180724091341.zip', entree: 'lisezmoi.txt' };
    expect([kindByName(names, true), kindByName(names, false)]).toEqual(['liens', null]);
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
  ])('%s', (head, facts) => {
    expect(headFacts(head)).toEqual(facts);
  });
});
