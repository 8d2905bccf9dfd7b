import { beforeEach, expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory.ts';
import { createSession } from './session.ts';
import { SILENCE_LIMIT } from './silence.ts';
import { type Awaited, createWatch, type Watch } from './watch.ts';
import { createWriter } from './writer.ts';

let session: ReturnType<typeof createSession>;
let watch: Watch;
let seconds: (() => void)[];
let asked: string[];
const named = (name: string): Awaited => ({ again: () => asked.push(name) });

function live(fois: number): boolean {
  for (let i = 0; i < fois; i++) for (const second of seconds.splice(0)) second();
  return session.value.silent;
}

beforeEach(() => {
  [seconds, asked] = [[], []];
  session = createSession();
  const writer = createWriter(session, Promise.resolve(createMemoryStore(() => new Date(0))));
  watch = createWatch(writer, (next) => seconds.push(next));
});

it('is one silence for all that is awaited: a word of any worker ends it', () => {
  watch.begin(named('a'));
  watch.begin(named('b'));
  expect(live(SILENCE_LIMIT - 1)).toBe(false);
  watch.heard();
  expect(live(SILENCE_LIMIT - 1)).toBe(false);
  expect(live(1)).toBe(true);
  watch.heard();
  expect(session.value.silent).toBe(false);
});

it('begins anew with each thing more that is awaited, and when one is there', () => {
  const [a, b] = [named('a'), named('b')];
  watch.begin(a);
  live(SILENCE_LIMIT);
  watch.begin(b);
  expect(live(SILENCE_LIMIT - 1)).toBe(false);
  watch.end(a);
  expect(live(SILENCE_LIMIT - 1)).toBe(false);
  expect(live(1)).toBe(true);
  watch.end(b);
  expect(live(2 * SILENCE_LIMIT)).toBe(false);
  expect(seconds).toEqual([]);
});

it('asks anew for all that is awaited, and for nothing else', () => {
  const [a, b, c] = [named('a'), named('b'), named('c')];
  for (const awaited of [a, b, c]) watch.begin(awaited);
  watch.end(b);
  watch.retry();
  expect(asked).toEqual(['a', 'c']);
});

it('may be waited for as long again', () => {
  watch.begin(named('a'));
  live(SILENCE_LIMIT);
  watch.waitOn();
  expect(session.value.silent).toBe(false);
  expect(live(SILENCE_LIMIT - 1)).toBe(false);
  expect(live(1)).toBe(true);
  expect(asked).toEqual([]);
});
