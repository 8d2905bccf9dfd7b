import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { IssueExtrait } from '../src/domain/extrait.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { type Actions, createActions } from '../src/state/actions.ts';
import { shownReport } from '../src/state/result.ts';
import { createSession } from '../src/state/session.ts';
import { SILENCE_LIMIT } from '../src/state/silence.ts';
import { createLinksSurveyor } from '../src/workers/links-survey.ts';
import { handleListRequest } from '../src/workers/lists.ts';
import { createPool } from '../src/workers/pool.ts';
import { handleRequest } from '../src/workers/requests.ts';
import { figure } from './kit/figures.ts';
import { moyens } from './kit/moyens.ts';
import { INSTANT } from './kit/pipeline.ts';
import { filesOf } from './kit/schools.ts';
import { type Handle, InProcessWorker } from './kit/worker.ts';

// The product on real stages, one worker of which goes wrong at each of its requests in turn.

const FILES = filesOf({ graine: 51, eleves: 24, etablissements: 4, communes: 4 }).map(({ nom, octets }) => ({
  nom,
  contenu: new Blob([octets]),
}));
const [FIRST, OTHERS] = [FILES.slice(0, 1), FILES.slice(1)];
const FRESH = FILES.filter(({ nom }) => /Eleves|Structures/.test(nom));

const answerTo: Handle = (demande, repondre) =>
  demande.type === 'correspondre' ? handleListRequest(demande, repondre) : handleRequest(demande, repondre);

let session: ReturnType<typeof createSession>;
let actions: Actions;
let workers: InProcessWorker[];
/** How many requests were made, of all workers together. */
let asked: number;
/** What the nth request meets instead of its answer. */
let accident: { readonly rang: number; readonly happens: Handle } | null;
let seconds: (() => void)[];
/** Of all the tests below. */
let moments = 0;

/** A step of the page's own clock. */
function live(fois: number): void {
  for (let i = 0; i < fois; i++) for (const second of seconds.splice(0)) second();
}

beforeEach(() => {
  [workers, asked, accident, seconds] = [[], 0, null, []];
  const handle: Handle = (demande, repondre) => {
    asked++;
    return asked === accident?.rang ? accident.happens(demande, repondre) : answerTo(demande, repondre);
  };
  const creer = () => {
    const worker = new InProcessWorker(handle);
    workers.push(worker);
    return worker;
  };
  const moteur = createPool(creer, async () => creer, {
    application: 'test',
    now: () => INSTANT,
    image: (suite) => setTimeout(suite),
    count: 1,
  });
  session = createSession();
  const relever = createLinksSurveyor(creer);
  actions = createActions(moyens({ session, moteur, relever, tick: (next) => seconds.push(next) }));
});

const until = (condition: () => boolean) => expect.poll(condition, { interval: 1 }).toBe(true);
const ends = async (): Promise<Rapport | null> => {
  await until(() => session.value.status === 'resultat');
  return shownReport(session.value);
};
const happened = () => until(() => asked >= (accident?.rang ?? 0));

/** What a drop gives that nothing disturbs, and how many requests it takes. */
async function undisturbed(files = FILES): Promise<{ readonly rapport: Rapport | null; readonly requests: number }> {
  actions.drop(files);
  const rapport = await ends();
  const requests = asked;
  actions.restart();
  asked = 0;
  return { rapport, requests };
}

/** Has each request of a drop in turn meet it, then what the test does. */
async function atEachRequest(
  happens: (worker: InProcessWorker) => Handle,
  then: (rang: number) => Promise<void>,
): Promise<void> {
  const { rapport, requests } = await undisturbed();
  expect(requests).toBeGreaterThan(10);
  for (let rang = 1; rang <= requests; rang++) {
    asked = 0;
    accident = { rang, happens: (...demande) => happens(workers.at(-1) as InProcessWorker)(...demande) };
    actions.drop(FILES);
    await happened();
    await then(rang);
    expect(await ends(), `request ${rang}`).toEqual(rapport);
    actions.restart();
  }
  moments += requests;
}

/** The defect is ours and said; nothing is shown but what this very drop obtained; « Réessayer » makes it good. */
async function isSaidAndRetried(): Promise<void> {
  await until(() => session.value.status === 'panne');
  const { defect, resultat, vague, retryable } = session.value;
  expect([defect, retryable]).toEqual([expect.stringMatching(/./), true]);
  if (resultat) expect(resultat).toMatchObject({ origine: 'onglet', id: vague, final: false });
  actions.retry();
}

/** A worker whose last answer comes when it is asked for. */
function heldBack() {
  let last: () => unknown = () => {};
  const happens: Handle = (demande, repondre) => {
    last = () => answerTo(demande, repondre);
  };
  return { happens, late: () => last() };
}

describe('a worker that, at any moment of a drop,', () => {
  it('throws: it is said, and « Réessayer » gives the whole result', async () => {
    const happens: Handle = ({ run, tache }, repondre) =>
      repondre({ type: 'panne', run, tache, message: 'RangeError: Array buffer allocation failed' });
    await atEachRequest(() => happens, isSaidAndRetried);
  });

  it('dies, as one without memory: the same', async () => {
    await atEachRequest((worker) => () => void setTimeout(() => worker.die('out of memory')), isSaidAndRetried);
  });

  it('answers what cannot be read: the same', async () => {
    const garble = (worker: InProcessWorker) => () => {
      setTimeout(() => worker.onmessageerror?.call(worker as unknown as Worker, new MessageEvent('messageerror')));
    };
    await atEachRequest(garble, isSaidAndRetried);
  });

  it('never answers: it is said, it may be waited for, and « Réessayer » gives the whole result', async () => {
    await atEachRequest(
      () => () => {},
      async () => {
        expect(session.value).toMatchObject({ status: 'lecture', silent: false });
        live(SILENCE_LIMIT);
        expect(session.value).toMatchObject({ status: 'lecture', silent: true });
        actions.waitOn();
        live(SILENCE_LIMIT - 1);
        expect(session.value.silent).toBe(false);
        live(1);
        expect(session.value.silent).toBe(true);
        actions.retry();
        expect(session.value.silent).toBe(false);
      },
    );
  });

  it('answers late: the word goes as it comes, and nothing was stopped', async () => {
    const { happens, late } = heldBack();
    await atEachRequest(
      () => happens,
      async () => {
        live(SILENCE_LIMIT);
        expect(session.value.silent).toBe(true);
        const before = workers.length;
        late();
        await ends();
        expect([session.value.silent, workers.length]).toEqual([false, before]);
      },
    );
  });

  it('is cancelled: nothing of it is shown, and the next drop is whole', async () => {
    const { happens, late } = heldBack();
    await atEachRequest(
      () => happens,
      async () => {
        actions.cancel();
        await late();
        expect(session.value).toMatchObject({ status: 'accueil', resultat: null, documents: [] });
        live(2 * SILENCE_LIMIT);
        expect(session.value.silent).toBe(false);
        actions.drop(FILES);
      },
    );
  });
});

it('joins a drop made at any moment of another: the result is that of all the files', async () => {
  const { rapport } = await undisturbed();
  const { requests } = await undisturbed(OTHERS);
  for (let rang = 1; rang <= requests; rang++) {
    asked = 0;
    const joins: Handle = (demande, repondre) => {
      actions.drop(FIRST);
      return answerTo(demande, repondre);
    };
    accident = { rang, happens: joins };
    actions.drop(OTHERS);
    await happened();
    expect(await ends(), `request ${rang}`).toEqual(rapport);
    actions.restart();
  }
  moments += requests;
});

/** What may be asked beside a drop, and what is shown of the answer: null until it is there. */
interface Beside {
  readonly ask: () => unknown;
  readonly shown: () => unknown;
  /** Where a defect is said in place of the screen, and asked for again there. */
  readonly inPlace?: boolean;
}

let record: IssueExtrait | 'panne' | null = null;
const BESIDE: readonly (readonly [string, Beside])[] = [
  [
    'a record',
    {
      inPlace: true,
      ask() {
        const repere = { ligne: 2, elements: [], valeur: null, eleveId: null };
        record = null;
        actions.extractRecord({ type: 'eleves', repere }).then(
          (issue) => (record = issue),
          () => (record = 'panne'),
        );
      },
      shown: () => record,
    },
  ],
  [
    'a list',
    {
      ask() {
        actions.typeList('6 A');
        void actions.compareTypedList();
      },
      shown: () => session.value.list.resultat,
    },
  ],
  [
    'fresh exports',
    {
      async ask() {
        await actions.openMorning(null);
        await actions.bringExports(FRESH);
      },
      shown: () => Object.values(session.value.lendemain.matins)[0]?.releve ?? null,
    },
  ],
];

describe.each(BESIDE)('a worker that is asked for %s and', (_name, { ask, shown, inPlace = false }) => {
  /** What is shown once a drop has ended and this is asked for, how it ends being the test's. */
  async function afterADrop(rang: number | null, happens: Handle, then: () => Promise<void> | void): Promise<unknown> {
    actions.restart();
    accident = null;
    actions.drop(FILES);
    await ends();
    asked = 0;
    accident = rang === null ? null : { rang, happens };
    ask();
    await happened();
    await then();
    await until(() => shown() !== null);
    expect(session.value).toMatchObject({ status: 'resultat', silent: false, retryable: false });
    return shown();
  }

  async function atEach(happens: () => Handle, then: () => Promise<void> | void): Promise<void> {
    const whole = await afterADrop(null, answerTo, () => {});
    expect(whole).toMatchObject(inPlace ? { etat: 'lu' } : {});
    const requests = asked;
    for (let rang = 1; rang <= requests; rang++) {
      expect(await afterADrop(rang, happens(), then), `request ${rang}`).toEqual(whole);
    }
    moments += requests;
  }

  it('dies: it is said, and « Réessayer » gives it', async () => {
    const dies = () => void setTimeout(() => workers.findLast(({ stopped }) => !stopped)?.die('out of memory'));
    await atEach(
      () => dies,
      async () => {
        if (inPlace) {
          await until(() => shown() === 'panne');
          ask();
          return;
        }
        await until(() => session.value.status === 'panne');
        expect(session.value).toMatchObject({ defect: expect.stringContaining('out of memory'), retryable: true });
        expect(session.value.resultat).not.toBeNull();
        actions.retry();
      },
    );
  });

  it('never answers: it is said, it may be waited for, and « Réessayer » gives it', async () => {
    await atEach(
      () => () => {},
      () => {
        const silent = workers.findLast(({ stopped }) => !stopped);
        live(SILENCE_LIMIT);
        expect(session.value).toMatchObject({ status: 'resultat', silent: true });
        actions.waitOn();
        live(SILENCE_LIMIT - 1);
        expect(session.value.silent).toBe(false);
        live(1);
        expect(session.value.silent).toBe(true);
        actions.retry();
        return until(() => silent?.stopped === true);
      },
    );
  });

  it('answers late: the word goes as it comes, and nothing was stopped', async () => {
    const { happens, late } = heldBack();
    await atEach(
      () => happens,
      async () => {
        live(SILENCE_LIMIT);
        expect(session.value.silent).toBe(true);
        const before = workers.length;
        late();
        await until(() => shown() !== null);
        expect([session.value.silent, workers.length]).toEqual([false, before]);
      },
    );
  });

  it('never answers, once the dossier is left: nobody awaits it', async () => {
    await atEach(
      () => () => {},
      async () => {
        live(SILENCE_LIMIT);
        actions.restart();
        expect(session.value).toMatchObject({ status: 'accueil', silent: false });
        live(2 * SILENCE_LIMIT);
        expect(session.value.silent).toBe(false);
        actions.drop(FILES);
        await ends();
        ask();
      },
    );
  });
});

afterAll(() => {
  figure('workers, moments at which one failed, was cancelled or given more: stale or half results', `${moments}, 0`);
});
