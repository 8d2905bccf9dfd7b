import { expect, it } from 'vitest';
import type { RunSummary } from '../store/report-store.ts';
import { bySchool, ownRuns } from './runs-by-school.ts';

const run = (id: number, uai: string | null, demo = false): RunSummary => ({
  id,
  uai,
  etablissement: null,
  demo,
  etabliLe: '',
  verdict: 'pret',
  phrase: '',
  compteurs: null,
  fichiers: [],
  conserveLe: '',
});

it('gathers the runs of a school, apart from the invented one, in the order of the history', () => {
  const historique = [run(6, 'B'), run(5, 'A'), run(4, 'A', true), run(3, null), run(2, 'B'), run(1, null)];
  expect(bySchool(historique).map(({ runs }) => runs.map(({ id }) => id))).toEqual([[6, 2], [5], [4], [3, 1]]);
  expect(new Set(bySchool(historique).map(({ cle }) => cle)).size).toBe(4);
});

it('sets a received report apart from one’s own of the same school', () => {
  const recu = { ...run(2, 'A'), recu: true as const };
  expect(bySchool([run(3, 'A'), recu, run(1, 'A')]).map(({ runs }) => runs.map(({ id }) => id))).toEqual([[3, 1], [2]]);
  expect(ownRuns([run(3, 'A'), recu])).toEqual([run(3, 'A')]);
  expect(ownRuns(null)).toEqual([]);
});
