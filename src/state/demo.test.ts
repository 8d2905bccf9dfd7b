import { beforeEach, describe, expect, it } from 'vitest';
import { STORY } from '../../test/kit/demo.ts';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { FichierDonne } from '../domain/moteur.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { ReportStore } from '../store/report-store.ts';
import { type Actions, createActions } from './actions.ts';
import { type DemoStep, nowIn } from './demo.ts';
import { continueDemo, DEMO_INSTANTS, DEMO_STEPS } from './demo-story.ts';
import { suiteOf } from './morning-runs.ts';
import { ownResult, shownReport } from './result.ts';
import { createSession } from './session.ts';
import { tickPlace, ticksOf } from './ticks.ts';

const vrai = { nom: 'ExportXML_Communs(1).zip', contenu: new Blob(['x']) };
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));

let moteur: FakeEngine;
let session: ReturnType<typeof createSession>;
let actions: Actions;
let navigateur: ReportStore;

beforeEach(() => {
  moteur = new FakeEngine();
  session = createSession();
  navigateur = { ...createMemoryStore(() => new Date(0)), durable: true };
  actions = createActions(
    moyens({
      session,
      moteur,
      store: Promise.resolve(navigateur),
      storeDemo: () => createMemoryStore(() => nowIn(session.value)),
    }),
  );
});

async function conclure(): Promise<void> {
  moteur.conclure(exampleRapport({ etabliLe: nowIn(session.value).toISOString() }));
  await auRepos();
}

/** Plays the story up to a step, each reading concluded. */
async function jouerJusqua(etape: number): Promise<void> {
  await actions.startDemo();
  await conclure();
  for (let rang = 1; rang < etape; rang++) {
    await continueDemo(session.value, actions);
    if (rang === 1) await conclure();
    if (rang > 2) actions.followDemo({ toHand: [] });
  }
}

const ou = () => {
  const { status, demo, demonstration } = session.value;
  if (demonstration === null || demonstration === 'interrompue') return { etat: status, demo, demonstration };
  const { etape, visee, toHand } = demonstration;
  return { etat: status, demo, demonstration: { etape, visee, aRemettre: toHand } };
};
const arrivee = (etape: DemoStep, aRemettre: readonly FichierDonne[] = []) => ({
  etat: 'resultat',
  demo: true,
  demonstration: { etape, visee: etape, aRemettre },
});
const DEHORS = { demo: false, demonstration: null };
const gardes = async () => {
  const [runs, notes] = [await navigateur.list(), await navigateur.notes()];
  return [runs.ok && runs.valeur.length, notes.ok && notes.valeur.length];
};

describe('the story', () => {
  it.each<[string, number, () => unknown, object]>([
    ['begins with its documents read', 1, () => {}, arrivee(1)],
    ['goes to its second step once the corrected ones are', 2, () => {}, arrivee(2)],
    ['goes to the deposit at once', 3, () => {}, arrivee(3)],
    ['hands over SIECLE’s page', 3, () => continueDemo(session.value, actions), arrivee(4, STORY.page)],
    ['hands over the exports of the morning', 4, () => continueDemo(session.value, actions), arrivee(5, STORY.matin)],
    ['hands each over once', 5, () => {}, arrivee(5)],
    ['has no step after the last', 5, () => continueDemo(session.value, actions), arrivee(5)],
    ['is left for the start', 4, () => actions.leaveDemo(), { etat: 'accueil', ...DEHORS }],
    ['ends with « Recommencer »', 2, () => actions.restart(), { etat: 'accueil', ...DEHORS }],
    [
      'gives way to real files, and says so',
      2,
      () => actions.drop([vrai]),
      { etat: 'lecture', demo: false, demonstration: 'interrompue' },
    ],
  ])('%s', async (_, etape, geste, attendu) => {
    await jouerJusqua(etape);
    await geste();
    expect(ou()).toEqual(attendu);
  });

  it('does not move on while it reads, nor past a reading that was left', async () => {
    await jouerJusqua(1);
    await continueDemo(session.value, actions);
    expect([moteur.files, ou().demonstration]).toEqual([STORY.corriges, { etape: 1, visee: 2, aRemettre: [] }]);
    await continueDemo(session.value, actions);
    expect(moteur.calls.filter((appel) => appel === 'lire')).toHaveLength(2);
    actions.cancel();
    expect(ou()).toEqual(arrivee(1));
  });

  it('ends when its first reading is left', async () => {
    await actions.startDemo();
    actions.cancel();
    expect(ou()).toEqual({ etat: 'accueil', ...DEHORS });
  });

  it('does not move on from a defect of ours', async () => {
    await jouerJusqua(1);
    actions.reportDefect('Script error.');
    await continueDemo(session.value, actions);
    expect([session.value.status, ou().demonstration]).toEqual(['panne', { etape: 1, visee: 1, aRemettre: [] }]);
  });

  it('comes back to its own result and to the names, whatever was opened over them', async () => {
    await jouerJusqua(2);
    await actions.openRun(session.value.history?.at(-1)?.id ?? 0);
    actions.maskNames(true);
    await continueDemo(session.value, actions);
    expect([session.value.resultat?.origine, session.value.masked]).toEqual(['onglet', false]);
  });

  it('notes the deposit as a person does, for the procedure and for the run', async () => {
    await jouerJusqua(4);
    const lieu = tickPlace(session.value);
    expect(lieu && ticksOf(session.value.notes, lieu)).toEqual([{ etape: '5', le: '2018-07-24' }]);
    const rapport = shownReport(session.value);
    expect(rapport && suiteOf(session.value, rapport).deposeLe).toBe('2018-07-24');
  });

  it('lives on its own days, which go forward; any other school on today', async () => {
    const instants = DEMO_STEPS.map((etape) => DEMO_INSTANTS[etape]);
    expect([...instants].sort()).toEqual(instants);
    await jouerJusqua(1);
    await continueDemo(session.value, actions);
    expect(nowIn(session.value).toISOString()).toBe(DEMO_INSTANTS[2]);
    actions.leaveDemo();
    expect(Math.abs(nowIn(session.value).getTime() - Date.now())).toBeLessThan(60_000);
  });
});

describe('what the browser keeps', () => {
  it('is neither seen nor touched by a demo, and is there again after it', async () => {
    actions.drop([vrai]);
    moteur.conclure(exampleRapport({ phrase: 'Le vrai.' }));
    await auRepos();
    await actions.markCause('fin-hors-annee', { etat: 'corrigee', mot: '' });
    const avant = [session.value.history, session.value.notes];
    expect(await gardes()).toEqual([1, 1]);

    await jouerJusqua(4);
    expect(session.value.history?.map(({ demo }) => demo)).toEqual([true, true]);
    expect([ownResult(session.value)?.conservation, session.value.durable]).toEqual(['demo', false]);
    await actions.markCause('fin-hors-annee', { etat: 'acceptee', mot: 'Essai.' });
    await actions.eraseAllRuns();
    expect(await gardes()).toEqual([1, 1]);

    actions.leaveDemo();
    await auRepos();
    expect([session.value.history, session.value.notes]).toEqual(avant);
    expect(session.value.durable).toBe(true);
  });

  it.each<[string, () => void]>([
    ['left', () => actions.leaveDemo()],
    ['ended by real files', () => actions.drop([vrai])],
  ])('never receives what a demo was keeping when it was %s', async (_, geste) => {
    await actions.startDemo();
    moteur.conclure(exampleRapport());
    geste();
    await auRepos();
    expect(await gardes()).toEqual([0, 0]);
    expect(session.value.history).toEqual([]);
  });

  it('is not compared with a demo: another one begins from nothing', async () => {
    await jouerJusqua(2);
    expect(ownResult(session.value)?.depuis).toBeTruthy();
    await jouerJusqua(1);
    expect([ownResult(session.value)?.depuis, session.value.history?.length]).toEqual([null, 1]);
  });
});

describe('the news that real files ended it', () => {
  it.each<[string, () => void]>([
    ['is closed', () => actions.leaveDemo()],
    ['goes with the next drop', () => actions.drop([vrai])],
    ['goes with the start', () => actions.restart()],
  ])('%s', async (_, geste) => {
    await jouerJusqua(1);
    actions.drop([vrai]);
    moteur.conclure(exampleRapport());
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', demo: false, demonstration: 'interrompue' });
    geste();
    expect(session.value.demonstration).toBeNull();
  });

  it('is given of a report that somebody sent too', async () => {
    await jouerJusqua(1);
    actions.drop([{ nom: 'recu.json', contenu: new Blob([JSON.stringify(exampleRapport())]) }]);
    await auRepos();
    expect(session.value).toMatchObject({ resultat: { origine: 'recu', under: null }, demonstration: 'interrompue' });
  });
});
