import { megabytes, ms, table, times } from './figures.ts';
import { type Measures, middle, type Round } from './measures.ts';

export interface Goal {
  readonly figure: string;
  readonly goal: string;
  readonly measured: string;
  readonly reached: boolean;
}

export const atMost = (figure: string, measured: number, goal: number, unit: (value: number) => string): Goal => ({
  figure,
  goal: `≤ ${unit(goal)}`,
  measured: unit(measured),
  reached: measured <= goal,
});
const atLeast = (figure: string, measured: number, goal: number): Goal => ({
  figure,
  goal: `≥ ${goal} ×`,
  measured: times(measured),
  reached: measured >= goal,
});

export const goalsTable = (goals: readonly Goal[]): string =>
  table(
    ['figure', 'goal', 'measured', 'reached'],
    goals.map(({ figure, goal, measured, reached }) => [figure, goal, measured, reached ? 'yes' : 'no']),
  );

/** What is aimed at, beside what was measured. */
export function goalsOf({ schools, stages, growth, rules, cancel, kept }: Measures): Goal[] {
  const roundsOf = (pupils: number) => schools.find((school) => school.pupils === pupils)?.rounds ?? [];
  const of = (pupils: number, value: (round: Round) => number) => middle(roundsOf(pupils), value);
  const [small, large] = [growth.find((g) => g.megabytes === 100), growth.at(-1)];
  const parts = stages.inflate + stages.decode + stages.saxes;
  return [
    ...[455, 1_000].map((pupils) => {
      const limit = of(pupils, (r) => r.fflateNeeded);
      const name = `drop to verdict, ${pupils} pupils, against 1.5 × fflate and count (${ms(limit)}) + 250 ms`;
      return atMost(
        name,
        of(pupils, (r) => r.cold.verdict),
        1.5 * limit + 250,
        ms,
      );
    }),
    ...[455, 1_000].map((pupils) =>
      atLeast(
        `the same, times faster than JSZip + DOMParser, ${pupils} pupils`,
        of(pupils, (r) => r.naiveNeeded) / of(pupils, (r) => r.cold.verdict),
        2,
      ),
    ),
    atMost('zip to rows in one worker, against inflate + decode + saxes', stages.rows / parts, 1.25, times),
    atMost(
      'everything, 57 MB of schools, against fflate and count',
      of(1_000, (r) => r.cold.end / (r.all?.fflate ?? Number.NaN)),
      2.5,
      times,
    ),
    atLeast(
      'everything, times faster than the naive way',
      of(1_000, (r) => (r.all?.naive ?? Number.NaN) / r.cold.end),
      8,
    ),
    atMost(
      'longest task of the page, 1,000 pupils',
      of(1_000, (r) => r.cold.task),
      50,
      ms,
    ),
    atMost('cancel', cancel, 100, ms),
    atMost('opening a kept run of 1,000 pupils', kept, 150, ms),
    atMost('memory over base, 100 MB of XML', small?.memory ?? Number.NaN, 150, megabytes),
    atMost('memory, 390 MB of XML against 100 MB', (large?.memory ?? Number.NaN) / (small?.memory ?? 1), 1.5, times),
    atMost('rules, causes, report, 3,000 pupils', rules.small, 150, ms),
    atMost('the same, 50,000 pupils against 3,000', rules.large / rules.small, 20, times),
    atMost(
      'a second drop of one changed file, against the first',
      of(1_000, (r) => r.one.verdict / r.cold.verdict),
      0.4,
      times,
    ),
  ];
}
