import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TestCase } from 'vitest/node';
import Progress from './kit/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const test = (fullName: string) => ({ fullName, module: { relativeModuleId: 'a.test.ts' } }) as TestCase;
const MINUTE = 60_000;

function start() {
  const said: string[] = [];
  const progress = new Progress((text) => said.push(text));
  progress.onTestRunStart();
  return { said, progress };
}

it('stops a run of which nothing ends, and says what was running', () => {
  const { said, progress } = start();
  for (const name of ['ends', 'hangs']) progress.onTestCaseReady(test(name));
  vi.advanceTimersByTime(9 * MINUTE);
  progress.onTestCaseResult(test('ends'));
  vi.advanceTimersByTime(9 * MINUTE);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(MINUTE);
  expect(said).toEqual(['Nothing has ended for 10 minutes. Still running:\n  a.test.ts > hangs']);
});

it('stops a run that never comes to its first test', () => {
  const { said } = start();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(said).toEqual(['Nothing has ended for 10 minutes. Still running: no test']);
});

it.each([
  ['a hook', (progress: Progress) => progress.onHookEnd()],
  ['a file', (progress: Progress) => progress.onTestModuleEnd()],
])('waits on where %s ends', (_, end) => {
  const { said, progress } = start();
  for (let times = 0; times < 5; times++) {
    vi.advanceTimersByTime(9 * MINUTE);
    end(progress);
  }
  expect(said).toEqual([]);
});

it('says nothing once the run has ended', () => {
  const { said, progress } = start();
  progress.onTestRunEnd();
  vi.advanceTimersByTime(60 * MINUTE);
  expect(said).toEqual([]);
});
