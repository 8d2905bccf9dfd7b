import { describe, expect, it } from 'vitest';
import { aFinding, someTexts } from '../../test/kit/small-report.ts';
import type { FaitsSujet } from '../domain/faits.ts';
import { type Genre, personne, type Valeurs, valeur } from '../domain/phrase.ts';
import { FactsMask } from './facts-mask.ts';
import type { Pseudonyms } from './pseudonyms.ts';

const PAUL = 'OUÉNI Paul';

/** Numbers that say of whom they are, and how he was found. */
const numeros: Pseudonyms = {
  of: ({ eleveId }) => `of:${eleveId}`,
  ofSubject: ({ libelle }) => `sujet:${libelle}`,
  deLaValeur: ({ texte, eleveId }) => `valeur:${eleveId ?? texte}`,
};
const CODE = 'CTRL_TEST_01';
const masque = new FactsMask(numeros, {
  [CODE]: someTexts({ qui: 'personne', groupe: 'code-groupe', quand: 'date-personnelle', suite: 'mots' }),
  CTRL_TEST_02: someTexts({ fois: 'identifiant' }),
});

describe('a value of a sentence', () => {
  it.each<[Genre, string]>([
    ['personne', 'Élève valeur:3A'],
    ['identifiant', '…'],
    ['date-personnelle', '…'],
    ['etat-civil', '…'],
    ['place', '…'],
    ['fichier', '…'],
    ['texte-libre', '…'],
    ['date', '3A'],
    ['annee', '3A'],
    ['code', '3A'],
    ['code-groupe', '3A'],
    ['nombre', '3A'],
    ['document', '3A'],
    ['application', '3A'],
    ['etablissement', '3A'],
    // our own words never stand as a mere string
    ['mots', '…'],
  ])('of the kind « %s » is told as « %s »', (genre, told) => {
    const seul = new FactsMask(numeros, { [CODE]: someTexts({ trou: genre }) });
    expect(seul.valeurs(CODE, { trou: '3A' })).toStrictEqual({ trou: told });
  });

  it.each<[string, string, Valeurs, Valeurs]>([
    ['a hole that the texts do not declare is hidden', CODE, { autre: '3A' }, { autre: '…' }],
    ['a hole of a rule without texts is hidden', 'CTRL_X', { groupe: '3A' }, { groupe: '…' }],
    [
      'counts are known of every rule that has texts',
      CODE,
      { eleves: '1 élève', liens: '2 liens', fois: '3 fois' },
      { eleves: '1 élève', liens: '2 liens', fois: '3 fois' },
    ],
    ['a rule may say otherwise of such a hole', 'CTRL_TEST_02', { fois: '17' }, { fois: '…' }],
    ['counts of a rule without texts are hidden', 'CTRL_X', { eleves: '1 élève' }, { eleves: '…' }],
    [
      'a value says its own kind, whatever the hole',
      CODE,
      { groupe: personne(PAUL, '17'), qui: valeur('code', '3A'), x: valeur('date', '2018') },
      { groupe: personne('Élève valeur:17'), qui: valeur('code', '3A'), x: valeur('date', '2018') },
    ],
    ['a value of a personal kind is hidden', CODE, { groupe: valeur('place', '17') }, { groupe: valeur('place', '…') }],
    [
      'words keep what is ours, and hide each value among them',
      CODE,
      { suite: ['Avec ', personne(PAUL), ', ', valeur('identifiant', '17'), ' en ', valeur('code-groupe', '3A')] },
      {
        suite: [
          ...['Avec ', personne(`Élève valeur:${PAUL}`), ', ', valeur('identifiant', '…')],
          ...[' en ', valeur('code-groupe', '3A')],
        ],
      },
    ],
    ['words where none are expected are hidden', CODE, { groupe: ['Avec ', personne(PAUL)] }, { groupe: '…' }],
    ['a name of JavaScript is a name like any other', 'constructor', { toString: '3A' }, { toString: '…' }],
    ['nor is such a hole of a known rule anything else', CODE, { constructor: '3A' }, { constructor: '…' }],
  ])('%s', (_what, code, valeurs, told) => {
    expect(masque.valeurs(code, valeurs)).toStrictEqual(told);
  });

  it('of an anomaly or a reason is told where there is one', () => {
    const dit = { code: 'D4', ligne: 17 } as const;
    expect(masque.dit(dit)).toStrictEqual({});
    expect(masque.dit({ ...dit, valeurs: { x: personne(PAUL) } })).toStrictEqual({
      valeurs: { x: personne(`Élève valeur:${PAUL}`) },
    });
  });
});

describe('the subject of a finding', () => {
  it.each<[string, FaitsSujet, FaitsSujet]>([
    ['a pupil is his number', { libelle: PAUL }, { libelle: `Élève sujet:${PAUL}` }],
    [
      'a pupil loses his ELEVE_ID and his line, and keeps his group, his file and what is said of him',
      {
        libelle: PAUL,
        eleveId: '17',
        groupe: '3A',
        fichier: 'liens',
        ligne: 40,
        genre: 'personne',
        precision: ['Né le ', valeur('date-personnelle', '01/02/2004')],
        valeurs: { groupe: '3A', quand: '01/02/2004' },
      },
      {
        libelle: `Élève sujet:${PAUL}`,
        eleveId: `sujet:${PAUL}`,
        groupe: '3A',
        fichier: 'liens',
        genre: 'personne',
        precision: ['Né le ', valeur('date-personnelle', '…')],
        valeurs: { groupe: '3A', quand: '…' },
      },
    ],
    [
      'a place keeps its name and its line',
      { libelle: '3A', fichier: 'structures', ligne: 40, genre: 'code-groupe' },
      { libelle: '3A', fichier: 'structures', ligne: 40, genre: 'code-groupe' },
    ],
    ['a place may have no line', { libelle: '3A', groupe: '3A' }, { libelle: '3A', groupe: '3A' }],
    [
      'a file is named after its document',
      { libelle: 'Export de Paul.zip', fichier: 'communs', genre: 'fichier' },
      { libelle: 'Communs', fichier: 'communs', genre: 'fichier' },
    ],
    [
      'the sentence of its report goes, with whatever else is beside',
      { libelle: '3A', genre: 'code', detail: `Avec ${PAUL}.` } as FaitsSujet,
      { libelle: '3A', genre: 'code' },
    ],
  ])('%s', (_what, sujet, told) => {
    expect(masque.constat(aFinding({ sujets: [sujet] })).sujets).toStrictEqual([told]);
  });

  it('stands in the order of what is told of it', () => {
    const sujets = ['C', 'A', 'B'].map((libelle) => ({ libelle, genre: 'code' as const }));
    const told = masque.constat(aFinding({ sujets: [{ libelle: 'Z' }, ...sujets] })).sujets;
    expect(told.map(({ libelle }) => libelle)).toEqual(['A', 'B', 'C', 'Élève sujet:Z']);
  });

  it('keeps its place among its equals', () => {
    const sujets = [3, 1, 2].map((ligne) => ({ libelle: 'A', genre: 'code' as const, ligne }));
    expect(masque.constat(aFinding({ sujets })).sujets).toEqual(sujets);
  });
});

describe('a finding', () => {
  /** What is left of a finding that says nothing. */
  const left = {
    ...{ code: CODE, gravite: 'a-verifier', titre: 'Titre', etapes: [], source: 'deduit', reference: '003.1' },
    ...{ eleves: 0, sujets: [] },
  };

  it('loses its sentences', () => {
    expect(masque.constat(aFinding())).toStrictEqual(left);
  });

  it('keeps how many are not listed, its branch and its values without names', () => {
    const valeurs = { qui: PAUL, groupe: '3A' };
    const vise = { elements: ['NOM'], valeur: 'OUÉNI' };
    expect(masque.constat(aFinding({ nonListes: 3, branche: '', valeurs, vise }))).toStrictEqual({
      ...left,
      nonListes: 3,
      branche: '',
      valeurs: { qui: `Élève valeur:${PAUL}`, groupe: '3A' },
    });
  });
});
