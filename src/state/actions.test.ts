import { beforeEach, describe, expect, it } from 'vitest';
import { STORY } from '../../test/kit/demo.ts';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { FailureReason, ReportStore } from '../store/report-store.ts';
import { type Actions, createActions } from './actions.ts';
import { countMarks, isStillThere, marksOf } from './marks.ts';
import { FILES_LIMIT } from './reading.ts';
import { ownResult, shownReport } from './result.ts';
import { createSession, viewOf } from './session.ts';

const fichier = { nom: 'ExportXML_Communs(1).zip', contenu: new Blob(['x']) };
const horloge = () => new Date('2018-08-24T00:00:00Z');
const auRepos = () => new Promise((resolve) => setTimeout(resolve, 0));

let moteur: FakeEngine;
let session: ReturnType<typeof createSession>;
let actions: Actions;

function monter(store: ReportStore, demo = async () => STORY): void {
  moteur = new FakeEngine();
  session = createSession();
  actions = createActions(moyens({ session, moteur, store: Promise.resolve(store), demo }));
}

beforeEach(() => monter({ ...createMemoryStore(horloge), durable: true }));

const enEchec = (raison: FailureReason): ReportStore => ({
  ...createMemoryStore(horloge),
  durable: true,
  keep: async () => ({ ok: false, raison }),
  list: async () => ({ ok: false, raison }),
  eraseAll: async () => ({ ok: false, raison }),
});

async function deposerEtConclure(rapport = exampleRapport()): Promise<void> {
  actions.drop([fichier]);
  moteur.conclure(rapport);
  await auRepos();
}

describe('a drop', () => {
  it('reads, shows a provisional report without leaving `lecture`, then saves and ends in `resultat`', async () => {
    actions.drop([fichier]);
    expect([session.value.status, viewOf(session.value)]).toEqual(['lecture', 'lecture']);
    moteur.conclure(exampleRapport(), 1);
    expect([session.value.status, viewOf(session.value), session.value.remaining]).toEqual(['lecture', 'rapport', 1]);
    moteur.conclure(exampleRapport());
    expect(session.value.status).toBe('lecture');
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { conservation: 'durable' } });
    expect(session.value.history).toHaveLength(1);
  });

  it('does nothing without a file', () => {
    actions.drop([]);
    expect([session.value.status, moteur.calls]).toEqual(['accueil', []]);
  });

  it('of more than a thousand files is refused whole, and changes nothing', async () => {
    await deposerEtConclure();
    const { resultat } = session.value;
    const calls = [...moteur.calls];
    actions.drop(Array(FILES_LIMIT + 1).fill(fichier));
    expect(moteur.calls).toEqual(calls);
    expect(session.value).toMatchObject({ status: 'resultat', resultat, refusal: { raison: 'trop-de-fichiers' } });
    actions.drop(Array(FILES_LIMIT).fill(fichier));
    expect(session.value).toMatchObject({ status: 'lecture', refusal: null });
  });

  it('keeps the previous report while the next is read, and ignores answers to the previous drop', async () => {
    await deposerEtConclure();
    const ancienne = moteur.listener;
    actions.drop([fichier]);
    expect(session.value).toMatchObject({ status: 'lecture', resultat: { id: 1, rapport: exampleRapport() } });
    ancienne?.conclu(exampleRapport({ phrase: 'Réponse périmée.' }), 0, []);
    ancienne?.panne('périmée');
    expect(session.value).toMatchObject({ status: 'lecture', resultat: { rapport: exampleRapport() } });
  });

  it.each(['plein', 'bloque', 'version', 'interrompu', 'inconnue'] as const)(
    'keeps the result on screen and says why it is not kept: %s',
    async (raison) => {
      monter(enEchec(raison));
      await deposerEtConclure();
      expect(session.value).toMatchObject({ status: 'resultat', resultat: { conservation: raison }, history: null });
      expect(shownReport(session.value)).toEqual(exampleRapport());
    },
  );

  it('says that nothing outlives the tab in a private window', async () => {
    monter(createMemoryStore(horloge));
    await deposerEtConclure();
    expect(ownResult(session.value)?.conservation).toBe('onglet');
  });
});

describe('cancelling', () => {
  it('goes back to the start when nothing was concluded, at once', () => {
    actions.drop([fichier]);
    moteur.conclure(exampleRapport(), 1);
    actions.cancel();
    expect(session.value).toMatchObject({ status: 'accueil', resultat: null });
    moteur.conclure(exampleRapport());
    expect(session.value.status).toBe('accueil');
    expect(moteur.calls).toEqual(['lire', 'annuler', 'oublier']);
  });

  it('goes back to the last final result, and to what was said of its saving', async () => {
    await deposerEtConclure();
    actions.drop([fichier]);
    moteur.conclure(exampleRapport({ phrase: 'Provisoire.' }), 1);
    actions.cancel();
    expect(session.value).toMatchObject({
      status: 'resultat',
      resultat: { conservation: 'durable', rapport: exampleRapport() },
    });
  });
});

describe('a defect of ours', () => {
  it('keeps the report that was there, and a new drop goes on', async () => {
    await deposerEtConclure();
    actions.drop([fichier]);
    moteur.listener?.panne('TypeError');
    expect(session.value).toMatchObject({
      status: 'panne',
      defect: 'TypeError',
      resultat: { rapport: exampleRapport() },
    });
    await deposerEtConclure();
    expect(session.value).toMatchObject({ status: 'resultat', defect: null });
  });

  it('stops the reading that was under way', () => {
    actions.drop([fichier]);
    actions.reportDefect('Script error.');
    expect([session.value.status, moteur.calls]).toEqual(['panne', ['lire', 'annuler']]);
  });

  it('is shown when the invented school cannot be built', async () => {
    monter(createMemoryStore(horloge), () => Promise.reject(new Error('module absent')));
    await actions.startDemo();
    expect(session.value).toMatchObject({ status: 'panne', defect: 'Error: module absent' });
  });
});

describe('the invented school', () => {
  it('starts from nothing, and never mixes with real files', async () => {
    await actions.startDemo();
    expect(session.value).toMatchObject({ status: 'lecture', demo: true });
    moteur.conclure(exampleRapport());
    await auRepos();
    actions.drop([fichier]);
    expect(session.value).toMatchObject({ status: 'lecture', demo: false, resultat: null });
    expect(moteur.calls).toEqual(['oublier', 'lire', 'oublier', 'lire']);
  });
});

describe('a report that somebody sent', () => {
  const envoye = exampleRapport({ phrase: 'Envoyé par le collège.' });
  const json = (contenu: unknown = envoye, nom = 'veilleuse.json') => {
    return { nom, contenu: new Blob([JSON.stringify(contenu)]) };
  };
  async function recevoir(...fichiers: ReturnType<typeof json>[]): Promise<void> {
    actions.drop(fichiers);
    await auRepos();
  }

  it('opens over the current result, is not kept, and is left as a past run is', async () => {
    await deposerEtConclure();
    await recevoir(json());
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { origine: 'recu', id: 1, rapport: envoye } });
    expect(session.value.history).toHaveLength(1);
    await recevoir(json());
    expect(session.value.resultat).toMatchObject({ origine: 'recu', id: 2 });
    actions.closeRun();
    expect(session.value).toMatchObject({
      status: 'resultat',
      resultat: { origine: 'onglet', rapport: exampleRapport() },
    });
    expect(moteur.calls).toEqual(['lire']);
  });

  it('opens on an empty page, completed when it is of before', async () => {
    const { causes: _, ...ancien } = envoye;
    await recevoir(json(ancien, 'ANCIEN.JSON'));
    expect(shownReport(session.value)?.causes.map(({ constats }) => constats)).toEqual([[2], [1], [0]]);
    actions.closeRun();
    expect(session.value.status).toBe('accueil');
  });

  it('takes the place of a reading, which is left', async () => {
    actions.drop([fichier]);
    await recevoir(json());
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { origine: 'recu', rapport: envoye } });
    expect(moteur.calls).toEqual(['lire', 'annuler', 'oublier']);
  });

  it('says what is wrong with it, until something else is given', async () => {
    await recevoir(json({ ...envoye, verdict: 'parfait' }));
    expect(session.value).toMatchObject({
      status: 'accueil',
      refusal: { nom: 'veilleuse.json', raison: 'abime', ou: 'verdict' },
    });
    actions.closeRefusal();
    expect(session.value.refusal).toBeNull();
    await recevoir(json(), json('{}'));
    expect(session.value, 'none of several is shown when one does not open').toMatchObject({
      resultat: null,
      schools: null,
      refusal: { raison: 'pas-un-rapport' },
    });
    actions.drop([fichier]);
    expect(session.value.refusal).toBeNull();
  });

  it('is set aside among exports, and never shown when a drop came meanwhile', async () => {
    actions.drop([fichier, json()]);
    await auRepos();
    expect(moteur.files).toHaveLength(2);
    actions.drop([json()]);
    actions.drop([fichier]);
    await auRepos();
    expect(session.value).toMatchObject({ status: 'lecture', resultat: null });
  });
});

it('keeps the names hidden from one drop to the next', async () => {
  actions.maskNames(true);
  await deposerEtConclure();
  actions.restart();
  expect(session.value.masked).toBe(true);
  actions.maskNames(false);
  expect(session.value.masked).toBe(false);
});

describe('the history', () => {
  it('opens a past run over the current one, and comes back', async () => {
    await deposerEtConclure(exampleRapport({ phrase: 'Le premier.' }));
    await deposerEtConclure(exampleRapport({ phrase: 'Le second.' }));
    const premier = session.value.history?.find((run) => run.phrase === 'Le premier.');
    await actions.openRun(premier?.id ?? -1);
    expect(shownReport(session.value)?.phrase).toBe('Le premier.');
    actions.closeRun();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: { origine: 'onglet' } });
    expect(shownReport(session.value)?.phrase).toBe('Le second.');
  });

  it('refreshes the list when the run is gone', async () => {
    await actions.openRun(99);
    expect(session.value).toMatchObject({ status: 'accueil', resultat: null, history: [] });
  });

  it('is erased with what shows it, and the current result says that it is no longer kept', async () => {
    await deposerEtConclure();
    await actions.eraseAllRuns();
    expect(session.value).toMatchObject({
      status: 'resultat',
      history: [],
      erasure: { etat: 'tout', restants: 0 },
      resultat: { conservation: 'effacee' },
    });
  });

  it('goes back to the start when the erased run was all there was to see', async () => {
    await deposerEtConclure();
    actions.restart();
    await actions.openRun(session.value.history?.[0]?.id ?? -1);
    expect(session.value.status).toBe('resultat');
    await actions.eraseAllRuns();
    expect(session.value.status).toBe('accueil');
  });

  it('says that nothing was erased when the browser refuses', async () => {
    monter(enEchec('bloque'));
    await actions.eraseAllRuns();
    expect(session.value.erasure).toEqual({ etat: 'echec', raison: 'bloque' });
  });

  it('outlives a new start, which forgets the files', async () => {
    await deposerEtConclure();
    actions.restart();
    expect(session.value).toMatchObject({ status: 'accueil', resultat: null, documents: [] });
    expect(session.value.history).toHaveLength(1);
    expect(moteur.calls).toContain('oublier');
  });

  it('erases one run, says so to the result that it was, and puts it back', async () => {
    await deposerEtConclure();
    const id = session.value.history?.[0]?.id ?? 0;
    await actions.eraseRun(id);
    expect(session.value).toMatchObject({
      history: [],
      erasure: { etat: 'un' },
      resultat: { conservation: 'effacee' },
    });
    await actions.undoErasure();
    expect(session.value).toMatchObject({
      history: [{ id }],
      erasure: { etat: 'annule', run: { id } },
      resultat: { conservation: 'durable' },
    });
    await actions.undoErasure();
    expect(session.value.history).toHaveLength(1);
  });

  it('leaves the current result alone when another run is erased', async () => {
    await deposerEtConclure(exampleRapport({ phrase: 'Le premier.', etabliLe: '2018-08-01T00:00:00.000Z' }));
    await deposerEtConclure();
    const premier = session.value.history?.find((run) => run.phrase === 'Le premier.');
    await actions.openRun(premier?.id ?? 0);
    await actions.eraseRun(premier?.id ?? 0);
    expect(session.value).toMatchObject({
      status: 'resultat',
      resultat: { origine: 'onglet', depuis: null, conservation: 'durable' },
    });
    expect(shownReport(session.value)).toEqual(exampleRapport());
  });

  it('says why one run could not be erased', async () => {
    monter({ ...enEchec('bloque'), erase: async () => ({ ok: false, raison: 'bloque' }) });
    await actions.eraseRun(1);
    expect(session.value.erasure).toEqual({ etat: 'echec', raison: 'bloque' });
  });

  it('keeps nothing once it is asked to, and says so of the next results', async () => {
    await deposerEtConclure();
    await actions.setKeeping('rien');
    expect(session.value).toMatchObject({
      keepingTime: 'rien',
      history: [],
      erasure: { etat: 'tout', restants: 0 },
      resultat: { conservation: 'effacee' },
    });
    await deposerEtConclure();
    expect(ownResult(session.value)?.conservation).toBe('choix');
    await actions.setKeeping(90);
    expect(session.value).toMatchObject({ keepingTime: 90, erasure: null });
  });

  it('puts two runs side by side, or says that one is gone', async () => {
    await deposerEtConclure();
    await deposerEtConclure();
    const [apres, avant] = session.value.history ?? [];
    await actions.confrontRuns(avant?.id ?? 0, apres?.id ?? 0);
    expect(session.value.confrontation).toMatchObject({ avant: { id: avant?.id }, apres: { id: apres?.id } });
    await actions.confrontRuns(avant?.id ?? 0, 99);
    expect(session.value.confrontation).toBe('introuvable');
  });
});

describe('the run before', () => {
  it('is the newest of the same school, never one of the invented school', async () => {
    await deposerEtConclure(exampleRapport({ phrase: 'Ailleurs.', etablissement: { uai: '9839002T', nom: null } }));
    expect(ownResult(session.value)?.depuis).toBeNull();
    await deposerEtConclure(exampleRapport({ phrase: 'Le premier.', etabliLe: '2018-08-01T00:00:00.000Z' }));
    await deposerEtConclure(exampleRapport({ phrase: 'Le second.', etabliLe: '2018-08-02T00:00:00.000Z' }));
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le premier.');
    await actions.startDemo();
    moteur.conclure(exampleRapport());
    await auRepos();
    expect([session.value.status, ownResult(session.value)?.depuis]).toEqual(['resultat', null]);
    await deposerEtConclure();
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le second.');
  });

  it('comes back with the result that a cancelled drop returns to', async () => {
    await deposerEtConclure(exampleRapport({ phrase: 'Le premier.' }));
    await deposerEtConclure();
    actions.drop([fichier]);
    actions.cancel();
    expect(ownResult(session.value)?.depuis?.avant.phrase).toBe('Le premier.');
  });
});

describe('the marks', () => {
  const marques = () => [...marksOf(session.value)].map(([cause, { contenu }]) => [cause, contenu.etat, contenu.mot]);

  it('belong to a school and outlive its runs; the invented one has its own', async () => {
    await deposerEtConclure();
    await actions.markCause('structure-non-transferee', { etat: 'corrigee', mot: '' });
    await actions.markCause('fin-hors-annee', { etat: 'corrigee', mot: '' });
    await actions.markCause('fin-hors-annee', { etat: 'acceptee', mot: 'Sans effet.' });
    const attendues = [
      ['structure-non-transferee', 'corrigee', ''],
      ['fin-hors-annee', 'acceptee', 'Sans effet.'],
    ];
    expect(marques()).toEqual(attendues);
    expect(countMarks(exampleRapport(), marksOf(session.value))).toEqual({ corrigee: 1, acceptee: 1 });
    await deposerEtConclure();
    expect(marques()).toEqual(attendues);
    await actions.eraseRun(ownResult(session.value)?.run?.id ?? 0);
    expect(marques()).toEqual(attendues);
    await actions.startDemo();
    moteur.conclure(exampleRapport());
    await auRepos();
    expect(marques()).toEqual([]);
    await actions.markCause('fin-hors-annee', { etat: 'corrigee', mot: '' });
    await deposerEtConclure();
    expect(marques()).toEqual(attendues);
    await actions.unmarkCause('structure-non-transferee');
    expect(marques()).toEqual(attendues.slice(1));
    await actions.eraseAllRuns();
    expect([marques(), session.value.notes]).toEqual([[], []]);
  });

  it('are not put on a report whose school is unknown, and say why they could not be written', async () => {
    await deposerEtConclure(exampleRapport({ etablissement: null }));
    await actions.markCause('fin-hors-annee', { etat: 'corrigee', mot: '' });
    expect(session.value.notes).toEqual([]);
    monter({ ...enEchec('plein'), note: async () => ({ ok: false, raison: 'plein' }) });
    await deposerEtConclure();
    await actions.markCause('fin-hors-annee', { etat: 'corrigee', mot: '' });
    expect(session.value.noteRefused).toBe('plein');
  });

  it('say that the cause is still there only of a report that came after', () => {
    const note = (le: string, etat: 'corrigee' | 'acceptee') =>
      ({ ecole: 'A', genre: 'marque', cle: 'c', contenu: { etat, mot: '' }, le, expireLe: null }) as const;
    const { etabliLe } = exampleRapport();
    const avant = '2018-08-01T00:00:00.000Z';
    expect(isStillThere(note(avant, 'corrigee'), exampleRapport())).toBe(true);
    expect(isStillThere(note(avant, 'acceptee'), exampleRapport())).toBe(false);
    expect(isStillThere(note(etabliLe, 'corrigee'), exampleRapport())).toBe(false);
  });
});

describe('the journal of readings', () => {
  it('follows each reading from its beginning to its end, however it ends', async () => {
    const suivi: boolean[] = [];
    monter({ ...createMemoryStore(horloge), durable: true, followReading: (enCours) => void suivi.push(enCours) });
    await deposerEtConclure();
    actions.drop([fichier]);
    await auRepos();
    actions.cancel();
    await auRepos();
    actions.drop([fichier]);
    await auRepos();
    moteur.listener?.panne('TypeError');
    await auRepos();
    expect(suivi).toEqual([true, false, true, false, true, false]);
  });

  it('tells what the opening found, until the next drop', async () => {
    const debut = { lost: true, damaged: 0, interrupted: '2018-08-23T00:00:00.000Z', onScreen: null };
    monter({ ...createMemoryStore(horloge), durable: true, start: debut });
    await auRepos();
    expect(session.value.storeStart).toEqual(debut);
    actions.drop([fichier]);
    expect(session.value.storeStart).toBeNull();
  });
});

describe('a record behind a finding', () => {
  const repere = { ligne: 12, elements: ['CODE_GROUPE'], valeur: 'MPERMANGR2', eleveId: null };
  const enregistrement = { type: 'liens', repere } as const;

  it('is read again in the document that the report rests on', async () => {
    await deposerEtConclure();
    const issue = { etat: 'introuvable' } as const;
    moteur.outcome = async () => issue;
    expect(await actions.extractRecord(enregistrement)).toBe(issue);
    expect(moteur.records).toEqual([repere]);
    const liens = exampleRapport().fichiers.filter(({ type }) => type === 'liens');
    expect(moteur.cles).toEqual(liens.map(({ nom }) => nom));
  });

  it('is that of the report on screen, when a drop is cancelled after a first conclusion', async () => {
    await deposerEtConclure();
    actions.drop([fichier]);
    const rapport = exampleRapport();
    moteur.listener?.conclu(
      rapport,
      2,
      rapport.fichiers.map(({ nom }) => `autre ${nom}`),
    );
    actions.cancel();
    await actions.extractRecord(enregistrement);
    expect(moteur.cles).toEqual(['9839001SELEGROUPE2017180824091341.zip']);
  });

  it('is out of reach for a document that is not here, and for a run of the history', async () => {
    expect(await actions.extractRecord(enregistrement)).toEqual({ etat: 'absent' });
    await deposerEtConclure();
    await actions.openRun(session.value.history?.[0]?.id ?? 0);
    expect(await actions.extractRecord(enregistrement)).toEqual({ etat: 'absent' });
    expect(moteur.records).toEqual([]);
  });
});
