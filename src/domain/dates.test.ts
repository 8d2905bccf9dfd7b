import { describe, expect, it } from 'vitest';
import {
  anneeDe,
  type DateIso,
  dateFr,
  joursEntre,
  lireDateFr,
  lireDateIso,
  lireDateTolerante,
  moisDe,
} from './dates.ts';

describe('lireDateFr', () => {
  it.each([
    ['19/02/2018', '2018-02-19'],
    [' 29/02/2016 ', '2016-02-29'],
    ['29/02/2000', '2000-02-29'],
    ['31/12/9999', '9999-12-31'],
    ['29/02/2018', null],
    ['29/02/1900', null],
    ['31/04/2018', null],
    ['00/01/2018', null],
    ['01/13/2018', null],
    ['1/2/2018', null],
    ['2018-02-19', null],
    ['', null],
  ])('%s', (texte, attendu) => expect(lireDateFr(texte)).toBe(attendu));
});

describe('lireDateIso', () => {
  it.each([
    ['2018-12-14', '2018-12-14'],
    ['2018-12-14Z', '2018-12-14'],
    ['2018-12-14+11:00', '2018-12-14'],
    ['2018-12-14-14:00', '2018-12-14'],
    ['2018-12-14+15:00', null],
    ['2018-02-30', null],
    ['2005-3-14', null],
    ['14/12/2018', null],
  ])('%s', (texte, attendu) => expect(lireDateIso(texte)).toBe(attendu));
});

describe('lireDateTolerante', () => {
  it.each([
    ['2005-3-14', '2005-03-14'],
    ['14/3/2005', '2005-03-14'],
    ['14/03/2005', '2005-03-14'],
    ['2005-03-14', '2005-03-14'],
    ['2005-13-1', null],
    ['hier', null],
  ])('%s', (texte, attendu) => expect(lireDateTolerante(texte)).toBe(attendu));
});

it('prints and splits a date', () => {
  const date = '2018-12-04' as DateIso;
  expect([dateFr(date), anneeDe(date), moisDe(date)]).toEqual(['04/12/2018', 2018, 12]);
});

describe('joursEntre', () => {
  it.each([
    ['2018-07-24', '2018-07-24', 0],
    ['2018-07-24', '2018-07-31', 7],
    ['2018-07-31', '2018-07-24', -7],
    ['2018-06-30', '2018-07-24', 24],
    ['2018-12-31', '2019-01-01', 1],
    ['2018-02-28', '2018-03-01', 1],
    ['2016-02-28', '2016-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2000-01-01', '2018-07-24', 6779],
  ])('%s to %s', (a, b, jours) => expect(joursEntre(a as DateIso, b as DateIso)).toBe(jours));
});
