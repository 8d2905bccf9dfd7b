import { describe, expect, it } from 'vitest';
import { aFinding, aNight, anAbsent, aPupil, aSentPupil, bareReport, someTexts } from '../../test/kit/small-report.ts';
import type { FaitsSujet } from '../domain/faits.ts';
import { GENRES, type Genre, personne, valeur } from '../domain/phrase.ts';
import type { Rapport } from '../domain/rapport.ts';
import { numberPupils, placeOf } from './pseudonyms.ts';

/** In the order of the alphabet, of the file and of the ELEVE_ID. */
const school = (size: number, prenom = 'Paul') =>
  Array.from({ length: size }, (_, i) => aPupil(`NOM${String(i).padStart(4, '0')} ${prenom}`, { rang: i + 1 }));

const scattered = (n: number) => (Math.imul(n, 0x9e3779b1) >>> 0).toString(36);

const PAUL = 'OUÉNI Paul';
const RITA = 'TIAMA Rita';

const matiere = { code: '030201', libelle: null };
const change = { division: null, gardes: [], ajoutes: [], perdus: [] };
const textes = { CTRL_TEST_01: someTexts({ qui: 'personne', groupe: 'code-groupe' }) };
const trous = { code: 'CTRL_TEST_01' as const };
const anomalie = { ...trous, code: 'GROUPE_A_01', groupe: null, message: '', reinitialiseeA: null, ligne: 0 } as const;
const motif = { code: 'D4', message: '', ligne: null } as const;
const about = (...sujets: readonly FaitsSujet[]) => [aFinding({ sujets })];

/** The number of whoever has this name, no other being known of him. */
const numberOfName = (rapport: Rapport, texte: string) => numberPupils(rapport).deLaValeur(personne(texte));

describe('somebody whom a report names only', () => {
  it.each<[string, Partial<Rapport>]>([
    ['among all its pupils', { eleves: [aPupil(PAUL)] }],
    ['among the pupils of the night', { nuit: aNight([aSentPupil(PAUL, 1)]) }],
    ['among the absent', { nuit: aNight([], [anAbsent(PAUL)]) }],
    ['among those whose groups change', { changements: { eleves: [{ ...aPupil(PAUL), ...change }], groupes: [] } }],
    [
      'for the LSU',
      {
        lsu: [
          {
            ...{ code: null, eleves: 1, groupes: [], sansEleve: [] },
            sansGroupe: [{ ...aPupil(PAUL), matiere, groupes: [] }],
          },
        ],
      },
    ],
    ['as the subject of a finding', { constats: about({ libelle: PAUL, genre: 'personne' }) }],
    ['in the value of a finding', { constats: [aFinding({ valeurs: { x: personne(PAUL) } })] }],
    ['in the hole of a finding that holds a person', { textes, constats: [aFinding({ valeurs: { qui: PAUL } })] }],
    ['inside the words of a finding', { constats: [aFinding({ valeurs: { x: ['avec ', personne(PAUL)] } })] }],
    ['in what is said of a place', { constats: about({ libelle: '3A', genre: 'code', precision: [personne(PAUL)] }) }],
    ['in a value of a place', { textes, constats: about({ libelle: '3A', genre: 'code', valeurs: { qui: PAUL } }) }],
    [
      'in the value of an anomaly',
      {
        eleves: [],
        nuit: aNight([
          aSentPupil(RITA, 1, { eleveId: '1', anomalies: [{ ...anomalie, valeurs: { x: personne(PAUL) } }] }),
        ]),
      },
    ],
    [
      'in the reason of a refusal',
      { depot: { verdict: 'refuse', motifs: [{ ...motif, valeurs: { x: personne(PAUL) } }] } },
    ],
  ])('%s has a number', (_where, parts) => {
    expect(numberOfName(bareReport(parts), PAUL)).toMatch(/^00[12]$/);
  });
});

describe('what is nobody', () => {
  it.each<[string, Partial<Rapport>, string]>([
    ['a group that a finding is about', { constats: about({ libelle: '3A', genre: 'code-groupe' }) }, '3A'],
    ['a value of another kind', { constats: [aFinding({ valeurs: { x: valeur('code-groupe', '3A') } })] }, '3A'],
    ['a hole of another kind', { textes, constats: [aFinding({ valeurs: { groupe: '3A' } })] }, '3A'],
    ['a hole of a rule without texts', { constats: [aFinding({ valeurs: { qui: PAUL } })] }, PAUL],
    ['the words around a value', { constats: [aFinding({ valeurs: { x: ['avec 3A'] } })] }, 'avec 3A'],
    [
      'the words of a subject',
      { constats: about({ libelle: '3A', genre: 'code', precision: ['avec 3A'] }) },
      'avec 3A',
    ],
    ['somebody of another report', {}, PAUL],
  ])('%s has no number, nor takes one', (_what, parts, texte) => {
    const eleves = school(9);
    const { of, deLaValeur } = numberPupils(bareReport({ eleves, ...parts }));
    expect(deLaValeur(personne(texte))).toBe('');
    expect(eleves.map(of).sort()).toEqual(['001', '002', '003', '004', '005', '006', '007', '008', '009']);
  });

  it('nor has a stranger, however he is asked for', () => {
    const { of, ofSubject } = numberPupils(bareReport());
    expect([of(aPupil(PAUL)), ofSubject({ libelle: PAUL })]).toEqual(['', '']);
  });
});

describe('one person has one number', () => {
  const paul = aPupil(PAUL, { rang: 3, autresRangs: [7] });
  const unknown = aPupil(RITA, { eleveId: '0', rang: 4, autresRangs: [8] });
  const other = aPupil('B B', { eleveId: '0', rang: 5 });
  const sent = [aSentPupil('X Y', 7), aSentPupil('Z T', 8), aSentPupil('N N', 9)];
  const rapport = bareReport({
    eleves: [paul, unknown, other],
    nuit: aNight(sent),
    constats: about(
      { libelle: 'N N' },
      { libelle: PAUL, fichier: 'eleves', ligne: 80 },
      { libelle: 'Z T', fichier: 'liens', ligne: 999 },
    ),
  });
  const { of, ofSubject, deLaValeur } = numberPupils(rapport);
  const [his, hers] = [of(paul), of(unknown)];

  it('and another person another', () => {
    expect(new Set([his, hers, of(other), '']).size).toBe(4);
  });

  it.each<[string, string, string]>([
    ['by his ELEVE_ID, whatever he is called', of(aPupil('A B', { eleveId: paul.eleveId })), his],
    ['by the rank of another of his ELEVE', of(aSentPupil('A B', 7)), his],
    ['by his ELEVE_ID rather than by a rank', of(aSentPupil('A B', 4, { eleveId: paul.eleveId })), his],
    ['by the first rank of whom the base does not hold', of(aSentPupil('A B', 4)), hers],
    ['by another rank of whom the base does not hold', of(aSentPupil('A B', 8)), hers],
    ['the subject by his ELEVE_ID', ofSubject({ libelle: RITA, eleveId: paul.eleveId }), his],
    ['the subject by his line of the ELEGROUPE', ofSubject({ libelle: PAUL, fichier: 'liens', ligne: 80 }), hers],
    ['the subject by his name in another file', ofSubject({ libelle: PAUL, fichier: 'eleves', ligne: 80 }), his],
    ['the subject by his name without a line', ofSubject({ libelle: PAUL, fichier: 'liens' }), his],
    ['the subject by his name on the line of nobody', ofSubject({ libelle: PAUL, fichier: 'liens', ligne: 1 }), his],
    ['the value by his ELEVE_ID', deLaValeur(personne(RITA, paul.eleveId)), his],
    ['the value by his name', deLaValeur(personne(RITA)), hers],
  ])('%s', (_how, found, expected) => {
    expect(found).toBe(expected);
  });

  it('whom no list holds by his rank in the file', () => {
    const alone = of(aSentPupil('A B', 9));
    expect(alone).toMatch(/^\d{3}$/);
    expect([his, hers]).not.toContain(alone);
  });
});

describe('a name alone', () => {
  it('is that of nobody in particular where several have it', () => {
    const namesakes = [1, 2, 1].map((n) => aPupil(PAUL, { eleveId: `${n}` }));
    const constats = about({ libelle: PAUL });
    const { of, ofSubject } = numberPupils(bareReport({ eleves: namesakes, constats }));
    const numbers = [...namesakes.map(of), ofSubject({ libelle: PAUL })];
    expect(new Set(numbers)).toEqual(new Set(['001', '002', '003']));
    expect(numbers[0]).toBe(numbers[2]);
  });

  it('is that of him whom several lists of a report of before hold', () => {
    const nuit = aNight([aSentPupil(PAUL, 1, { eleveId: '5' })]);
    const changements = { eleves: [{ ...aPupil(PAUL, { eleveId: '5' }), ...change }], groupes: [] };
    const rapport = bareReport({ nuit, changements, constats: about({ libelle: PAUL }) });
    expect(numberPupils(rapport).ofSubject({ libelle: PAUL })).toBe('001');
  });

  it('is looked for in the list of all the pupils where there is one', () => {
    const rapport = bareReport({ eleves: [aPupil(PAUL)], nuit: aNight([aSentPupil(PAUL, 9)]) });
    const { of, ofSubject } = numberPupils(rapport);
    expect(ofSubject({ libelle: PAUL })).toBe(of(aPupil(PAUL)));
  });

  it('may be without a first name', () => {
    const { of, ofSubject } = numberPupils(bareReport({ eleves: [aPupil('OUÉNI')] }));
    expect([of(aPupil('OUÉNI')), ofSubject({ libelle: 'OUÉNI' })]).toEqual(['001', '001']);
  });
});

describe('the order of the numbers', () => {
  const numbersOf = (size: number, prenom?: string) => {
    const eleves = school(size, prenom);
    return eleves.map(numberPupils(bareReport({ eleves })).of);
  };

  it('is the same from one version of Veilleuse to the next', () => {
    expect(numbersOf(16).join(' ')).toBe('008 003 015 013 011 005 016 001 004 009 012 014 002 006 007 010');
  });

  it('is neither the alphabet’s, nor the file’s, nor the ELEVE_ID’s: half of the numbers are above the one before', () => {
    const numbers = numbersOf(400);
    const rises = numbers.filter((number, i) => i > 0 && (numbers[i - 1] ?? '') < number).length;
    expect(rises).toBeGreaterThan(160);
    expect(rises).toBeLessThan(240);
  });

  it('is drawn from all the names: another school has another', () => {
    expect(numbersOf(16, 'Rita')).not.toEqual(numbersOf(16, 'Paul'));
  });

  it('tells apart two whose first draw is the same, by a second one and not by their order in the file', () => {
    // found by trying: of these, the pupils 80 and 177 draw the same first weight
    const eleves = school(300, 'P54800').map((pupil, i) => ({ ...pupil, eleveId: scattered(i + 1) }));
    const numbers = eleves.map(numberPupils(bareReport({ eleves })).of).map(Number);
    expect([numbers[80], numbers[177]]).toEqual([156, 155]);
  });

  it('has as many digits for everybody, three at least', () => {
    const numbers = (size: number) =>
      numbersOf(size)
        .sort()
        .filter((_, i, { length }) => [0, length - 1].includes(i));
    expect([numbers(999), numbers(1000)]).toEqual([
      ['001', '999'],
      ['0001', '1000'],
    ]);
  });
});

describe('the subject of a finding', () => {
  it.each<[string, FaitsSujet, string | null]>([
    ['a pupil whom the base knows', { libelle: PAUL, eleveId: '1', genre: 'code' }, null],
    ['a file', { libelle: 'photos.zip', genre: 'fichier' }, 'Fichier'],
    ['the file of a document', { libelle: 'Export.zip', genre: 'fichier', fichier: 'structures' }, 'Structures'],
    ['somebody, in a report of before', { libelle: PAUL, groupe: '3A', fichier: 'liens' }, null],
    ['somebody of whom nothing else is said', { libelle: PAUL }, null],
    ['a group, in a report of before', { libelle: '3A', groupe: '3A' }, '3A'],
    ['a document, in a report of before', { libelle: 'ELEGROUPE', fichier: 'liens' }, 'ELEGROUPE'],
  ])('%s', (_what, sujet, place) => {
    expect(placeOf(sujet)).toBe(place);
  });

  const kinds = Object.entries(GENRES).filter(([kind]) => kind !== 'fichier') as [Genre, boolean][];
  it.each(kinds)('of the kind « %s » may be somebody: %s', (genre, personal) => {
    expect(placeOf({ libelle: '3A', genre, groupe: '3A' })).toBe(personal ? null : '3A');
  });
});
