/** One part of docs/confiance.md: what it measures, and the command that does. */
export interface Measure {
  readonly title: string;
  readonly why: string;
  readonly command: string;
  readonly env?: Readonly<Record<string, string>>;
}

const unit = (...tests: readonly string[]) => `npx vitest run ${tests.join(' ')}`;
const browser = (...tests: readonly string[]) =>
  `npx vite build --logLevel warn && npx vitest run --config vitest.e2e.config.ts ${tests.map((test) => `test/e2e/${test}`).join(' ')}`;

export const MEASURES: Readonly<Record<string, Measure>> = {
  zips: {
    title: 'Archives that no tool writes',
    why: 'Read to their original content, or refused with a reason; the model is what they held before they were spoiled.',
    command: unit('test/hostile-zips.test.ts'),
  },
  fuzz: {
    title: 'A million archives spoiled by chance',
    why: 'The same, longer; a seed that fails is printed and can be played again.',
    command: 'npm run fuzz',
  },
  differential: {
    title: 'Beside other readers of archives',
    why: 'Nothing accepted that most refuse, nothing ordinary refused that all accept, never other bytes than theirs.',
    command: 'npm run test:differential',
  },
  xml: {
    title: 'The W3C’s documents',
    why: 'Through the decoder and the parser of the product. The malformed ones that are accepted are named in the test, with the reason, and so are the well-formed ones that are refused for anything but definitions or XML 1.1.',
    command: unit('test/xml-suite.test.ts'),
  },
  structure: {
    title: 'Documents spoiled in their structure',
    why: 'An element dropped, doubled, moved, renamed, emptied, of a wrong type, or repeated a hundred thousand times: never a crash, never a pupil lost while the verdict says that all is ready.',
    command: unit('test/structure-fuzz.test.ts'),
    env: { VEILLEUSE_SPOILED: '400' },
  },
  storage: {
    title: 'What is kept, when the browser fails',
    why: 'Each operation on IndexedDB fails in turn, by an error at once or later, at the commit, or because the base is asked for, held or closed, in Node and in Chromium, which also gives less and less room, and none before the first write: all is kept, or nothing is and it is said; then the same can be done again.',
    command: `${unit('src/store/faults.test.ts')} && ${browser('storage.test.ts')}`,
  },
  kills: {
    title: 'Chromium killed',
    why: 'All its processes at once, at random moments of a reading, of a keeping, of an update; then it starts again on the same profile. Every result kept is whole, a reading that did not end is said, the page is of one version and opens with the line cut.',
    command: browser('kills.test.ts'),
    env: { VEILLEUSE_KILLS: '200' },
  },
  workers: {
    title: 'Workers that go wrong',
    why: 'At each request of a drop in turn, the worker throws, dies, answers what cannot be read, nothing, or late, is cancelled, or more files are dropped: it is said, « Réessayer » gives the whole result, and nothing stale is shown.',
    command: unit('test/workers.test.ts'),
  },
  mutation: {
    title: 'Changes that a test sees',
    why: 'Of what decides, of what reads, of the masks and of the sentences, changed one small thing at a time. [Mutation testing](mutation.md) reads what lives.',
    command: 'npm run mutation',
  },
  coverage: {
    title: 'Branches that a test takes',
    why: 'Of what decides and of what reads. The command lists each that no test takes, by file and line, and fails when there is one.',
    command: 'npm run coverage',
  },
  giants: {
    title: 'What no school has',
    why: 'Too many files, entries, pupils, groups, bytes: the page answers all the while, says why it stops, and keeps the other documents. Each cap is held on both its sides by `test/caps.test.ts`.',
    command: browser('giants.test.ts'),
    env: { VEILLEUSE_GIANTS: 'whole' },
  },
  offline: {
    title: 'With the line cut',
    why: 'The whole job, from the drop to the answer, with the server stopped, through reloads and a restart of the browser; what is kept of each is in the history. A version that comes half deployed, behind a login page, is taken back or comes beside another tab never mixes with the one that is here.',
    command: browser('offline.test.ts'),
    env: { VEILLEUSE_JOBS: '100' },
  },
  network: {
    title: 'Nothing leaves',
    why: 'Ways out tried from the page and from a worker, each towards somebody of its own who listens, beside the same from a page without a policy, where all arrive but those that the test names with a reason; and what is asked for during a whole job. Those that no policy stops are named in `test/e2e/channels.ts`, and are nowhere in the build but the download of what the page holds.',
    command: browser('channels.test.ts', 'network.test.ts', 'firefox.test.ts', 'build.test.ts'),
  },
  packets: {
    title: 'Not a packet',
    why: 'All the browser tests, of Chromium and of Firefox, in a network of their own, whose every address is the machine itself: each packet, TCP, UDP or DNS, that is meant for another is counted below the browser. Left out are the ways tried from a page without a policy (`test/e2e/channels.test.ts`), which are meant to go out. `test/e2e/sink.test.ts` says what listens behind every browser test of `npm test`.',
    command: `npx vite build --logLevel warn && node scripts/sealed.mjs node_modules/.bin/vitest run --config vitest.e2e.config.ts --exclude test/e2e/channels.test.ts && npx vitest run --config vitest.e2e.config.ts test/e2e/sink.test.ts`,
  },
  hostile: {
    title: 'Texts that would be run, if they were let',
    why: 'Markup, scripts, formulas, directions, 60,000 characters, from files, a received report, an address, a pasted page and a pasted list, on every screen. What exports make of them is held by `src/exports/tables.test.ts`.',
    command: browser('hostile.test.ts'),
  },
  names: {
    title: 'Nobody is named in what is shared without names',
    why: 'Invented schools with every fault, where each name, identifier and birth date is a canary, of one person: neither a canary nor four letters of one in the shared report, its tables, its workbook, its file name, the lists, the overview; nor on the masked screens, in what a screen reader is told, in the title, in the address.',
    command: `${unit('test/canaries.test.ts', 'src/ui/app/masked-screens.test.tsx')} && ${browser('handover.test.ts')}`,
    env: { VEILLEUSE_CANARIES: '1000' },
  },
  same: {
    title: 'The same report everywhere',
    why: 'To the byte, whatever the order of the files, the number of workers, the time zone and the language of the computer.',
    command: `${unit('test/invariance.test.ts')} && ${browser('places.test.ts')}`,
  },
  suite: {
    title: 'All the tests',
    why: 'In the order in which a mistake is cheapest to see, browsers included; the first run on a machine that does nothing else must hold in ten minutes.',
    command: 'node scripts/suite.mjs',
  },
};
