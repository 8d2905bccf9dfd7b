import { beforeEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens, SANS_RELEVE } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { lineOf, print } from '../../test/kit/siecle-page.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Releve } from '../domain/releve.ts';
import { type Actions, createActions } from './actions.ts';
import { chosenRun } from './comparables.ts';
import { NO_MORNING, suiteOf } from './morning-runs.ts';
import { ownResult } from './result.ts';
import { createSession } from './session.ts';
import { tickPlace, ticksOf } from './ticks.ts';

const atRest = () => new Promise((resolve) => setTimeout(resolve, 5));
const FIRST = exampleRapport({ etabliLe: '2018-08-22T22:15:00.000Z' });
const SECOND = exampleRapport({ etabliLe: '2018-08-23T22:15:00.000Z' });
const NIGHT = SECOND.nuit as Nuit;
const PAGE = print(NIGHT, {}, NIGHT.eleves.map(lineOf));
const DAY = '2018-08-24' as DateIso;

let session: ReturnType<typeof createSession>;
let moteur: FakeEngine;
let actions: Actions;
let answer: (releve: Releve) => void;
let refuse: (error: Error) => void;

beforeEach(() => {
  session = createSession();
  moteur = new FakeEngine();
  const relever = () =>
    new Promise<Releve>((resolve, reject) => {
      answer = resolve;
      refuse = reject;
    });
  actions = createActions(moyens({ session, moteur, relever }));
});

async function conclude(rapport: Rapport): Promise<void> {
  actions.drop([{ nom: 'a.zip', contenu: new Blob(['x']) }]);
  moteur.conclure(rapport);
  await atRest();
}
const morning = (etabliLe = SECOND.etabliLe) => session.value.lendemain.matins[etabliLe];
const file = (nom: string, text = 'x') => ({ nom, contenu: new Blob([text]) });

describe('the run of the morning', () => {
  const idOf = (etabliLe: string) => `${session.value.history?.find((run) => run.etabliLe === etabliLe)?.id}`;

  it.each<[string, () => Promise<void> | void, string | undefined]>([
    ['the one on screen', () => actions.openMorning(null), SECOND.etabliLe],
    ['the one that the address names', () => actions.openMorning(idOf(FIRST.etabliLe)), FIRST.etabliLe],
    ['the one that was chosen', () => actions.chooseMorning(FIRST.etabliLe), FIRST.etabliLe],
    [
      'still the one that was chosen, on coming back',
      async () => {
        await actions.chooseMorning(FIRST.etabliLe);
        await actions.openMorning(null);
      },
      FIRST.etabliLe,
    ],
    [
      'asked anew once another report is on screen',
      async () => {
        await actions.chooseMorning(SECOND.etabliLe);
        await actions.openRun(Number(idOf(FIRST.etabliLe)));
        await actions.openMorning(null);
      },
      FIRST.etabliLe,
    ],
    ['none before it is opened', () => {}, undefined],
  ])('is %s', async (_, gesture, expected) => {
    await conclude(FIRST);
    await conclude(SECOND);
    await gesture();
    expect(chosenRun(session.value)?.etabliLe).toBe(expected);
    if (expected) expect(morning(expected)?.prevision).toMatchObject({ etabliLe: expected });
  });
});

describe('what is known of the morning', () => {
  beforeEach(async () => {
    await conclude(SECOND);
    await actions.openMorning(null);
  });

  it('is kept in the session, with the run in the history, and in what is exported', async () => {
    await actions.typeMorningPage(PAGE);
    await actions.compareMorningPage(PAGE);
    await actions.noteDeposit(SECOND.etabliLe, DAY);
    expect(session.value.lendemain.texte).toBe(PAGE);
    expect(morning()?.suite).toMatchObject({ deposeLe: DAY, bilan: { score: { exacts: 153, sur: 153 } } });
    expect(session.value.history?.[0]?.suite).toEqual(morning()?.suite);
    expect(suiteOf(session.value, SECOND)).toEqual(morning()?.suite);
  });

  it('ticks the deposit in the procedure too, and takes the tick back with it', async () => {
    const ticks = () => {
      const lieu = tickPlace(session.value);
      return lieu && ticksOf(session.value.notes, lieu);
    };
    await actions.noteDeposit(SECOND.etabliLe, DAY);
    expect(ticks()).toEqual([{ etape: '5', le: DAY }]);
    await actions.noteDeposit(SECOND.etabliLe, null);
    expect(ticks()).toEqual([]);
  });

  it('says why a text is not the page, until it is typed again', async () => {
    await actions.compareMorningPage('Bonjour');
    expect(morning()?.refusPage).toBe('pas-la-page');
    await actions.typeMorningPage('Bonsoir');
    expect([morning()?.refusPage, session.value.lendemain.texte]).toEqual([null, 'Bonsoir']);
  });

  it('takes a saved page and exports by their names, each drop with those before it', async () => {
    const received = actions.receiveMorning([file('SIECLE.txt', PAGE), file('a.zip')]);
    await atRest();
    expect(morning()).toMatchObject({ enLecture: true, exports: [{ nom: 'a.zip' }] });
    const first = answer;
    const more = actions.bringExports([file('b.zip')]);
    await atRest();
    first({ ...SANS_RELEVE, uai: 'old' });
    await received;
    expect(morning()).toMatchObject({ enLecture: true, releve: null });
    answer(SANS_RELEVE);
    await more;
    expect(morning()).toMatchObject({
      enLecture: false,
      refusReleve: 'sans-eleves',
      suite: { bilan: { surprises: [] } },
    });
    expect(morning()?.exports.map(({ nom }) => nom)).toEqual(['a.zip', 'b.zip']);
  });

  it.each<[string, () => Promise<void> | void, unknown]>([
    ['with its run', () => actions.eraseRun(ownResult(session.value)?.run?.id ?? 0), {}],
    ['with everything', () => actions.eraseAllRuns(), {}],
    ['with the dossier', () => actions.restart(), NO_MORNING.matins],
  ])('goes %s, whatever comes late', async (_, gesture, expected) => {
    const late = actions.bringExports([file('a.zip')]);
    await atRest();
    await gesture();
    answer(SANS_RELEVE);
    await late;
    expect(session.value.lendemain.matins).toEqual(expected);
  });

  it('is not undone by the failure of the one before it', async () => {
    const received = actions.bringExports([file('a.zip')]);
    await atRest();
    const first = refuse;
    const more = actions.bringExports([file('b.zip')]);
    await atRest();
    first(new Error('worker'));
    await received;
    expect(session.value).toMatchObject({ status: 'resultat', defect: null });
    answer(SANS_RELEVE);
    await more;
    expect(morning()).toMatchObject({ enLecture: false, exports: [{ nom: 'a.zip' }, { nom: 'b.zip' }] });
  });

  it('shows a defect as ours', async () => {
    const reading = actions.bringExports([file('a.zip')]);
    await atRest();
    refuse(new Error('worker'));
    await reading;
    expect(session.value).toMatchObject({ status: 'panne', defect: 'Error: worker', retryable: true });
    actions.retry();
    expect(session.value).toMatchObject({ status: 'resultat', defect: null, retryable: false });
    expect(morning()).toMatchObject({ enLecture: true, exports: [{ nom: 'a.zip' }] });
    answer(SANS_RELEVE);
    await atRest();
    expect(morning()).toMatchObject({ enLecture: false, releve: SANS_RELEVE });
  });
});
