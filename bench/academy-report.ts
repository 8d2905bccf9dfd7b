import { megabytes, ms, seconds, table, times } from './figures.ts';
import { atMost, goalsTable } from './goals.ts';
import type { OverviewDrop } from './overview.ts';

/** One academy in one drop: milliseconds, megabytes. */
export interface Series extends OverviewDrop {
  readonly schools: number;
  /** Whether each list names its school, so that no two are the same bytes. */
  readonly ownLists: boolean;
  /** What the tab's process holds at its most, over what it held before. */
  readonly memory: number;
  /** One worker that inflates and counts all but the lists, and each list once. */
  readonly limit: number;
}

export interface AcademyMeasures {
  readonly series: readonly Series[];
  readonly cancel: number;
  /** The same folder again: how many schools had concluded when the tab was closed, and when all had in the next one. */
  readonly resume: { readonly finished: number; readonly end: number };
}

/** How much more than ten schools eighty may hold: what is drawn of them, and chance. */
const SAME_MEMORY = 1.5;
/** Opening what is kept, over the share of the schools that are left to read. */
const TO_OPEN = 0.1;

export function academyReport({ series, cancel, resume }: AcademyMeasures): string {
  const shared = series.filter(({ ownLists }) => !ownLists);
  const [small, large] = [shared[0], shared.at(-1)] as [Series, Series];
  const left = 1 - resume.finished / large.schools;
  const goals = [
    atMost(`all answers, ${large.schools} schools`, large.end, 60_000, seconds),
    atMost(`memory over base, ${large.schools} schools`, large.memory, 200, megabytes),
    atMost(
      `the same, ${large.schools} schools against ${small.schools}`,
      large.memory / small.memory,
      SAME_MEMORY,
      times,
    ),
    atMost('longest task of the page', large.task, 50, ms),
    atMost('cancel, in the middle', cancel, 100, ms),
    atMost(
      `the same folder again, ${resume.finished} schools of ${large.schools} read before, against the whole`,
      resume.end / large.end,
      left + TO_OPEN,
      times,
    ),
  ];
  return `
## A whole academy in one drop

A folder a school, given by « Un dossier »: 375 pupils a school on average, the largest of 80 has 1,200 (\`npm run school -- --academy 80\`), each with its nine files, some missing, and its own copy of the list of 80,000 schools (57 MB) and of 38,923 towns. The limit is one worker that inflates and counts \`<\` in all of it, each list once.

${goalsTable(goals)}

${table(
  ['schools', 'lists', 'first answer', 'all answers', 'limit', 'a school', 'longest task', 'memory over base'],
  series.map(({ schools, ownLists, first, end, limit, task, memory }) => [
    `${schools}`,
    ownLists ? 'each its own' : 'the same bytes',
    ms(first),
    seconds(end),
    seconds(limit),
    ms(end / schools),
    ms(task),
    megabytes(memory),
  ]),
)}
`;
}
