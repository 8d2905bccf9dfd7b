import { expect, it } from 'vitest';
import { dateDuRun } from './date-du-run.ts';

const run = (id: number, heure: string) => ({ id, etabliLe: `2018-08-23T${heure}.000Z` });
const RUNS = [run(7, '22:20:05'), run(6, '22:15:41'), run(5, '22:15:41'), run(4, '22:15:08'), run(3, '21:15:41')];

it.each([
  [7, '24/08/2018 à 9 h 20'],
  [6, '24/08/2018 à 9 h 15 (3)'],
  [5, '24/08/2018 à 9 h 15 (2)'],
  [4, '24/08/2018 à 9 h 15'],
  [3, '24/08/2018 à 8 h 15'],
])('says of run %i what tells it from the others', (id, attendue) => {
  const voulu = RUNS.find((r) => r.id === id);
  expect(voulu && dateDuRun(voulu, RUNS).replaceAll('\u00A0', ' ')).toBe(attendue);
});

it('keeps its label once it is no longer among them', () => {
  const [, erase, ...autres] = RUNS;
  expect(erase && dateDuRun(erase, autres)).toBe(erase && dateDuRun(erase, RUNS));
});
