/** How long a test waits for one thing that it expects, in milliseconds: seconds on a school's computer, ten times as many here. */
export const WAIT = 60_000;

/**
 * No test has a limit of its own, which would measure the machine: `npm test` stops when nothing ends any more, in any of
 * its workers (progress.ts).
 */
export const PATIENT = { testTimeout: 0, hookTimeout: 0, expect: { poll: { timeout: WAIT } } };
