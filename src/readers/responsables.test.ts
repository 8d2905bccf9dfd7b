import { expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

const lien = (champs: string) =>
  readDocument(
    'responsables',
    siecleExport('BEE_RESPONSABLES', `<RESPONSABLES>\n<RESPONSABLE_ELEVE>${champs}</RESPONSABLE_ELEVE></RESPONSABLES>`),
  ).liens[0];

it('keeps the ids of the people and nothing else of them', () => {
  const donnees =
    '<PERSONNES><PERSONNE PERSONNE_ID="7"><NOM_DE_FAMILLE>X</NOM_DE_FAMILLE></PERSONNE><PERSONNE/></PERSONNES>';
  expect(readDocument('responsables', siecleExport('BEE_RESPONSABLES', donnees)).personnes).toEqual(['7']);
});

it('reads a link', () => {
  const champs =
    '<ELEVE_ID>1001</ELEVE_ID><PERSONNE_ID>7</PERSONNE_ID><NIVEAU_RESPONSABILITE>2</NIVEAU_RESPONSABILITE>';
  expect(lien(champs)).toEqual({ ligne: 11, eleveId: '1001', personneId: '7', niveau: '2' });
});

it.each([
  ['<RESP_LEGAL>0</RESP_LEGAL>', '3'],
  ['<RESP_LEGAL>1</RESP_LEGAL>', '1'],
  ['<RESP_LEGAL>2</RESP_LEGAL>', '1'],
  ['<RESP_LEGAL>9</RESP_LEGAL>', null],
  ['<RESP_LEGAL>0</RESP_LEGAL><NIVEAU_RESPONSABILITE>1</NIVEAU_RESPONSABILITE>', '1'],
  ['', null],
])('level of « %s »: %s', (champs, niveau) => {
  expect(lien(champs)).toMatchObject({ niveau, eleveId: null, personneId: null });
});
