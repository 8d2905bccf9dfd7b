import { beforeEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { ReportStore, ScreenLeft } from '../store/report-store.ts';
import { type Actions, createActions } from './actions.ts';
import { comparableRuns } from './comparables.ts';
import { isReceived } from './result.ts';
import { createSession } from './session.ts';
import { stopKey } from './stops.ts';
import { tickPlace } from './ticks.ts';

const RECU = exampleRapport();
const settled = async () => {
  for (let i = 0; i < 5; i++) await new Promise((next) => setTimeout(next, 0));
};

let left: (ScreenLeft | null)[];
let session: ReturnType<typeof createSession>;
let actions: Actions;
let id: number;

beforeEach(async () => {
  left = [];
  const followScreen = (screen: ScreenLeft | null) => void left.push(screen);
  const store: ReportStore = {
    ...createMemoryStore(() => new Date('2018-08-24T00:00:00Z')),
    durable: true,
    followScreen,
  };
  session = createSession();
  actions = createActions(moyens({ session, moteur: new FakeEngine(), store: Promise.resolve(store) }));
  const kept = await store.keep(RECU, false, { recu: true });
  id = kept.ok ? kept.valeur.id : 0;
  await actions.loadHistory();
});

/** A report that somebody sent, and that was kept. */
describe('a received report of the history', () => {
  it('is no run of one’s own, on which a morning would follow', () => {
    expect(session.value.history).toHaveLength(1);
    expect(comparableRuns(session.value)).toEqual([]);
  });

  it('is opened as what it is, and is nothing to come back to, to go on from or to note on', async () => {
    left = [];
    await actions.openRun(id);
    await settled();
    const { resultat } = session.value;
    expect(isReceived(resultat)).toBe(true);
    expect(left.filter((screen) => screen?.run === id)).toEqual([]);
    expect([tickPlace(session.value), stopKey(session.value, 'pronote')]).toEqual([null, null]);
    actions.drop([{ nom: 'a.zip', contenu: new Blob(['x']) }]);
    expect(session.value.continued).toBeNull();
  });

  it('ticks no step of one’s own procedure when its deposit is noted', async () => {
    await actions.openRun(id);
    await actions.noteDeposit(RECU.etabliLe, '2018-08-24' as DateIso);
    await settled();
    expect(session.value.notes).toEqual([]);
  });
});
