import { describe, expect, it } from 'vitest';
import { resultatDe } from '../../test/kit/moyens.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import type { IsoDate } from '../domain/dates.ts';
import { SANS_SUITE } from '../lendemain/suite.ts';
import type { ResumeRun } from '../store/report-store.ts';
import { comparables, parDefaut } from './comparables.ts';
import { suiteDe } from './lendemain.ts';
import { SESSION_VIDE, type Session } from './session.ts';

const DEPOSE = { ...SANS_SUITE, deposeLe: '2018-08-24' as IsoDate };
const run = (id: number, parts: Partial<ResumeRun> = {}): ResumeRun =>
  ({ id, etabliLe: `2018-08-2${id}`, phrase: `${id}`, compteurs: {}, ...parts }) as ResumeRun;
const rapport = (id: number, parts = {}) => rapportExemple({ etabliLe: `2018-08-2${id}`, phrase: `${id}`, ...parts });
const session = (parts: Partial<Session>): Session => ({ ...SESSION_VIDE, ...parts });

describe('the runs that SIECLE’s report can be set against', () => {
  it.each<[string, Partial<Session>, (number | null)[]]>([
    ['none', {}, []],
    [
      'those of the history whose night was simulated',
      { historique: [run(3), run(2, { compteurs: null }), run(1)] },
      [3, 1],
    ],
    ['the one on screen first, once', { historique: [run(3), run(1)], resultat: resultatDe(rapport(1)) }, [1, 3]],
    ['the one on screen, which is not kept', { historique: null, resultat: resultatDe(rapport(1)) }, [null]],
    [
      'the one read again over the current one',
      {
        historique: [run(3), run(1)],
        resultat: { origine: 'historique', id: 1, demo: false, rapport: rapport(1), under: resultatDe(rapport(3)) },
      },
      [1, 3],
    ],
    ['not one without a night', { historique: [run(3)], resultat: resultatDe(rapport(4, { nuit: null })) }, [3]],
  ])('%s', (_nom, parts, ids) => {
    expect(comparables(session(parts)).map(({ id }) => id)).toEqual(ids);
  });

  it.each<[string, Partial<Session>, number | undefined]>([
    ['the one on screen', { historique: [run(3, { suite: DEPOSE }), run(1)], resultat: resultatDe(rapport(1)) }, 1],
    ['the last deposited', { historique: [run(3), run(2, { suite: DEPOSE }), run(1, { suite: DEPOSE })] }, 2],
    ['the newest', { historique: [run(3), run(1)] }, 3],
    ['none', {}, undefined],
  ])('begin with %s', (_nom, parts, id) => {
    expect(parDefaut(session(parts))?.id).toBe(id);
  });
});

it('what is kept of a report is found by its instant', () => {
  const garde = session({ historique: [run(3, { suite: DEPOSE }), run(1)] });
  expect([
    suiteDe(garde, rapport(3)),
    suiteDe(garde, rapport(1)),
    suiteDe(session({ historique: null }), rapport(3)),
  ]).toEqual([DEPOSE, SANS_SUITE, SANS_SUITE]);
});
