import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import { SANS_SUITE } from '../lendemain/suite-depot.ts';
import type { RunSummary } from '../store/report-store.ts';
import { comparableRuns, defaultRun } from './comparables.ts';
import { suiteOf } from './morning-runs.ts';
import { EMPTY_SESSION, type Session } from './session.ts';

const DEPOSE = { ...SANS_SUITE, deposeLe: '2018-08-24' as DateIso };
const run = (id: number, parts: Partial<RunSummary> = {}): RunSummary =>
  ({ id, etabliLe: `2018-08-2${id}`, phrase: `${id}`, compteurs: {}, ...parts }) as RunSummary;
const rapport = (id: number, parts = {}) => exampleRapport({ etabliLe: `2018-08-2${id}`, phrase: `${id}`, ...parts });
const session = (parts: Partial<Session>): Session => ({ ...EMPTY_SESSION, ...parts });

describe('the runs that SIECLE’s report can be set against', () => {
  it.each<[string, Partial<Session>, (number | null)[]]>([
    ['none', {}, []],
    [
      'those of the history whose night was simulated',
      { history: [run(3), run(2, { compteurs: null }), run(1)] },
      [3, 1],
    ],
    ['the one on screen first, once', { history: [run(3), run(1)], resultat: resultatDe(rapport(1)) }, [1, 3]],
    ['the one on screen, which is not kept', { history: null, resultat: resultatDe(rapport(1)) }, [null]],
    [
      'the one read again over the current one',
      {
        history: [run(3), run(1)],
        resultat: { origine: 'historique', id: 1, demo: false, rapport: rapport(1), under: resultatDe(rapport(3)) },
      },
      [1, 3],
    ],
    ['not one without a night', { history: [run(3)], resultat: resultatDe(rapport(4, { nuit: null })) }, [3]],
  ])('%s', (_nom, parts, ids) => {
    expect(comparableRuns(session(parts)).map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, Partial<Session>, number | undefined]>([
    ['the one on screen', { history: [run(3, { suite: DEPOSE }), run(1)], resultat: resultatDe(rapport(1)) }, 1],
    ['the last deposited', { history: [run(3), run(2, { suite: DEPOSE }), run(1, { suite: DEPOSE })] }, 2],
    ['the newest', { history: [run(3), run(1)] }, 3],
    ['none', {}, undefined],
  ])('begin with %s', (_nom, parts, id) => {
    expect(defaultRun(session(parts))?.id).toBe(id);
  });
});

it('what is kept of a report is found by its instant', () => {
  const garde = session({ history: [run(3, { suite: DEPOSE }), run(1)] });
  expect([
    suiteOf(garde, rapport(3)),
    suiteOf(garde, rapport(1)),
    suiteOf(session({ history: null }), rapport(3)),
  ]).toEqual([DEPOSE, SANS_SUITE, SANS_SUITE]);
});
