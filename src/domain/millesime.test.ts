import { describe, expect, it } from 'vitest';
import type { DateIso } from './dates.ts';
import {
  type AnneesStsSiecle,
  anneeEnClair,
  anneeStsPlausible,
  calendrierAustral,
  jugerMillesime,
} from './millesime.ts';

const [AUSTRAL, MARS, AVRIL, SEPTEMBRE] = ['2018-02-19', '2018-03-31', '2018-04-01', '2018-09-03'] as DateIso[] as [
  DateIso,
  DateIso,
  DateIso,
  DateIso,
];

describe('jugerMillesime', () => {
  it.each([
    [2018, 2018, SEPTEMBRE, 'accepte'],
    [2017, 2018, SEPTEMBRE, 'refuse'],
    [2019, 2018, SEPTEMBRE, 'refuse'],
    [2017, 2017, AUSTRAL, 'accepte'],
    [2018, 2018, AUSTRAL, 'a-verifier'],
    [2019, 2019, AUSTRAL, 'a-verifier'],
    [2017, 2018, AUSTRAL, 'a-verifier'],
    [2018, 2017, AUSTRAL, 'refuse'],
    [2016, 2017, AUSTRAL, 'refuse'],
    [2019, 2017, AUSTRAL, 'refuse'],
    [2017, 2017, null, 'indecis'],
    [2017, 2018, null, 'indecis'],
    [2018, 2017, null, 'refuse'],
    [2015, 2017, null, 'refuse'],
  ] as const)('file %i, base %i, first day %s: %s', (fichier, base, premierJour, attendu) => {
    expect(jugerMillesime(fichier, base, premierJour)).toBe(attendu);
  });
});

it('says the year as people do', () => {
  expect([anneeEnClair(AUSTRAL), anneeEnClair(SEPTEMBRE)]).toEqual(['2018', '2018-2019']);
  expect([AUSTRAL, MARS, AVRIL].map(calendrierAustral)).toEqual([true, true, false]);
});

const inconnus = { debutSts: null, finSts: null, premierJour: null, dernierJour: null };
it.each<[string, Partial<AnneesStsSiecle>, readonly boolean[]]>([
  ['when nothing else is known', {}, [false, true, true, false]],
  ['in the south', { premierJour: AUSTRAL }, [false, true, true, false]],
  ['in the north', { premierJour: SEPTEMBRE }, [false, true, false, false]],
  ['begun after this one ends', { dernierJour: AUSTRAL, debutSts: SEPTEMBRE }, [false, false, false, false]],
  ['begun on the day when this one ends', { dernierJour: SEPTEMBRE, debutSts: SEPTEMBRE }, [false, true, true, false]],
  ['ended on the day when this one begins', { premierJour: MARS, finSts: MARS }, [false, true, true, false]],
  ['ended before this one begins', { premierJour: SEPTEMBRE, finSts: AUSTRAL }, [false, false, false, false]],
])('lets STS-Web be of SIECLE’s year, or one ahead: %s', (_quand, connus, attendus) => {
  const plausible = (sts: number) => anneeStsPlausible({ ...inconnus, ...connus, sts, siecle: 2017 });
  expect([2016, 2017, 2018, 2019].map(plausible)).toEqual(attendus);
});
