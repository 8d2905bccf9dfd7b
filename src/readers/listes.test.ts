import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

describe('lireEtablissements', () => {
  it.each([
    [
      'an attribute',
      '<ETABLISSEMENTS><ETABLISSEMENT CODE_RNE="9830001R"><SIGLE>CLG</SIGLE></ETABLISSEMENT></ETABLISSEMENTS>',
    ],
    ['a child', '<ETABS><ETABLISSEMENT><CODE_RNE> 9830001R </CODE_RNE></ETABLISSEMENT></ETABS>'],
    ['no container', '<ETABLISSEMENT CODE_RNE="9830001R"/><ETABLISSEMENT/>'],
  ])('%s', (_nom, donnees) => {
    expect(readDocument('etablissements', siecleExport('BEE_ETABLISSEMENT', donnees)).codesRne).toEqual(['9830001R']);
  });
});

describe('lireGeographique', () => {
  const pays = '<LIBELLE_LONG>FRANCE</LIBELLE_LONG>';
  const departement =
    '<DEPARTEMENT><CODE_DEPARTEMENT_MEN>988</CODE_DEPARTEMENT_MEN><CODE_DEPARTEMENT_INSEE>98</CODE_DEPARTEMENT_INSEE></DEPARTEMENT>';
  const commune = (code: string) =>
    `<COMMUNE ${code}><CODE_DEPARTEMENT_INSEE>977</CODE_DEPARTEMENT_INSEE><LIBELLE_LONG>X</LIBELLE_LONG></COMMUNE>`;
  const COMMUNE = commune('CODE_COMMUNE_INSEE="98818"');
  it.each([
    [
      'containers and attributes',
      `<A><PAYS_NATIONALITE CODE_PAYS="100">${pays}</PAYS_NATIONALITE></A><B>${departement}</B><C>${COMMUNE}</C>`,
    ],
    ['children', `<A><PAYS><CODE_PAYS>100</CODE_PAYS></PAYS>${departement}${COMMUNE}</A>`],
    ['a container named as an item', `<PAYS><PAYS CODE_PAYS="100"/></PAYS>${departement}${COMMUNE}`],
    ['no container', `<PAYS_NATIONALITE CODE_PAYS="100"/>${departement}${COMMUNE}${commune('')}`],
  ])('%s', (_nom, donnees) => {
    expect(readDocument('geographique', siecleExport('BEE_GEOGRAPHIQUE', donnees))).toMatchObject({
      codesPays: ['100'],
      codesDepartements: ['988', '98'],
      codesCommunes: ['98818'],
    });
  });
});
