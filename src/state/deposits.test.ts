import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Bilan } from '../lendemain/bilan.ts';
import { type RunSummary, summarise } from '../store/report-store.ts';
import { depositToFollow } from './deposits.ts';
import { EMPTY_SESSION } from './session.ts';

// the 24th of August in Nouméa
beforeEach(() => vi.useFakeTimers({ now: new Date('2018-08-23T20:30:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

const LU = {} as Bilan;
let id = 0;
const run = (deposeLe: string | null, bilan: Bilan | null = null, demo = false): RunSummary => ({
  ...summarise(exampleRapport(), demo, new Date(0)),
  id: ++id,
  suite: { deposeLe: deposeLe as DateIso | null, bilan, liens: null },
});
const suivi = (history: readonly RunSummary[]) => {
  const depot = depositToFollow({ ...EMPTY_SESSION, history });
  return depot && `${depot.suite.deposeLe} ${depot.days} ${depot.suite.bilan === null ? 'to read' : 'read'}`;
};

describe('the deposit that the start page begins with', () => {
  it.each<[string, RunSummary[], string | null]>([
    ['none when nothing was deposited', [run(null)], null],
    ['none on the very day: the night is to come', [run('2018-08-24')], null],
    ['that of the day before', [run('2018-08-23')], '2018-08-23 1 to read'],
    ['none of the invented school', [run('2018-08-23', null, true)], null],
    ['none of a report that somebody sent', [{ ...run('2018-08-23'), recu: true }], null],
    ['none older than a week', [run('2018-08-16')], null],
    ['the last of several', [run('2018-08-20'), run('2018-08-22')], '2018-08-22 2 to read'],
    ['one still to be read before one that was', [run('2018-08-23', LU), run('2018-08-21')], '2018-08-21 3 to read'],
    ['the last that was read when all were', [run('2018-08-21', LU), run('2018-08-23', LU)], '2018-08-23 1 read'],
  ])('is %s', (_nom, history, attendu) => {
    expect(suivi(history)).toEqual(attendu);
  });

  it('is none when the browser does not give the history', () => {
    expect(depositToFollow({ ...EMPTY_SESSION, history: null })).toBeNull();
  });
});
