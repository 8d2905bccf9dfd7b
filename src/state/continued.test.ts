import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Rapport } from '../domain/rapport.ts';
import { createMemoryStore, type MemoryStore } from '../store/memory.ts';
import { NOTHING_TO_SAY, type ReportStore, type ScreenLeft } from '../store/report-store.ts';
import { type Actions, createActions } from './actions.ts';
import { stillToBring } from './continued.ts';
import { createSession } from './session.ts';

const horloge = () => new Date('2018-08-24T00:00:00Z');
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));
const fichier = { nom: 'a.zip', contenu: new Blob(['x']) };
const RAPPORT = exampleRapport();
const seul = (type: 'structures' | 'eleves', parts: Partial<Rapport> = {}) =>
  exampleRapport({ fichiers: [makeFichier(type, 'a.zip')], ...parts });

let base: MemoryStore;
/** What the store was told to come back to. */
let suivi: (ScreenLeft | null)[];
let moteur: FakeEngine;
let session: ReturnType<typeof createSession>;
let actions: Actions;

function ouvrir(start: Partial<ReportStore['start']> = {}): void {
  moteur = new FakeEngine();
  session = createSession();
  const followScreen = (screen: ScreenLeft | null) => suivi.push(screen);
  const store = { ...base, durable: true, start: { ...NOTHING_TO_SAY, ...start }, followScreen };
  actions = createActions(moyens({ session, moteur, store: Promise.resolve(store) }));
}

async function deposer(rapport: Rapport): Promise<void> {
  actions.drop([fichier]);
  moteur.conclure(rapport);
  await auRepos();
}

async function garder(rapport = RAPPORT): Promise<number> {
  const issue = await base.keep(rapport, false);
  return issue.ok ? issue.valeur.id : 0;
}

const deposerLe = (run: number, deposeLe: string) =>
  base.keepSuite(run, { deposeLe: deposeLe as DateIso, bilan: null, liens: null });

const nomme = (run?: number) => ({ run, masked: false });
/** The run on screen when the page was left. */
const laisser = async (rapport = RAPPORT, masked = false) => ({ onScreen: { run: await garder(rapport), masked } });

beforeEach(() => {
  base = createMemoryStore(horloge);
  suivi = [];
  ouvrir();
});

describe('what the next start comes back to', () => {
  it('is the run on screen, until the start screen is asked for', async () => {
    await deposer(RAPPORT);
    const id = session.value.history?.[0]?.id;
    actions.restart();
    await auRepos();
    await actions.openRun(id ?? 0);
    actions.closeRun();
    await auRepos();
    expect(suivi).toEqual([nomme(id), null, nomme(id), null]);
  });

  it('has its names hidden as they are on screen', async () => {
    await deposer(RAPPORT);
    const id = session.value.history?.[0]?.id;
    actions.maskNames(true);
    await auRepos();
    expect(suivi).toEqual([nomme(id), { run: id, masked: true }]);
  });

  it('is nothing once the run is erased, and the run again when it is put back', async () => {
    await deposer(RAPPORT);
    const id = session.value.history?.[0]?.id ?? 0;
    await actions.eraseRun(id);
    await actions.undoErasure();
    await auRepos();
    expect(suivi).toEqual([nomme(id), null, nomme(id)]);
  });

  it('is never a demo, nor a report that somebody sent', async () => {
    await deposer(RAPPORT);
    actions.drop([{ nom: 'recu.json', contenu: new Blob([JSON.stringify(seul('eleves'))]) }]);
    await auRepos();
    await auRepos();
    expect(session.value.resultat?.origine).toBe('recu');
    await actions.startDemo();
    moteur.conclure(RAPPORT);
    await auRepos();
    expect(suivi).toHaveLength(1);
  });
});

describe('coming back', () => {
  beforeEach(() => vi.useFakeTimers({ now: horloge(), toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  describe.each(['reload', 'visit'] as const)('after a %s', (arrival) => {
    it('shows the run that was on screen', async () => {
      ouvrir(await laisser());
      await actions.comeBack(arrival);
      expect(session.value).toMatchObject({
        status: 'resultat',
        masked: false,
        resultat: { origine: 'historique', rapport: RAPPORT },
      });
    });

    it('hides the names that were hidden', async () => {
      ouvrir(await laisser(RAPPORT, true));
      await actions.comeBack(arrival);
      expect(session.value).toMatchObject({ status: 'resultat', masked: true });
    });

    it.each([
      ['none was', {}],
      ['it is gone', { onScreen: { run: 404, masked: false } }],
    ])('stays at the start when %s', async (_nom, start) => {
      ouvrir(start);
      await actions.comeBack(arrival);
      expect(session.value.status).toBe('accueil');
    });

    it('stays at the start when the last reading killed the tab, which is said there', async () => {
      ouvrir({ ...(await laisser()), interrupted: '2018-08-23T00:00:00.000Z' });
      await actions.comeBack(arrival);
      expect(session.value.status).toBe('accueil');
    });

    it('stays at the start once the night of its deposit is over', async () => {
      const start = await laisser();
      await deposerLe(start.onScreen.run, '2018-08-23');
      ouvrir(start);
      await actions.comeBack(arrival);
      expect(session.value.status).toBe('accueil');
    });

    it('gives way to what was begun meanwhile', async () => {
      ouvrir(await laisser());
      const retour = actions.comeBack(arrival);
      actions.drop([fichier]);
      await retour;
      expect([session.value.status, session.value.resultat]).toEqual(['lecture', null]);
    });
  });

  it.each([
    ['another deposit has its report to read', '2018-08-23', 'accueil'],
    ['another file is deposited today', '2018-08-24', 'resultat'],
    ['another deposit is forgotten', '2018-08-10', 'resultat'],
  ])('on a new visit, when %s', async (_nom, deposeLe, attendu) => {
    await deposerLe(await garder(exampleRapport({ etablissement: null })), deposeLe);
    const start = await laisser();
    ouvrir(start);
    await actions.comeBack('visit');
    expect(session.value.status).toBe(attendu);
    ouvrir(start);
    await actions.comeBack('reload');
    expect(session.value.status).toBe('resultat');
  });

  it('leaves to the start, on a new visit, a run of more than a week', async () => {
    const start = await laisser(exampleRapport({ etabliLe: '2018-08-16T00:00:00.000Z' }));
    ouvrir(start);
    await actions.comeBack('visit');
    expect(session.value.status).toBe('accueil');
    await actions.comeBack('reload');
    expect(session.value.status).toBe('resultat');
  });
});

describe('files brought over a run that was opened again', () => {
  it('say what is still to bring, until all is there', async () => {
    await actions.openRun(await garder());
    await deposer(seul('structures'));
    expect(stillToBring(session.value)).toEqual(['eleves', 'communs', 'sts', 'liens']);
    await deposer(RAPPORT);
    expect(stillToBring(session.value)).toEqual([]);
  });

  it('are not what the next start comes back to, as long as they say less', async () => {
    const id = await garder();
    await actions.openRun(id);
    await deposer(seul('structures'));
    expect(suivi).toEqual([nomme(id)]);
  });

  it('continue nothing when they are of another school', async () => {
    await actions.openRun(await garder());
    await deposer(seul('eleves', { etablissement: { uai: '9839991T', nom: null } }));
    expect(stillToBring(session.value)).toEqual([]);
  });

  it('leave the run as it was when their reading is cancelled', async () => {
    const id = await garder();
    await actions.openRun(id);
    actions.drop([fichier]);
    actions.cancel();
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { origine: 'historique', id } });
  });
});
