import { describe, expect, it } from 'vitest';
import { siecleExport } from '../../test/kit/read-document.ts';
import { ecrire, extrait, RIEN } from '../../test/kit/read-extract.ts';
import { creerExtracteur } from './extrait.ts';

/** Line 4 is the first ELEVE; the second has no group. */
const LIENS = `<IMPORT_ELEVES VERSION="1.4">
<DONNEES>
<ELEVES>
<ELEVE>
  <ELEVE_ID>97001</ELEVE_ID>
  <NOM_DE_FAMILLE>FICTIVE</NOM_DE_FAMILLE>
  <TEL_PERSONNEL>+687000000</TEL_PERSONNEL>
  <GROUPES>
    <GROUPE>
      <CODE_GROUPE>MPERMANGR2</CODE_GROUPE>
      <DATE_FIN_GROUPE>2018-12-15</DATE_FIN_GROUPE>
    </GROUPE>
    <GROUPE>
      <CODE_GROUPE>4EME LV2 AJE</CODE_GROUPE>
    </GROUPE>
  </GROUPES>
</ELEVE>
<ELEVE>
  <ELEVE_ID>97002</ELEVE_ID>
</ELEVE>
</ELEVES>
</DONNEES>
</IMPORT_ELEVES>
`;

describe('the record at a line of an ELEGROUPE', () => {
  const groupe = ['9 GROUPE', '10   CODE_GROUPE [MPERMANGR2]', '11   DATE_FIN_GROUPE 2018-12-15', '12 /GROUPE'];

  it.each([
    ['the group, by its code', { ligne: 9, valeur: 'MPERMANGR2' }, groupe],
    ['the group, from one of its fields', { ligne: 10, elements: ['CODE_GROUPE'] }, groupe],
    [
      'the group, for its date',
      { ligne: 9, elements: ['DATE_FIN_GROUPE'], valeur: 'MPERMANGR2' },
      [...groupe.slice(0, 1), '10   CODE_GROUPE MPERMANGR2', '11   DATE_FIN_GROUPE [2018-12-15]', '12 /GROUPE'],
    ],
    ['another pupil', { ligne: 18, eleveId: '97002' }, ['18 [ELEVE]', '19   ELEVE_ID 97002', '20 /ELEVE']],
    [
      'what is missing marks the record',
      { ligne: 18, elements: ['DATE_NAISS'] },
      ['18 [ELEVE]', '19   ELEVE_ID 97002', '20 /ELEVE'],
    ],
    [
      'a list that is no record, from the pupil that holds it',
      { ligne: 8, elements: ['GROUPES'] },
      [
        '4 ELEVE',
        '5   ELEVE_ID 97001',
        '6   NOM_DE_FAMILLE FICTIVE',
        '7   TEL_PERSONNEL …',
        '8   [GROUPES]',
        '9     GROUPE',
        '10       CODE_GROUPE MPERMANGR2',
        '11       DATE_FIN_GROUPE 2018-12-15',
        '12     /GROUPE',
        '13     GROUPE',
        '14       CODE_GROUPE 4EME LV2 AJE',
        '15     /GROUPE',
        '16   /GROUPES',
        '17 /ELEVE',
      ],
    ],
  ])('%s', (_quoi, repere, attendu) => {
    for (const texte of [LIENS, LIENS.replaceAll('\n', '\r\n')]) {
      expect(ecrire(extrait('liens', texte, repere))).toEqual(attendu);
      expect(ecrire(extrait('liens', texte, repere, 7)), 'cut anywhere').toEqual(attendu);
    }
  });

  it('is found in one written in small letters, and shown as it is written', () => {
    const petites = LIENS.replace(/<(\/?)([A-Z_]+)/g, (_, fin, nom) => `<${fin}${nom.toLowerCase()}`);
    expect(ecrire(extrait('liens', petites, { ligne: 9, elements: ['CODE_GROUPE'] }))).toEqual([
      '9 groupe',
      '10   code_groupe [MPERMANGR2]',
      '11   date_fin_groupe 2018-12-15',
      '12 /groupe',
    ]);
    // an export is read in capitals alone
    expect(extrait('eleves', '<bee_eleves><donnees>\n<eleves/></donnees></bee_eleves>', { ligne: 2 })).toBeNull();
  });

  it('says what stands around it', () => {
    expect(extrait('liens', LIENS, { ligne: 9 })?.parents).toEqual([
      { nom: 'IMPORT_ELEVES', ligne: 1 },
      { nom: 'DONNEES', ligne: 2 },
      { nom: 'ELEVES', ligne: 3 },
      { nom: 'ELEVE', ligne: 4 },
      { nom: 'GROUPES', ligne: 8 },
    ]);
  });

  it('stops reading once it has it: what is broken further on does not matter', () => {
    const casse = LIENS.replace('97002', '</NOM>');
    for (const pas of [20, casse.length]) {
      expect(ecrire(extrait('liens', casse, { ligne: 9, valeur: 'MPERMANGR2' }, pas))).toEqual(groupe);
    }
    expect(() => extrait('liens', casse, { ligne: 18 })).toThrow();
    const extracteur = creerExtracteur('liens', { ...RIEN, ligne: 9, valeur: 'MPERMANGR2' });
    extracteur.write(LIENS);
    expect(extracteur.complet).toBe(true);
    extracteur.write('</NOM>');
    expect(ecrire(extracteur.close())).toEqual(groupe);
    const juste = LIENS.replace('4EME LV2 AJE', '</NOM>');
    expect(ecrire(extrait('liens', juste, { ligne: 9 }, 20)), 'broken in the group after').toEqual([
      '9 [GROUPE]',
      '10   CODE_GROUPE MPERMANGR2',
      ...groupe.slice(2),
    ]);
  });

  it('says what is broken before it has it, and a text that stops short', () => {
    const extracteur = () => creerExtracteur('liens', { ...RIEN, ligne: 18 });
    expect(() => extracteur().write('<A>\n</B>')).toThrow('xml-mal-forme');
    expect(() => extrait('liens', LIENS.slice(0, LIENS.indexOf('97002')), { ligne: 18 })).toThrow('xml-mal-forme');
  });

  it('finds nothing where nothing begins', () => {
    expect(extrait('liens', LIENS, { ligne: 12 })).toBeNull();
    expect(extrait('liens', LIENS, { ligne: 400 })).toBeNull();
  });

  it('gives a value to what holds one, and to nothing else', () => {
    expect(extrait('liens', LIENS, { ligne: 9 })?.lignes.map(({ valeur }) => valeur)).toEqual([
      null,
      'MPERMANGR2',
      '2018-12-15',
      null,
    ]);
  });

  it('is the record around, when what begins on the line stands in what is not read', () => {
    const texte = LIENS.replace('+687000000', '\n<INDICATIF>\n687\n</INDICATIF>\n');
    expect(ecrire(extrait('liens', texte, { ligne: 8 })).slice(0, 5)).toEqual([
      '4 [ELEVE]',
      '5   ELEVE_ID 97001',
      '6   NOM_DE_FAMILLE FICTIVE',
      '7   TEL_PERSONNEL …',
      '12   GROUPES',
    ]);
    for (const ligne of [9, 10, 11]) expect(extrait('liens', texte, { ligne })).toBeNull();
  });

  it('reads on past what is longer than a value, where it is not read', () => {
    const long = `${'x'.repeat(40_000)}<X/>${'x'.repeat(40_000)}`;
    const dans = (nom: string) => LIENS.replace(`<${nom}>`, `<${nom}>${long}`);
    for (const texte of [
      dans('ELEVES'),
      dans('TEL_PERSONNEL'),
      LIENS.replace('+687', `<INDICATIF>${long}</INDICATIF>`),
    ]) {
      expect(ecrire(extrait('liens', texte, { ligne: 9, valeur: 'MPERMANGR2' }))).toEqual(groupe);
    }
  });
});

describe('several records on one line', () => {
  const unSeul = LIENS.replaceAll('\n', '');

  it.each([
    ['the pupil', { eleveId: '97002' }, '97002', 0],
    ['the pupil of that group', { eleveId: '97001', valeur: '4EME LV2 AJE' }, '97001', 0],
  ])('the finding tells which: %s', (_quoi, repere, eleveId, autres) => {
    const lu = extrait('liens', unSeul, { ...repere, ligne: 1 });
    expect(ecrire(lu).slice(0, 2).join()).toContain(eleveId);
    expect(lu?.autres).toBe(autres);
  });

  it('says how many others there are when nothing tells which', () => {
    expect(extrait('liens', unSeul, { ligne: 1, elements: ['ELEVE_ID'] })?.autres).toBe(1);
  });

  it('takes the group that begins on a line where the pupil does not', () => {
    const texte =
      '<I><DONNEES><ELEVES>\n<ELEVE><ELEVE_ID>1</ELEVE_ID>\n<GROUPES><GROUPE><CODE_GROUPE>A</CODE_GROUPE></GROUPE><GROUPE><CODE_GROUPE>B</CODE_GROUPE></GROUPE></GROUPES></ELEVE></ELEVES></DONNEES></I>';
    expect(ecrire(extrait('liens', texte, { ligne: 3, valeur: 'B', eleveId: '1' }))).toEqual([
      '3 GROUPE',
      '3   CODE_GROUPE [B]',
      '3 /GROUPE',
    ]);
  });
});

describe('the other documents', () => {
  it('a pupil of SIECLE, without where she lives', () => {
    const texte = siecleExport(
      'BEE_ELEVES',
      `<ELEVES>
<ELEVE ELEVE_ID="97001" ADRESSE_ID="12">
<NOM_DE_FAMILLE>FICTIVE</NOM_DE_FAMILLE>
<TEL_PORTABLE>+687000000</TEL_PORTABLE>
<SCOLARITE_AN_DERNIER><CODE_RNE>9839991T</CODE_RNE><LIGNE1_ADRESSE>1 rue Sans Nom</LIGNE1_ADRESSE></SCOLARITE_AN_DERNIER>
</ELEVE></ELEVES>`,
    );
    const ligne = texte.split('\n').findIndex((l) => l.startsWith('<ELEVE ')) + 1;
    expect(ecrire(extrait('eleves', texte, { ligne, elements: ['CODE_RNE'], eleveId: '97001' }))).toEqual([
      `${ligne} ELEVE ELEVE_ID=97001 ADRESSE_ID=…`,
      `${ligne + 1}   NOM_DE_FAMILLE FICTIVE`,
      `${ligne + 2}   TEL_PORTABLE …`,
      `${ligne + 3}   SCOLARITE_AN_DERNIER`,
      `${ligne + 3}     CODE_RNE [9839991T]`,
      `${ligne + 3}     LIGNE1_ADRESSE …`,
      `${ligne + 3}   /SCOLARITE_AN_DERNIER`,
      `${ligne + 4} /ELEVE`,
    ]);
  });

  it.each([
    [
      'structures',
      'BEE_STRUCTURES',
      '<GROUPES>\n<GROUPE CODE_STRUCTURE="4AJE">\n<LIBELLE_LONG/></GROUPE></GROUPES>',
      'CODE_STRUCTURE',
    ],
    ['sts', null, '<GROUPES>\n<GROUPE CODE="4AJE">\n<LIBELLE_LONG/></GROUPE></GROUPES>', 'CODE'],
  ] as const)('a group of %s, by its code in an attribute', (kind, racine, groupes, attribut) => {
    const texte = racine
      ? siecleExport(racine, groupes)
      : `<STS_EDT>\n<DONNEES><STRUCTURE>${groupes}</STRUCTURE></DONNEES></STS_EDT>`;
    const ligne = texte.split('\n').findIndex((l) => l.startsWith('<GROUPE ')) + 1;
    expect(ecrire(extrait(kind, texte, { ligne, valeur: '4AJE ' }))).toEqual([
      `${ligne} GROUPE ${attribut}=[4AJE]`,
      `${ligne + 1}   LIBELLE_LONG`,
      `${ligne + 1} /GROUPE`,
    ]);
  });

  it('an element outside any record stands alone, and what is not read is only named', () => {
    expect(
      ecrire(extrait('liens', '<IMPORT_ELEVES>\n<ADRESSES><ADRESSE/></ADRESSES></IMPORT_ELEVES>', { ligne: 2 })),
    ).toEqual(['2 [ADRESSES] …']);
    const racine = extrait('liens', LIENS, { ligne: 1, elements: ['VERSION'] });
    expect(ecrire(racine)[0]).toBe('1 IMPORT_ELEVES VERSION=[…]');
    expect((racine?.lignes.length ?? 0) + (racine?.coupees ?? 0)).toBe(23);
  });
});
