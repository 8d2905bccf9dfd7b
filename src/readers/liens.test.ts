import { describe, expect, it } from 'vitest';
import { readDocument } from '../../test/kit/read-document.ts';
import { ProblemeLecture } from '../domain/problemes.ts';

const fichier = (eleves: string, parametres = '<UAJ>9830001R</UAJ><ANNEE_SCOLAIRE>2017</ANNEE_SCOLAIRE>') =>
  `<IMPORT_ELEVES VERSION="1.4">\n<PARAMETRES>${parametres}</PARAMETRES>\n<DONNEES><ELEVES>\n${eleves}\n</ELEVES></DONNEES>\n</IMPORT_ELEVES>`;

const GROUPE =
  '<GROUPES><GROUPE><CODE_GROUPE>4EME LV2 AJE</CODE_GROUPE><DATE_DEBUT_GROUPE>2018-02-19</DATE_DEBUT_GROUPE></GROUPE></GROUPES>';

const eleve = (champs: string) => readDocument('liens', fichier(`<ELEVE>${champs}</ELEVE>`)).eleves[0];

describe('lireLiens', () => {
  it('reads a pupil whole', () => {
    const champs =
      '<ELEVE_ID>1001</ELEVE_ID><NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE><NOM_USAGE/><PRENOM>Inès</PRENOM>' +
      `<PRENOM2>Léa</PRENOM2><DATE_NAISS>2005-03-14</DATE_NAISS>${GROUPE}`;
    expect(eleve(champs)).toEqual({
      rang: 1,
      ligne: 4,
      eleveId: '1001',
      idNational: null,
      idPrv: null,
      nomFamille: 'FICTIF',
      nomUsage: '',
      prenom: 'Inès',
      prenom2: 'Léa',
      prenom3: null,
      dateNaissance: '2005-03-14',
      groupes: [{ ligne: 4, code: '4EME LV2 AJE', debut: '2018-02-19', fin: null }],
    });
  });

  it.each([
    ['NOM of schema 1.3', '<NOM>FICTIF</NOM>', { nomFamille: 'FICTIF' }],
    [
      'spaces around ids and names',
      '<ELEVE_ID> 1001 </ELEVE_ID><PRENOM> Inès </PRENOM>',
      { eleveId: '1001', prenom: 'Inès' },
    ],
    ['a French birth date', '<DATE_NAISS>14/03/2005</DATE_NAISS>', { dateNaissance: '2005-03-14' }],
    ['a birth date of short numbers', '<DATE_NAISS>2005-3-14</DATE_NAISS>', { dateNaissance: '2005-03-14' }],
    ['an impossible birth date', '<DATE_NAISS>2005-02-30</DATE_NAISS>', { dateNaissance: null }],
    ['an id given twice: the first', '<ID_PRV_ELE>1</ID_PRV_ELE><ID_PRV_ELE>2</ID_PRV_ELE>', { idPrv: '1' }],
    ['two kinds of id', '<ELEVE_ID>1</ELEVE_ID><ID_PRV_ELE>2</ID_PRV_ELE>', { eleveId: '1', idPrv: '2' }],
    ['fields in any order', `${GROUPE}<PRENOM>Inès</PRENOM><ELEVE_ID>1</ELEVE_ID>`, { eleveId: '1', prenom: 'Inès' }],
    ['no group', '<ELEVE_ID>1</ELEVE_ID>', { groupes: [] }],
  ])('understands %s', (_nom, champs, attendu) => {
    expect(eleve(champs)).toMatchObject(attendu);
  });

  it.each([
    ['inner and outer spaces', '<CODE_GROUPE> 3  AVSPRO </CODE_GROUPE>', ' 3  AVSPRO '],
    ['no code', '', ''],
    ['an empty code', '<CODE_GROUPE/>', ''],
  ])('keeps a code verbatim: %s', (_nom, code, attendu) => {
    const groupes = `<GROUPES><GROUPE><CODE_GROUPE>A</CODE_GROUPE></GROUPE><GROUPE>${code}</GROUPE></GROUPES>`;
    expect(eleve(groupes)?.groupes.map((g) => g.code)).toEqual(['A', attendu]);
  });

  it('numbers the pupils and keeps their groups apart', () => {
    const { eleves } = readDocument('liens', fichier(`<ELEVE>${GROUPE}</ELEVE>\n<ELEVE/>\n<ELEVE>${GROUPE}</ELEVE>`));
    expect(eleves.map(({ rang, ligne, groupes }) => [rang, ligne, groupes.length])).toEqual([
      [1, 4, 1],
      [2, 5, 0],
      [3, 6, 1],
    ]);
  });

  it.each([
    ['<UAJ> 9830001r </UAJ>', { uaj: '9830001R' }],
    ['<ANNEE_SCOLAIRE>2017-2018</ANNEE_SCOLAIRE>', { anneeScolaire: null }],
    ['<DATE_IMPORT>24/07/2018</DATE_IMPORT>', { dateExport: '2018-07-24', horodatage: null }],
    ['', { uaj: null, anneeScolaire: null, dateExport: null }],
  ])('reads the head %s', (parametres, attendu) => {
    expect(readDocument('liens', fichier('', parametres)).parametres).toMatchObject(attendu);
  });

  it('reads a file without a head', () => {
    const sansTete = fichier('<ELEVE/>').replace(/<PARAMETRES>.*<\/PARAMETRES>/, '');
    expect(readDocument('liens', sansTete)).toMatchObject({
      parametres: { uaj: null, anneeScolaire: null, dateExport: null, horodatage: null },
      eleves: [{ rang: 1 }],
    });
  });

  it('reads a file written in a namespace, which the schema refuses', () => {
    const prefixe = fichier(`<ELEVE><ELEVE_ID>1</ELEVE_ID>${GROUPE}</ELEVE>`)
      .replace(/<(\/?)(?=\w)/g, '<$1ns0:')
      .replace('VERSION', 'xmlns:ns0="urn:x" VERSION');
    const { eleves, ecarts } = readDocument('liens', prefixe);
    expect(eleves).toMatchObject([{ eleveId: '1', groupes: [{ code: '4EME LV2 AJE' }] }]);
    expect(ecarts.filter(({ motif }) => motif === 'espace-de-noms')).toHaveLength(1);
  });

  it('reads elements in small letters, which the schema refuses', () => {
    const ecrit = fichier(`<ELEVE><ELEVE_ID>1001</ELEVE_ID>${GROUPE}</ELEVE>`);
    const petit = ecrit.replace(/<\/?[A-Z_]+/g, (balise) => balise.toLowerCase());
    const { eleves, parametres, ecarts } = readDocument('liens', petit);
    expect(parametres).toMatchObject({ uaj: '9830001R', anneeScolaire: 2017 });
    expect(eleves).toMatchObject([{ eleveId: '1001', groupes: [{ code: '4EME LV2 AJE' }] }]);
    expect(ecarts.length).toBeGreaterThan(0);
  });

  it('knows the Dossiers file, which has the same root', () => {
    const prive = '<IMPORT_ELEVES VERSION="1.4">\n<DONNEES>\n<PERSONNES/></DONNEES></IMPORT_ELEVES>';
    expect(() => readDocument('liens', prive)).toThrow(new ProblemeLecture('dossiers-prive', 3));
  });
});
