import { describe, expect, it } from 'vitest';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';

const eleves = (donnees: string) => readDocument('eleves', siecleExport('BEE_ELEVES', donnees));
const un = (champs: string, attributs = 'ELEVE_ID="1001"') =>
  eleves(`<ELEVES>\n<ELEVE ${attributs}>${champs}</ELEVE></ELEVES>`).eleves[0];

const ELEVES = '<ELEVES><ELEVE ELEVE_ID="1"/><ELEVE ELEVE_ID="2"/></ELEVES>';
const structures = (...blocs: [id: string, ...codes: [code: string, type: string][]][]) =>
  `<STRUCTURES>${blocs
    .map(([id, ...codes]) => {
      const dedans = codes.map(
        ([code, type]) =>
          `<STRUCTURE><CODE_STRUCTURE>${code}</CODE_STRUCTURE><TYPE_STRUCTURE>${type}</TYPE_STRUCTURE></STRUCTURE>`,
      );
      return `<STRUCTURES_ELEVE ELEVE_ID="${id}">${dedans.join('')}</STRUCTURES_ELEVE>`;
    })
    .join('')}</STRUCTURES>`;

describe('lireEleves', () => {
  it('reads a pupil whole', () => {
    const champs = `
      <ID_NATIONAL>123456789AB</ID_NATIONAL><INE_BEA>123456789AC</INE_BEA><INE_RNIE>123456789AD</INE_RNIE>
      <ID_PRV_ELE>42</ID_PRV_ELE><NOM_DE_FAMILLE>FICTIF</NOM_DE_FAMILLE><NOM_USAGE></NOM_USAGE>
      <PRENOM>Inès</PRENOM><PRENOM2>Léa</PRENOM2><DATE_NAISS>14/03/2005</DATE_NAISS><DOUBLEMENT>0</DOUBLEMENT>
      <CODE_PAYS>100</CODE_PAYS><DATE_SORTIE>01/10/2018</DATE_SORTIE><CODE_REGIME>2</CODE_REGIME>
      <DATE_ENTREE>19/02/2018</DATE_ENTREE><CODE_MOTIF_SORTIE>10</CODE_MOTIF_SORTIE><CODE_PAYS_NAT>100</CODE_PAYS_NAT>
      <CODE_STATUT>ST</CODE_STATUT><CODE_MEF>10010012110</CODE_MEF>
      <CODE_DEPARTEMENT_NAISS>988</CODE_DEPARTEMENT_NAISS><CODE_COMMUNE_INSEE_NAISS>98818</CODE_COMMUNE_INSEE_NAISS>
      <CODE_PROVENANCE>1</CODE_PROVENANCE>
      <SCOLARITE_AN_DERNIER><CODE_MEF>10010012111</CODE_MEF><CODE_STRUCTURE>CM2 A</CODE_STRUCTURE></SCOLARITE_AN_DERNIER>`;
    const options =
      '<OPTIONS><OPTION ELEVE_ID="1001"><OPTIONS_ELEVE><NUM_OPTION>1</NUM_OPTION><CODE_MODALITE_ELECT>O</CODE_MODALITE_ELECT>' +
      '<CODE_MATIERE>030201</CODE_MATIERE></OPTIONS_ELEVE><OPTIONS_ELEVE/></OPTION></OPTIONS>';
    const donnees = `<ELEVES>\n<ELEVE ELEVE_ID="1001" ELENOET="12">${champs}</ELEVE></ELEVES>${options}${structures(['1001', ['3LATIN', 'G'], ['6 A', 'D']])}`;
    expect(eleves(donnees).eleves).toEqual([
      {
        ligne: 11,
        eleveId: '1001',
        elenoet: '12',
        idNational: '123456789AB',
        ineBea: '123456789AC',
        ineRnie: '123456789AD',
        idPrv: '42',
        nomFamille: 'FICTIF',
        nomUsage: '',
        prenom: 'Inès',
        prenom2: 'Léa',
        prenom3: null,
        dateNaissance: '2005-03-14',
        doublement: '0',
        dateEntree: '2018-02-19',
        dateSortie: '2018-10-01',
        codeMotifSortie: '10',
        codeMef: '10010012110',
        codeStatut: 'ST',
        codeRegime: '2',
        codeProvenance: '1',
        codePaysNaissance: '100',
        codePaysNationalite: '100',
        codeDepartementNaissance: '988',
        codeCommuneNaissance: '98818',
        anDernier: { codeMef: '10010012111', codeStructure: 'CM2 A', codeRne: null },
        divisions: ['6 A'],
        groupes: ['3LATIN'],
        blocsStructures: 1,
        options: [
          { num: '1', codeModalite: 'O', codeMatiere: '030201' },
          { num: null, codeModalite: null, codeMatiere: null },
        ],
      },
    ]);
  });

  it.each([
    ['ELENOET as a child', '<ELENOET>12</ELENOET>', { elenoet: '12' }],
    ['no ELENOET', '', { elenoet: null }],
    ['no option', '', { options: [] }],
    ['NOM of old files', '<NOM>FICTIF</NOM>', { nomFamille: 'FICTIF' }],
    ['NOM beside NOM_DE_FAMILLE', '<NOM>A</NOM><NOM_DE_FAMILLE>B</NOM_DE_FAMILLE>', { nomFamille: 'B' }],
    ['no name at all', '', { nomFamille: '', prenom: '' }],
    ['a padded code', '<CODE_MEF>10010012110   </CODE_MEF>', { codeMef: '10010012110' }],
    ['no INE', '<INE_RNIE>123456789AB</INE_RNIE>', { idNational: null, ineRnie: '123456789AB' }],
    [
      'a birth date in another form, and how it is written',
      '<DATE_NAISS>2005-03-14</DATE_NAISS>',
      { dateNaissance: '2005-03-14', naissanceEcrite: '2005-03-14' },
    ],
    [
      'a birth date that is none',
      '<DATE_NAISS>31/02/2005</DATE_NAISS>',
      { dateNaissance: null, naissanceEcrite: '31/02/2005' },
    ],
    ['an empty birth date', '<DATE_NAISS/>', { dateNaissance: null }],
    ['a leaving date in another form', '<DATE_SORTIE>2018-03-14</DATE_SORTIE>', { dateSortie: null }],
    ['an open end', '<DATE_SORTIE>31/12/9999</DATE_SORTIE>', { dateSortie: '9999-12-31' }],
    [
      'an empty last year',
      '<SCOLARITE_AN_DERNIER/>',
      { anDernier: { codeMef: null, codeStructure: null, codeRne: null } },
    ],
    ['no last year', '<CODE_MEF>1</CODE_MEF>', { anDernier: null, codeMef: '1' }],
  ])('reads %s', (_nom, champs, attendu) => {
    expect(un(champs)).toMatchObject(attendu);
  });

  it('prefers the attribute where ELENOET stands twice', () => {
    expect(un('<ELENOET>8193</ELENOET>', 'ELEVE_ID="1" ELENOET="8194"')?.elenoet).toBe('8194');
  });

  it('does not lend the last year of one pupil to the next', () => {
    const lus = eleves('<ELEVES><ELEVE><SCOLARITE_AN_DERNIER/></ELEVE><ELEVE/></ELEVES>').eleves;
    expect(lus.map(({ anDernier }) => anDernier === null)).toEqual([false, true]);
  });

  const affectations = (donnees: string) =>
    eleves(donnees).eleves.map(({ divisions, groupes, blocsStructures }) => [divisions, groupes, blocsStructures]);
  it.each([
    [
      'sections in the other order',
      structures(['2', ['A', 'D']]) + ELEVES,
      [
        [[], [], 0],
        [['A'], [], 1],
      ],
    ],
    [
      'only groups',
      ELEVES + structures(['1', ['G1', 'G']]),
      [
        [[], ['G1'], 1],
        [[], [], 0],
      ],
    ],
    [
      'two divisions',
      ELEVES + structures(['1', ['A', 'D'], ['B', 'D']]),
      [
        [['A', 'B'], [], 1],
        [[], [], 0],
      ],
    ],
    [
      'two blocks for one pupil, put together',
      ELEVES + structures(['1', ['A', 'D']], ['2', ['B', 'D']], ['1', ['A', 'D'], ['G1', 'G']]),
      [
        [['A'], ['G1'], 2],
        [['B'], [], 1],
      ],
    ],
    [
      'a structure without code or of no type',
      ELEVES + structures(['1', ['', 'D'], ['X', 'Z']]),
      [
        [[], [], 1],
        [[], [], 0],
      ],
    ],
    [
      'an empty section',
      `${ELEVES}<STRUCTURES />`,
      [
        [[], [], 0],
        [[], [], 0],
      ],
    ],
  ])('structures: %s', (_nom, donnees, attendu) => {
    expect(affectations(donnees)).toEqual(attendu);
  });

  it.each([
    ['OPTION', 'OPTIONS_ELEVE'],
    ['OPTIONS_ELEVE', 'OPTION'],
  ])('options: %s around %s, in several blocks', (dehors, dedans) => {
    const bloc = (id: string, matiere: string) =>
      `<${dehors} ELEVE_ID="${id}"><${dedans}><CODE_MATIERE>${matiere}</CODE_MATIERE></${dedans}></${dehors}>`;
    const lus = eleves(`<OPTIONS>${bloc('1', 'A')}${bloc('2', 'B')}${bloc('1', 'C')}</OPTIONS>${ELEVES}`).eleves;
    expect(lus.map(({ options }) => options.map((o) => o.codeMatiere))).toEqual([['A', 'C'], ['B']]);
  });

  it.each(['BEE_ELEVES', 'BEE_ELEVE', 'bee_eleves', 'BEE_EPHC_ELEVES'])('takes the root %s', (racine) => {
    expect(readDocument('eleves', siecleExport(racine, ELEVES)).eleves).toHaveLength(2);
  });
});
