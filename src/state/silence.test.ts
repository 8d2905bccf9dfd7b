import { expect, it } from 'vitest';
import { createSilence, SILENCE_LIMIT } from './silence.ts';

/** A page whose seconds the test lives. */
function listening() {
  const pending: (() => void)[] = [];
  let told = 0;
  const silence = createSilence(
    (next) => pending.push(next),
    () => told++,
  );
  const live = (seconds: number) => {
    for (let i = 0; i < seconds; i++) for (const next of pending.splice(0)) next();
  };
  return { silence, live, told: () => told, pending };
}

it('tells of a silence once, and again after as long', () => {
  const { silence, live, told } = listening();
  silence.begin();
  live(SILENCE_LIMIT - 1);
  expect(told()).toBe(0);
  live(SILENCE_LIMIT);
  expect(told()).toBe(1);
  silence.begin();
  live(SILENCE_LIMIT);
  expect(told()).toBe(2);
});

it('begins anew at each word', () => {
  const { silence, live, told } = listening();
  silence.begin();
  for (let mot = 0; mot < 5; mot++) {
    live(SILENCE_LIMIT - 1);
    silence.heard();
  }
  expect(told()).toBe(0);
});

it('counts no second that the page did not live, and none once it ended', () => {
  const { silence, live, told, pending } = listening();
  silence.begin();
  expect(pending).toHaveLength(1);
  silence.begin();
  expect(pending, 'one clock').toHaveLength(1);
  live(SILENCE_LIMIT - 1);
  silence.end();
  silence.heard();
  live(5);
  expect([told(), pending]).toEqual([0, []]);
});
