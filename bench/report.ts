import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/build/common.ts';
import { bars } from './bars.ts';
import { megabytes, ms, table, times } from './figures.ts';
import { goalsOf, goalsTable } from './goals.ts';
import { type Measures, middle, type Round } from './measures.ts';

export function writeReport(measures: Measures): void {
  const { schools, stages, ways, growth, rules, cancel, kept, loads, version, rounds } = measures;
  const load = [Math.min(...loads), Math.max(...loads)].map((l) => l.toFixed(1)).join(' and ');
  const speed = (time: number) => `${Math.round(stages.megabytes / (time / 1_000))}`;
  const report = `# Performance

<!-- Written by \`npm run bench\`. -->

How fast the built page is, beside the machine's own limits and other ways to read the same files, all in one run: medians of ${rounds} rounds in which every way takes its turn. Chromium ${version}, ${cpus().length} cores, whose load was between ${load}: read the ratios. How soon the page is usable on poor lines is in [loading.md](loading.md); what was tried, in [006](decisions/006-as-fast-as-the-machine.md).

## The goals

${goalsTable(goalsOf(measures))}

## From the drop to the verdict

The nine files, from the disk; the first drop of a tab, 3 s after it is loaded. « At once » is a drop as soon as the page is there, before the workers have practised; « again » the same files in the same tab. The limit is one worker that inflates and counts \`<\`; the naive way is JSZip and DOMParser on the page, reading only, which freezes it. 80,000 schools (57 MB) and 38,923 towns, but for 150 pupils.

${table(
  [
    'pupils',
    'verdict',
    'at once',
    'again',
    'limit: fflate / native',
    'naive way',
    'to the end of all',
    'limit',
    'naive way',
    'longest task',
  ],
  schools.map(({ pupils, rounds: all }) => {
    const of = (value: (round: Round) => number) => middle(all, value);
    return [
      `${pupils}`,
      ms(of((r) => r.cold.verdict)),
      ms(of((r) => r.atOnce.verdict)),
      ms(of((r) => r.warm.verdict)),
      `${ms(of((r) => r.fflateNeeded))} / ${ms(of((r) => r.nativeNeeded))}`,
      ms(of((r) => r.naiveNeeded)),
      ms(of((r) => r.cold.end)),
      `${ms(of((r) => r.all?.fflate ?? Number.NaN))} / ${ms(of((r) => r.all?.native ?? Number.NaN))}`,
      ms(of((r) => r.all?.naive ?? Number.NaN)),
      ms(of((r) => r.cold.task)),
    ];
  }),
)}

![Seconds to the verdict, beside reading alone the naive way](images/verdict.svg)

Where the time to the verdict goes:

${table(
  ['pupils', 'look, inflate, read', 'rules, causes, report', 'to the screen'],
  schools.map(({ pupils, rounds: all }) => [
    `${pupils}`,
    ms(middle(all, (r) => r.cold.asked)),
    ms(middle(all, (r) => r.cold.concluded - r.cold.asked)),
    ms(middle(all, (r) => r.cold.verdict - r.cold.concluded)),
  ]),
)}

## One export, stage by stage

The pupils' export of 3,000 (${stages.megabytes.toFixed(1)} MB of XML), in one worker of Chromium, the code compiled.

${table(
  ['stage', 'time', 'MB/s of XML'],
  (
    [
      ['first look', stages.look],
      ['inflate, CRC checked, by the browser', stages.inflate],
      ['decode, encoding and accents watched', stages.decode],
      ['saxes without handlers', stages.saxes],
      ['our reader, from text to model', stages.read],
      ['carry: to JSON and bytes', stages.carry],
      ['carry: bytes to model, where it is concluded', stages.open],
      ['from zip to rows: all of these but the carrying', stages.rows],
    ] as const
  ).map(([name, time]) => [name, ms(time), speed(time)]),
)}

## Other ways

What the verdict of 455 pupils needs, inflated by the browser (but « fflate », which counts \`<\` as « native » does). They read, and do no more.

${table(
  ['way', 'time'],
  ways.map(([name, time]) => [name, ms(time)]),
)}

## Growth

A list of schools alone, dropped; what the tab's process holds at its most, over what it held before.

${table(
  ['MB of XML', 'to the end', 'MB/s', 'memory over base'],
  growth.map(({ megabytes: size, end, memory }) => [
    `${size}`,
    ms(end),
    `${Math.round(size / (end / 1_000))}`,
    megabytes(memory),
  ]),
)}

Rules, causes and report, in Node: ${ms(rules.small)} for 3,000 pupils, ${ms(rules.large)} for 50,000 (${times(rules.large / rules.small)}). Cancelling a drop takes ${ms(cancel)}, opening a kept run of 1,000 pupils ${ms(kept)}, both to the screen.
`;
  writeFileSync(join(ROOT, 'docs/performance.md'), report);
  writeFileSync(
    join(ROOT, 'docs/images/verdict.svg'),
    bars(
      'Seconds: our verdict, and the naive way to read alone',
      schools.map(({ pupils, rounds: all }) => ({
        nom: `${pupils} pupils`,
        valeurs: [middle(all, (r) => r.cold.verdict) / 1_000, middle(all, (r) => r.naiveNeeded) / 1_000] as const,
      })),
      ['verdict', 'naive reading'],
    ),
  );
  console.log(report);
}
