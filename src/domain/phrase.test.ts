import { describe, expect, it } from 'vitest';
import {
  ecrire,
  enumererMots,
  estPersonnel,
  GENRES,
  type Genre,
  type Mots,
  mots,
  personne,
  remplir,
  valeur,
  valeursDites,
} from './phrase.ts';

const code = (texte: string) => valeur('code', texte);

describe('a phrase', () => {
  it('keeps our words and the values apart, with French spacing in our words alone', () => {
    const dite = mots`Dans SIECLE : « ${code('3 A : B')} »`;
    expect(dite).toEqual(['Dans SIECLE\u00A0: «\u00A0', { genre: 'code', texte: '3 A : B' }, '\u00A0»']);
    expect(ecrire(dite)).toBe('Dans SIECLE\u00A0: «\u00A03 A : B\u00A0»');
  });

  it('takes in others, and may be empty', () => {
    expect(mots`${mots`le ${code('A')}`}, ${mots``}fin`).toEqual(['le ', { genre: 'code', texte: 'A' }, ', ', 'fin']);
    expect(ecrire(mots``)).toBe('');
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A et B'],
    [['A', 'B', 'C'], 'A, B et C'],
    [['A', 'B', 'C', 'D'], 'A, B, C et D'],
  ])('lists %j', (codes, attendu) => {
    expect(ecrire(enumererMots(codes.map(code)))).toBe(attendu);
  });

  it('is made of our own words by the tag alone', () => {
    const nom: string = 'TAVELO Maïté';
    // @ts-expect-error a bare string may be somebody's name
    const enClair = (): Mots => mots`Voici ${nom}`;
    // @ts-expect-error so may an array of them
    const enTableau: Mots = [nom];
    expect([typeof enClair, enTableau.length]).toEqual(['function', 1]);
  });
});

describe('a person', () => {
  it('is told by his ELEVE_ID where the base knows him', () => {
    expect(personne('X', '12')).toEqual({ genre: 'personne', texte: 'X', eleveId: '12' });
    expect(personne('X', null)).toEqual({ genre: 'personne', texte: 'X' });
  });
});

describe('a text with holes', () => {
  it('is filled by what has a value, and shows what has none', () => {
    expect(remplir('{a} et {b}, {a} : {c} {d}', { a: 'un', c: code('X'), d: mots`le ${code('Y')}` })).toBe(
      'un et {b}, un : X le Y',
    );
  });

  it('keeps of the values those that it says', () => {
    expect(valeursDites(['{a} et {b}.', 'Rien.'], { a: '1', b: '2', c: '3' })).toEqual({ a: '1', b: '2' });
    expect(valeursDites([], { a: '1' })).toEqual({});
  });
});

it('takes for personal what it does not know', () => {
  expect(estPersonnel(undefined)).toBe(true);
  expect(estPersonnel('demain' as Genre)).toBe(true);
  const personnels = (Object.keys(GENRES) as Genre[]).filter(estPersonnel);
  expect(personnels).toEqual([
    ...['personne', 'identifiant', 'date-personnelle', 'etat-civil', 'place', 'fichier', 'texte-libre'],
  ]);
});
