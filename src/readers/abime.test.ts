import { expect, it } from 'vitest';
import { siecleExport } from '../../test/kit/read-document.ts';
import type { TypeSource } from '../domain/source.ts';
import { ChercheurAbime } from './abime.ts';

const chercher = (kind: TypeSource, texte: string, pas = texte.length) => {
  const chercheur = new ChercheurAbime(kind);
  for (let i = 0; i < texte.length && !chercheur.complet; i += pas) chercheur.write(texte.slice(i, i + pas));
  return chercheur.close();
};
const eleve = (contenu: string) =>
  siecleExport('BEE_ELEVES', `<ELEVES>\n<ELEVE ELEVE_ID="1">\n${contenu}\n</ELEVE>\n</ELEVES>`);
const LIGNE = eleve('@').split('\n').indexOf('@') + 1;

it.each([
  ['a name', 'eleves', eleve('<PRENOM>ZoÃ©</PRENOM>'), 'PRENOM', 'ZoÃ©'],
  [
    'what no screen shows',
    'eleves',
    eleve('<NOM_DE_FAMILLE> BELBÅ\u0093UF </NOM_DE_FAMILLE>'),
    'NOM_DE_FAMILLE',
    'BELBÅ·UF',
  ],
  ['an address is not quoted', 'eleves', eleve('<MEL>zoÃ©@invente.nc</MEL>'), 'MEL', null],
  ['nor what nobody reads', 'eleves', eleve('<X A="1" B="ZoÃ©"/>'), 'B', null],
  ['a giant is cut', 'eleves', eleve(`<PRENOM>Ã©${'a'.repeat(200)}</PRENOM>`), 'PRENOM', `Ã©${'a'.repeat(58)}`],
  ['an INE is masked', 'eleves', eleve('<PRENOM>Ã© 1234567890A</PRENOM>'), 'PRENOM', 'Ã© 12345****0A'],
] as const)('%s', (_cas, kind, texte, nom, valeur) => {
  expect(chercher(kind, texte)).toEqual({ ligne: LIGNE, nom, connu: valeur !== null, valeur });
  expect(chercher(kind, texte, 3)).toEqual({ ligne: LIGNE, nom, connu: valeur !== null, valeur });
});

it('gives no parent’s and no teacher’s name, and a group’s code in an attribute', () => {
  const parents = siecleExport(
    'BEE_RESPONSABLES',
    '<PERSONNES><PERSONNE PERSONNE_ID="1"><PRENOM>ZoÃ©</PRENOM></PERSONNE></PERSONNES>',
  );
  expect(chercher('responsables', parents)).toMatchObject({ nom: 'PRENOM', valeur: null });
  const sts = (donnees: string) => `<STS_EDT><DONNEES>${donnees}</DONNEES></STS_EDT>`;
  const individu = '<INDIVIDUS><INDIVIDU ID="1" TYPE="epp"><PRENOM>ZoÃ©</PRENOM></INDIVIDU></INDIVIDUS>';
  expect(chercher('sts', sts(individu))).toMatchObject({ nom: 'PRENOM', valeur: null });
  const groupe = '<STRUCTURE><GROUPES><GROUPE CODE="3ThÃ©"/></GROUPES></STRUCTURE>';
  expect(chercher('sts', sts(groupe))).toMatchObject({ nom: 'CODE', valeur: '3ThÃ©' });
});

it.each([
  ['an attribute of a value', '<PRENOM X="ZoÃ©"/>', 'X'],
  ['an element in a value', '<PRENOM><X>ZoÃ©</X></PRENOM>', 'X'],
])('quotes nothing of %s, which nobody reads', (_cas, contenu, nom) => {
  expect(chercher('eleves', eleve(contenu))).toEqual({ ligne: LIGNE, nom, connu: false, valeur: null });
});

it('is done with the first, and asks for no more: what is broken further on does not matter', () => {
  const deux = eleve('<PRENOM>ZoÃ©</PRENOM>\n<PRENOM2>LÃ©a</PRENOM2>');
  for (const texte of [deux, deux.slice(0, -20)]) {
    const chercheur = new ChercheurAbime('eleves');
    expect(chercheur.complet).toBe(false);
    chercheur.write(texte);
    expect(chercheur.complet).toBe(true);
    expect(chercheur.close()).toMatchObject({ ligne: LIGNE, nom: 'PRENOM', valeur: 'ZoÃ©' });
  }
});

it('does not take a text that stops short for one that holds none', () => {
  expect(() => chercher('eleves', eleve('<PRENOM>Zoé</PRENOM>').slice(0, -20))).toThrow('xml-mal-forme');
});

it('finds nothing where no value is spoiled', () => {
  expect(chercher('eleves', eleve('<PRENOM>Zoé</PRENOM><!-- ZoÃ© -->'))).toBeNull();
});
