import { describe, expect, it } from 'vitest';
import { couperParEdt, prochesDe } from './codes-proches.ts';

describe('prochesDe', () => {
  it.each([
    ['4EME  LV2 AJE', '4EME LV2 AJE', 'espace en trop'],
    ['4LATIN ', '4LATIN', 'espace en trop'],
    ['4LATIN', '4 LATIN', 'espace manquante'],
    ['4latin', '4LATIN', 'majuscules'],
    ['4THÉÂTRE', '4THEATRE', 'accents'],
    ['4 théâtre', '4THEATRE', 'espaces, majuscules ou accents'],
    ['4LATN', '4LATIN', 'un caractère'],
    ['4LATIN', '4LATN', 'un caractère'],
    ['4LATIM', '4LATIN', 'un caractère'],
    ['XLATIN', '4LATIN', 'un caractère'],
    ['4LATINS', '4LATIN', 'un caractère'],
    ['MPERMANG', 'MPERMANGR2', 'mêmes 8 premiers caractères'],
    ['MPERMANGR2X', 'MPERMANG', 'mêmes 8 premiers caractères'],
    ['3A1', '3A2', 'un caractère'],
    ['6AGL1Gr.1', '6AGL1GR1', 'signes'],
    ['6agl1-gr_1', '6AGL1 GR.1', 'signes'],
    ['6AGLIGR1', '6AGL1GR1', 'O et 0, ou I et 1'],
    ['4GR0UPE', '4 groupe', 'O et 0, ou I et 1'],
    // signs dropped after the cut, or before it
    ['6AGL1Gr.1', '6AGL1GR', 'coupé à 8 caractères'],
    ['6AGL1.Gr.1 LUNDI', '6AGL1GR1', 'coupé à 8 caractères'],
    ['4EME LV2 AJE', '4EMELV2A', 'coupé à 8 caractères'],
    ['4EMELV2A', '4EME LV2 AJE', 'coupé à 8 caractères'],
  ])('%s is near %s: %s', (code, candidat, raison) => {
    expect(prochesDe(code, [candidat])).toMatchObject([{ code: candidat, raison }]);
  });

  it.each([
    ['4LATIN', '4LATIN', 'the same'],
    ['4LATIN', '4ALLEM', 'nothing in common'],
    ['4LATIN', '3LATON', 'two characters'],
    ['4LATIN', '4LATINGR', 'two more'],
    ['4LAT', '4LATIN', 'a beginning of less than 8 characters'],
    ['ABCDEFGH', 'ABCDEFXY', 'two of 8 characters, neither cut'],
    ['4 LATINE99', '4LATINE', 'a code of 7 characters, which is not cut'],
    ['4LATINE', '4 LATINE99', 'nor the other way round'],
    ['3A', '3B', 'too short to be compared'],
    ['3A', '3AB', 'too short to be compared, one more'],
    ['6I', '61', 'too short, I for 1'],
    ['........ A', 'B', 'nothing but signs before the cut'],
    ['4EME LV2', '4EMEL', 'a code of 8 characters, which is not cut'],
  ])('%s is not near %s: %s', (code, candidat) => {
    expect(prochesDe(code, [candidat])).toEqual([]);
  });

  it('puts the nearest first, then by code, each once', () => {
    expect(prochesDe('4latin1', ['4LATIN3', '4LATIN2', '4LATIN1', '4LATIN2']).map((p) => p.code)).toEqual([
      '4LATIN1',
      '4LATIN2',
      '4LATIN3',
    ]);
  });

  it.each([
    ['6AGL1Gr.1', '6AGL1GR1', true],
    ['4latin', '4LATIN', true],
    ['MPERMANGR2', 'MPERMANG', true],
    ['MPERMANG', 'MPERMANGR2', true],
    ['ABCDEFGHI', 'ABCDEFGH', true],
    ['6AGL1Gr.1', '6AGL1GR', true],
    ['6AGLIGR1', '6AGL1GR1', true],
    ['4EME LV2 AJE', '4EME LV2 ESP', false],
    ['MPERMANGR2', 'MPERMANGR2X', false],
    ['3A1', '3A2', false],
  ])('%s is %s itself: %s', (code, candidat, attendu) => {
    expect(prochesDe(code, [candidat]).map(({ memeGroupe }) => memeGroupe)).toEqual([attendu]);
  });
});

it.each([
  ['MPERMANGR2', 'MPERMANG', true, 'cut at 8 characters'],
  ['6AGL1Gr.1', '6AGL1GR1', true, 'without its signs'],
  ['6AGL1.GR.1', '6AGL1GR1', true, 'without its signs, then cut'],
  ['6AGL1.GR.1', '6AGL1GR', true, 'cut, then without its signs'],
  ['4EME LV2 AJE', '4EME LV2', true, 'cut, its space left'],
  ['4LATIN', '4LATIN', false, 'the same'],
  ['MPERMAN', 'MPERMA', false, 'shorter than what EDT cuts'],
  ['MPERMANGR2', 'MPERMANGR', false, 'longer than what EDT leaves'],
  ['MPERMANG', 'MPERMANGR2', false, 'the other way round'],
  ['...', '.', false, 'nothing left'],
])('EDT may send %s as %s: %s, %s', (code, envoye, attendu) => {
  expect(couperParEdt(code, envoye)).toBe(attendu);
});
