import { expect, it } from 'vitest';
import type { DateIso } from './dates.ts';
import { estFini } from './presence.ts';

const AUSTRAL = { debut: '2018-02-19' as DateIso, fin: '2018-12-14' as DateIso };
const EN_JUILLET = '2018-07-24';

it.each<[string, fin: string | null, annee: typeof AUSTRAL | null, jour: string | null, fini: boolean]>([
  ['that ended in the year', '2018-06-29', AUSTRAL, EN_JUILLET, true],
  ['that ended the day before', '2018-07-23', AUSTRAL, EN_JUILLET, true],
  ['that ends that day', EN_JUILLET, AUSTRAL, EN_JUILLET, false],
  ['that ends later', '2018-12-14', AUSTRAL, EN_JUILLET, false],
  ['without an end', null, AUSTRAL, EN_JUILLET, false],
  ['of last year, which SIECLE takes to the last day', '2017-12-15', AUSTRAL, EN_JUILLET, false],
  ['that ends with the year, once it is over', '2018-12-14', AUSTRAL, '2018-12-18', false],
  ['that ends with the teachers, once the year is over', '2018-12-15', AUSTRAL, '2018-12-18', false],
  ['that ended before, once the year is over', '2018-12-13', AUSTRAL, '2018-12-18', true],
  ['that the calendar cuts short', '2018-12-14', { ...AUSTRAL, fin: '2018-07-06' as DateIso }, EN_JUILLET, true],
  ['without a calendar', '2018-06-29', null, EN_JUILLET, false],
  ['when no export says its day', '2018-06-29', AUSTRAL, null, false],
])('a link %s', (_lien, fin, annee, jour, fini) => {
  expect(estFini({ debut: null, fin: fin as DateIso | null }, annee, jour as DateIso | null)).toBe(fini);
});

it('a link that starts after it ends is not known to be over', () => {
  const [mars, avril] = ['2018-03-01' as DateIso, '2018-04-01' as DateIso];
  const liens = [
    [mars, avril],
    [avril, mars],
    [mars, mars],
  ] as const;
  const finis = liens.map(([debut, fin]) => estFini({ debut, fin }, AUSTRAL, EN_JUILLET as DateIso));
  expect(finis).toEqual([true, false, false]);
});
