import { beforeEach, expect, it, vi } from 'vitest';
import type { Attente } from '../domain/moteur.ts';
import { type Asking, createAsking } from './asking.ts';
import type { Awaited, Watch } from './watch.ts';

let awaited: Set<Awaited>;
let asking: Asking;
const heard = vi.fn();

/** What is asked, each time that it is; `answers` and `fails` are those of each time. */
function question() {
  const times: { attente: Attente; answers(value: string): void; fails(error: Error): void; givenUp: boolean }[] = [];
  const request = (attente: Attente) =>
    new Promise<string>((answers, fails) => {
      const time = { attente, answers, fails, givenUp: false };
      times.push(time);
      void attente.abandon.then(() => {
        time.givenUp = true;
      });
    });
  return { times, request };
}

const again = () => {
  for (const one of [...awaited]) one.again();
};

beforeEach(() => {
  awaited = new Set();
  heard.mockClear();
  const watch: Watch = {
    begin: (one) => void awaited.add(one),
    end: (one) => void awaited.delete(one),
    heard,
    retry() {},
    waitOn() {},
  };
  asking = createAsking(watch);
});

it('is awaited until it is answered', async () => {
  const { times, request } = question();
  const answer = asking.ask(request);
  expect(awaited.size).toBe(1);
  times[0]?.attente.entendu();
  expect(heard).toHaveBeenCalledTimes(1);
  times[0]?.answers('a');
  expect(await answer).toBe('a');
  expect([awaited.size, times[0]?.givenUp]).toEqual([0, false]);
});

it('is awaited until it fails, and the defect goes out as it is', async () => {
  const { times, request } = question();
  const answer = asking.ask(request);
  const defect = new TypeError('ours');
  times[0]?.fails(defect);
  await expect(answer).rejects.toBe(defect);
  expect(awaited.size).toBe(0);
});

it('is given up and asked anew: the answer to the last time counts, whatever the others say', async () => {
  const { times, request } = question();
  const answer = asking.ask(request);
  again();
  await times[0]?.attente.abandon;
  again();
  await times[1]?.attente.abandon;
  expect(times.map(({ givenUp }) => givenUp)).toEqual([true, true, false]);
  times[0]?.answers('old');
  times[1]?.fails(new Error('given up'));
  await Promise.resolve();
  expect(awaited.size, 'still awaited').toBe(1);
  times[2]?.answers('new');
  expect(await answer).toBe('new');
  expect(awaited.size).toBe(0);
});

it('is given up with the dossier, each of those under way', async () => {
  const [a, b, c] = [question(), question(), question()];
  for (const { request } of [a, b, c]) void asking.ask(request);
  b.times[0]?.answers('b');
  await Promise.resolve().then(() => {});
  asking.forget();
  await a.times[0]?.attente.abandon;
  await c.times[0]?.attente.abandon;
  expect([a, b, c].map(({ times }) => times[0]?.givenUp)).toEqual([true, false, true]);
  expect(awaited.size).toBe(0);
});
