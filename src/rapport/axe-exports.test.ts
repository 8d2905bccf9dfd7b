import { expect, it } from 'vitest';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { TypeSource } from '../domain/source.ts';
import { axeDesExports } from './axe-exports.ts';

const SOIR = '2018-07-24' as DateIso;
const du = (type: TypeSource, dateExport: string | null, etat: 'lu' | 'ignore' = 'lu') =>
  makeFichier(type, `${type}.xml`, { etat, dateExport: dateExport as DateIso | null });
const lus = (...fichiers: ReturnType<typeof du>[]) =>
  axeDesExports(exampleRapport({ fichiers }), SOIR).map(({ jour, age, types, ancien }) => [jour, age, types, ancien]);

it('puts each document that counts on its day, oldest first', () => {
  expect(lus(du('liens', '2018-07-24'), du('structures', '2018-07-20'), du('eleves', '2018-07-24'))).toEqual([
    ['2018-07-20', 4, ['structures'], false],
    ['2018-07-24', 0, ['eleves', 'liens'], false],
  ]);
});

it('tells what is more than a week older than the newest', () => {
  expect(lus(du('sts', '2018-07-16'), du('structures', '2018-07-17'), du('liens', '2018-07-24'))).toMatchObject([
    ['2018-07-16', 8, ['sts'], true],
    ['2018-07-17', 7, ['structures'], false],
    ['2018-07-24', 0, ['liens'], false],
  ]);
});

it('leaves out what has no date, or does not count', () => {
  expect(lus(du('communs', null), du('sts', '2018-07-01', 'ignore'))).toEqual([]);
});
