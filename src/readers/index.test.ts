import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elegroupe, writeElegroupe } from '../../test/kit/elegroupe.ts';
import { readDocument, siecleExport } from '../../test/kit/read-document.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';

const STRUCTURES = `<DIVISIONS><DIVISION CODE_STRUCTURE="6&#32;A"><LIBELLE_LONG><![CDATA[SIXIÈME]]> A</LIBELLE_LONG></DIVISION></DIVISIONS>`;

/** A few lines of each document, with what may be cut in two: entities, CDATA, comments, line ends, wide characters. */
const DOCUMENTS: Record<TypeSource, string> = {
  eleves: siecleExport(
    'BEE_ELEVES',
    '<ELEVES>\r\n<ELEVE ELEVE_ID="1" ELENOET="2"><NOM_DE_FAMILLE>D&apos;INVENTION</NOM_DE_FAMILLE><!-- c --><PRENOM>Inès \u{1F600}</PRENOM></ELEVE></ELEVES>',
  ),
  responsables: siecleExport(
    'BEE_RESPONSABLES',
    '<PERSONNES><PERSONNE PERSONNE_ID="7"/></PERSONNES><RESPONSABLES><RESPONSABLE_ELEVE><ELEVE_ID>1</ELEVE_ID></RESPONSABLE_ELEVE></RESPONSABLES>',
  ),
  structures: siecleExport('BEE_STRUCTURES', STRUCTURES),
  nomenclature: siecleExport(
    'BEE_NOMENCLATURES',
    '<MEFS><MEF CODE_MEF="1"><LIBELLE_LONG>A &amp; B</LIBELLE_LONG></MEF></MEFS>',
  ),
  communs: siecleExport('BEE_COMMUN', '<X><Y><CODE_PERIODE>T1</CODE_PERIODE><DATE_FIN>31/05/2018</DATE_FIN></Y></X>'),
  etablissements: siecleExport('BEE_ETABLISSEMENTS', '<X><ETABLISSEMENT CODE_RNE="9830001R"/></X>'),
  geographique: siecleExport('BEE_GEOGRAPHIQUE', '<X><COMMUNE CODE_COMMUNE_INSEE="98818"/></X>'),
  sts: `<STS_EDT><DONNEES><STRUCTURE>${STRUCTURES.replace('CODE_STRUCTURE', 'CODE')}</STRUCTURE></DONNEES></STS_EDT>`,
  emp_sts: `<EDT_STS><DONNEES><STRUCTURE>${STRUCTURES.replace('CODE_STRUCTURE', 'CODE')}</STRUCTURE></DONNEES></EDT_STS>`,
  liens: writeElegroupe(elegroupe()).replace('<LOGICIEL>', 'stray \u{1F600}<LOGICIEL>'),
};

describe.each(SOURCES)('%s', (kind) => {
  const texte = DOCUMENTS[kind];

  it('reads the same however the text is cut', () => {
    const entier = readDocument(kind, texte);
    expect(readDocument(kind, ...texte)).toEqual(entier);
    fc.assert(
      fc.property(fc.array(fc.nat(texte.length), { minLength: 1, maxLength: 8 }), (coupes) => {
        const bornes = [0, ...[...coupes].sort((a, b) => a - b), texte.length];
        expect(readDocument(kind, ...bornes.slice(1).map((borne, i) => texte.slice(bornes[i], borne)))).toEqual(entier);
      }),
      { numRuns: 30 },
    );
  });

  it('gives nothing of a text that stops short', () => {
    fc.assert(
      fc.property(fc.nat(texte.trimEnd().length - 1), (fin) => {
        expect(() => readDocument(kind, texte.slice(0, fin))).toThrow(ProblemeLecture);
      }),
      { numRuns: 30 },
    );
  });
});
