import { beforeEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport, makeFichier } from '../../test/kit/rapport.ts';
import type { Rapport } from '../domain/rapport.ts';
import { createMemoryStore, type MemoryStore } from '../store/memory.ts';
import { NOTHING_TO_SAY, type ReportStore } from '../store/report-store.ts';
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
let suivi: (number | null)[];
let moteur: FakeEngine;
let session: ReturnType<typeof createSession>;
let actions: Actions;

function ouvrir(start: Partial<ReportStore['start']> = {}): void {
  moteur = new FakeEngine();
  session = createSession();
  const followScreen = (id: number | null) => suivi.push(id);
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
    expect(suivi).toEqual([id, null, id, null]);
  });

  it('is nothing once the run is erased, and the run again when it is put back', async () => {
    await deposer(RAPPORT);
    const id = session.value.history?.[0]?.id ?? 0;
    await actions.eraseRun(id);
    await actions.undoErasure();
    await auRepos();
    expect(suivi).toEqual([id, null, id]);
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
  it('shows the run that was on screen', async () => {
    ouvrir({ onScreen: await garder() });
    await actions.comeBack();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { origine: 'historique', rapport: RAPPORT } });
  });

  it.each([
    ['none was', {}],
    ['it is gone', { onScreen: 404 }],
  ])('stays at the start when %s', async (_nom, start) => {
    ouvrir(start);
    await actions.comeBack();
    expect(session.value.status).toBe('accueil');
  });

  it('stays at the start when the last reading killed the tab, which is said there', async () => {
    ouvrir({ onScreen: await garder(), interrupted: '2018-08-23T00:00:00.000Z' });
    await actions.comeBack();
    expect(session.value.status).toBe('accueil');
  });

  it('stays at the start once the night of its deposit is over', async () => {
    const onScreen = await garder();
    await base.keepSuite(onScreen, { deposeLe: '2018-08-23' as never, bilan: null, liens: null });
    ouvrir({ onScreen });
    await actions.comeBack();
    expect(session.value.status).toBe('accueil');
  });

  it('gives way to what was begun meanwhile', async () => {
    ouvrir({ onScreen: await garder() });
    const retour = actions.comeBack();
    actions.drop([fichier]);
    await retour;
    expect([session.value.status, session.value.resultat]).toEqual(['lecture', null]);
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
    expect(suivi).toEqual([id]);
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
