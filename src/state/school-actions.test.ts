import { beforeEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../../test/kit/fake-engine.ts';
import { moyens } from '../../test/kit/moyens.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { EtablissementEnMain, Repartition } from '../domain/etablissements.ts';
import type { Rapport } from '../domain/rapport.ts';
import { createMemoryStore } from '../store/memory.ts';
import type { ReportStore } from '../store/report-store.ts';
import { type Actions, createActions } from './actions.ts';
import { ownOnScreen } from './result.ts';
import type { ReceivedRow, SchoolRow } from './schools.ts';
import { createSession } from './session.ts';

const [A, B, C] = ['9839991T', '9839992U', '9839993V'];
const fichier = { nom: 'x.zip', contenu: new Blob(['x']) };
const instant = new Date('2018-08-24T00:00:00Z');
const auRepos = async () => {
  for (let i = 0; i < 10; i++) await new Promise((suite) => setTimeout(suite, 0));
};

const enMain = (uai: string, empreinte: string | null = null): EtablissementEnMain => ({
  uai,
  types: ['liens'],
  documents: 1,
  prisAvecLeDossier: [],
  empreinte,
});
const repartition = (...etablissements: EtablissementEnMain[]): Repartition => ({
  etablissements,
  enDoute: [],
  laisses: [],
});
const rapportDe = (uai: string, parts: Partial<Rapport> = {}): Rapport =>
  exampleRapport({ etablissement: { uai, nom: `COLLÈGE ${uai}` }, etabliLe: new Date().toISOString(), ...parts });

let moteur: FakeEngine;
let store: ReportStore;
let session: ReturnType<typeof createSession>;
let actions: Actions;

function monter(base: ReportStore): void {
  moteur = new FakeEngine();
  store = base;
  session = createSession();
  actions = createActions(moyens({ session, moteur, store: Promise.resolve(base) }));
}
beforeEach(() => monter({ ...createMemoryStore(() => instant), durable: true }));

async function trier(tri: Repartition, touchees = tri.etablissements.map(({ uai }) => uai)): Promise<void> {
  actions.drop([fichier]);
  moteur.listener?.plusieurs(tri, touchees);
  await auRepos();
}
async function conclure(uai: string, parts: Partial<Rapport> = {}): Promise<void> {
  moteur.conclure(rapportDe(uai, parts));
  await auRepos();
}
const rows = (): readonly SchoolRow[] => session.value.schools?.rows ?? [];
const row = (uai: string): SchoolRow => rows().find((autre) => autre.uai === uai) as SchoolRow;
/** « A: pret »: the answer of each. */
const answers = () => rows().map(({ uai, apercu }) => `${uai} ${apercu?.verdict ?? '…'}`);

describe('several schools in one drop', () => {
  it('are read one after the other, and each has its line as soon as it has concluded', async () => {
    await trier(repartition(enMain(A), enMain(B)));
    expect([session.value.status, session.value.schools?.current, moteur.schools]).toEqual(['lecture', A, [A]]);
    await conclure(A);
    expect(answers()).toEqual([`${A} a-corriger`, `${B} …`]);
    expect([session.value.status, session.value.schools?.current]).toEqual(['lecture', B]);
    await conclure(B);
    expect(session.value).toMatchObject({
      status: 'resultat',
      resultat: null,
      schools: { current: null, opened: null },
    });
    expect(session.value.history?.map(({ uai }) => uai).sort()).toEqual([A, B]);
  });

  it('goes on with the next when a school ends in a defect of ours, which is said', async () => {
    await trier(repartition(enMain(A), enMain(B)));
    moteur.listener?.panne('défaut');
    await auRepos();
    await conclure(B);
    expect(rows()).toMatchObject([
      { uai: A, apercu: null, defect: 'défaut' },
      { uai: B, defect: null },
    ]);
    expect(session.value.status).toBe('resultat');
    await actions.resumeSchools();
    expect(moteur.schools).toEqual([A, B, A]);
  });

  it('keep what is read when they are cancelled, and are resumed', async () => {
    await trier(repartition(enMain(A), enMain(B), enMain(C)));
    await conclure(A);
    actions.cancel();
    expect(session.value).toMatchObject({ status: 'resultat', schools: { current: null } });
    expect(answers()).toEqual([`${A} a-corriger`, `${B} …`, `${C} …`]);
    await actions.resumeSchools();
    await auRepos();
    expect([session.value.status, session.value.schools?.current]).toEqual(['lecture', B]);
    await conclure(B);
    await conclure(C);
    expect(moteur.schools).toEqual([A, B, B, C]);
  });

  it('are what a cancelled drop goes back to, and not the run that was on screen before them', async () => {
    const kept = await store.keep(rapportDe(C), false);
    await actions.openRun(kept.ok ? kept.valeur.id : 0);
    await trier(repartition(enMain(A), enMain(B)));
    actions.cancel();
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('are not read again the same day on the same bytes', async () => {
    await trier(repartition(enMain(A, 'octets de A'), enMain(B, 'octets de B')));
    await conclure(A);
    await conclure(B);
    monter(store);
    await actions.loadHistory();
    await trier(repartition(enMain(A, 'octets de A'), enMain(B, 'autres octets de B')));
    expect(moteur.schools).toEqual([B]);
    expect(row(A)).toMatchObject({ repris: true, apercu: { verdict: 'a-corriger' } });
    await conclure(B);
    expect(session.value.history).toHaveLength(3);
  });

  it('are cancelled while what was concluded before is taken from the history', async () => {
    await trier(repartition(enMain(A, 'octets de A'), enMain(B)));
    await conclure(A);
    let lire = () => {};
    const attente = new Promise<void>((suite) => {
      lire = suite;
    });
    const base = store;
    const lente = { ...base, read: (id: number) => attente.then(() => base.read(id)) };
    monter(lente);
    await actions.loadHistory();
    await trier(repartition(enMain(A, 'octets de A'), enMain(B)));
    actions.cancel();
    lire();
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', schools: { current: null } });
    expect([answers(), moteur.schools]).toEqual([[`${A} …`, `${B} …`], []]);
  });

  it('are read again when a drop brings them something while they are being kept', async () => {
    let garder = () => {};
    const attente = new Promise<void>((suite) => {
      garder = suite;
    });
    const base = store;
    monter({ ...base, keep: (...quoi) => attente.then(() => base.keep(...quoi)) });
    await trier(repartition(enMain(A), enMain(B)));
    moteur.conclure(rapportDe(A, { verdict: 'refuse' }));
    await trier(repartition(enMain(A), enMain(B)));
    garder();
    await auRepos();
    expect(answers()).toEqual([`${A} …`, `${B} …`]);
    expect(session.value.schools?.current).toBe(A);
  });

  it('are read again another day, whose leavers are others', async () => {
    const hier = new Date(Date.now() - 86_400_000).toISOString();
    await trier(repartition(enMain(A, 'octets'), enMain(B)));
    await conclure(A, { etabliLe: hier });
    monter(store);
    await actions.loadHistory();
    await trier(repartition(enMain(A, 'octets'), enMain(B)));
    expect(moteur.schools).toEqual([A]);
    // And what changed since then is still told of what is not read again that day.
    await conclure(A);
    expect(row(A).kept?.depuis?.avant.etabliLe).toBe(hier);
    monter(store);
    await actions.loadHistory();
    await trier(repartition(enMain(A, 'octets'), enMain(B)));
    expect(row(A)).toMatchObject({ repris: true, kept: { depuis: { avant: { etabliLe: hier } } } });
  });
});

describe('one of several schools', () => {
  beforeEach(async () => {
    await trier(repartition(enMain(A), enMain(B)));
    await conclure(A);
  });

  it('is opened as if it were alone, and is not kept twice', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    expect([session.value.status, session.value.schools?.opened]).toEqual(['lecture', A]);
    await conclure(A);
    expect(ownOnScreen(session.value)).toMatchObject({ final: true, rapport: { etablissement: { uai: A } } });
    expect(session.value.status).toBe('resultat');
    expect(session.value.history).toHaveLength(2);
    await actions.closeSchool();
    await auRepos();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('is the run that was kept of it, on which what is noted stays', async () => {
    await conclure(B);
    const run = row(A).kept?.run;
    await actions.openSchool(row(A));
    await conclure(A, { etabliLe: new Date(Date.now() + 1_000).toISOString() });
    expect(ownOnScreen(session.value)?.rapport.etabliLe).toBe(run?.etabliLe);
    await actions.noteDeposit(run?.etabliLe ?? '', '2026-07-24' as DateIso);
    expect(session.value.history?.find(({ id }) => id === run?.id)?.suite?.deposeLe).toBe('2026-07-24');
    expect(session.value.history).toHaveLength(2);
  });

  it('is another run on another day, whose leavers are others', async () => {
    await conclure(B, { etabliLe: '2018-08-23T00:00:00.000Z' });
    await actions.openSchool(row(B));
    const etabliLe = new Date().toISOString();
    await conclure(B, { etabliLe });
    expect(ownOnScreen(session.value)?.rapport.etabliLe).toBe(etabliLe);
    expect(session.value.history).toHaveLength(3);
  });

  it('says that its run was erased, and that it is back', async () => {
    await conclure(B);
    const id = row(A).kept?.run?.id ?? 0;
    await actions.eraseRun(id);
    expect(row(A).kept?.conservation).toBe('effacee');
    await actions.undoErasure();
    expect(row(A).kept?.conservation).toBe('durable');
    await actions.eraseAllRuns();
    expect(rows().map(({ kept }) => kept?.conservation)).toEqual(['effacee', 'effacee']);
  });

  it('is opened while the others are read, which wait until it is left', async () => {
    await actions.openSchool(row(A));
    await conclure(A);
    expect(moteur.schools).toEqual([A, B, A]);
    expect(session.value.status).toBe('resultat');
    await actions.closeSchool();
    await auRepos();
    expect(moteur.schools).toEqual([A, B, A, B]);
    await conclure(B);
    expect(answers()).toEqual([`${A} a-corriger`, `${B} a-corriger`]);
  });

  it('is gone back from when its opening is cancelled', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    actions.cancel();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('shows nothing of the school that was on screen before, while it is read or once it is cancelled', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    await conclure(A);
    actions.typeList('6A');
    void actions.compareTypedList();
    await actions.openSchool(row(B));
    expect(session.value).toMatchObject({ status: 'lecture', resultat: null, list: { source: null, saisie: '' } });
    actions.cancel();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('is what a list is set against: none is while all are seen together', async () => {
    await conclure(B);
    actions.typeList('6A');
    await actions.compareTypedList();
    expect(session.value.list.resultat).toEqual({ probleme: 'plusieurs-ecoles' });
    expect(moteur.lists).toEqual([]);
    await actions.openSchool(row(A));
    await conclure(A);
    expect(moteur.lists.map(({ liste }) => liste)).toEqual(['6A']);
  });

  it('stays on screen when the files that are added to it are cancelled', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    await conclure(A);
    actions.drop([fichier]);
    moteur.listener?.plusieurs(repartition(enMain(A), enMain(B)), [A]);
    await auRepos();
    actions.cancel();
    expect(session.value).toMatchObject({ status: 'resultat', schools: { opened: A } });
    expect(ownOnScreen(session.value)?.rapport.etablissement?.uai).toBe(A);
  });

  it('is left for all of them when a run of the history that lay over them is closed', async () => {
    await conclure(B);
    const id = session.value.history?.[0]?.id ?? 0;
    for (const leave of [async () => actions.closeRun(), () => actions.eraseRun(id)]) {
      await actions.openRun(id);
      expect(session.value.resultat?.origine).toBe('historique');
      await leave();
      expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
    }
  });

  it('has its line put right when its files change', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    await conclure(A);
    actions.removeFile(0);
    await conclure(A, { verdict: 'incomplet' });
    expect(row(A).apercu?.verdict).toBe('incomplet');
    expect(session.value.history).toHaveLength(3);
  });

  it('is gone alone when its last file is taken away', async () => {
    await conclure(B);
    await actions.openSchool(row(A));
    await conclure(A, { fichiers: exampleRapport().fichiers.slice(0, 1) });
    actions.removeFile(0);
    expect(moteur.reprises).toEqual([{ garder: [] }]);
    moteur.listener?.plusieurs(repartition(enMain(B)), []);
    await auRepos();
    expect(answers()).toEqual([`${B} a-corriger`]);
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('is shown at once when a later drop touches it alone', async () => {
    await conclure(B);
    await trier(repartition(enMain(A), enMain(B)), [B]);
    expect([session.value.schools?.opened, moteur.schools.at(-1)]).toEqual([B, B]);
    await conclure(B);
    expect(ownOnScreen(session.value)?.rapport.etablissement?.uai).toBe(B);
    expect(session.value.history).toHaveLength(3);
  });

  it('receives the document in doubt that is given to it', async () => {
    await conclure(B);
    moteur.repartition = repartition(enMain(A), enMain(B));
    await actions.giveTo('3-0', B);
    expect(moteur.given).toEqual([['3-0', B]]);
    expect(moteur.schools.at(-1)).toBe(B);
  });
});

it('leaves the line of the school that was alone before', async () => {
  actions.drop([fichier]);
  await conclure(A);
  await trier(repartition(enMain(A), enMain(B)), [B]);
  expect(moteur.schools).toEqual([B]);
  expect(row(A)).toMatchObject({ apercu: { verdict: 'a-corriger' }, kept: { conservation: 'durable' } });
});

describe('several reports that somebody sent', () => {
  const json = (rapport: unknown, nom = 'veilleuse.json') => ({ nom, contenu: new Blob([JSON.stringify(rapport)]) });

  beforeEach(async () => {
    actions.drop([json(rapportDe(A)), json(rapportDe(B))]);
    await auRepos();
  });

  it('make lines, told apart from one’s own', async () => {
    expect(rows()).toMatchObject([
      { origine: 'recu', uai: A, kept: null },
      { origine: 'recu', uai: B, kept: null },
    ]);
    expect(session.value.status).toBe('resultat');
    expect(session.value.history ?? []).toHaveLength(0);
  });

  it('are opened as received, and left for all of them', async () => {
    await actions.openSchool(row(B));
    expect(session.value.resultat).toMatchObject({ origine: 'recu', rapport: { etablissement: { uai: B } } });
    await actions.closeSchool();
    await auRepos();
    expect(session.value).toMatchObject({ resultat: null, schools: { opened: null } });
  });

  it('are kept when it is asked for, and compared with the one received before of the same school alone', async () => {
    await store.keep(rapportDe(A), false);
    await actions.keepReceived(row(A) as ReceivedRow);
    expect(row(A)).toMatchObject({ kept: { run: { recu: true }, depuis: null } });
    actions.drop([json(rapportDe(A)), json(rapportDe(B))]);
    await auRepos();
    await actions.keepReceived(rows().findLast(({ uai }) => uai === A) as ReceivedRow);
    expect(rows().findLast(({ uai }) => uai === A)?.kept?.depuis?.avant.recu).toBe(true);
    // One of before, that comes after: nothing changed since a report that it was made before.
    actions.drop([json(rapportDe(A, { etabliLe: '2018-01-01T00:00:00.000Z' }))]);
    await auRepos();
    await actions.keepReceived(rows().findLast(({ uai }) => uai === A) as ReceivedRow);
    expect(rows().findLast(({ uai }) => uai === A)).toMatchObject({ kept: { run: { recu: true }, depuis: null } });
  });

  it('are not there twice when they are dropped again, and are joined by one that comes alone', async () => {
    const again = { ...json(rapportDe(C)), nom: 'c.json' };
    const [a] = rows() as ReceivedRow[];
    actions.drop([json(a?.rapport), again]);
    await auRepos();
    actions.drop([again]);
    await auRepos();
    expect(rows().map(({ uai }) => uai)).toEqual([A, B, C]);
  });

  it('are refused together when one of them says no school, which would not be seen', async () => {
    actions.drop([json(rapportDe(C)), json(exampleRapport({ etablissement: null }), 'sans.json')]);
    await auRepos();
    expect(session.value.refusal).toEqual({ nom: 'sans.json', raison: 'sans-etablissement', ou: null });
    expect(rows().map(({ uai }) => uai)).toEqual([A, B]);
  });

  it('have beside them the school whose files are dropped then, or were before', async () => {
    actions.drop([fichier]);
    await conclure(C);
    expect(rows().map(({ origine, uai }) => [origine, uai])).toEqual([
      ['onglet', C],
      ['recu', A],
      ['recu', B],
    ]);
    expect(session.value).toMatchObject({ resultat: { origine: 'onglet' }, schools: { opened: C } });
    actions.restart();
    actions.drop([fichier]);
    await conclure(C);
    actions.drop([json(rapportDe(A)), json(rapportDe(B))]);
    await auRepos();
    expect(rows().map(({ uai }) => uai)).toEqual([C, A, B]);
    expect(session.value).toMatchObject({ resultat: null, schools: { opened: null } });
    await actions.openSchool(row(C));
    expect(moteur.schools).toEqual([C]);
  });

  it('take nothing of what is dropped while one of them is on screen', async () => {
    await actions.openSchool(row(B));
    actions.drop([fichier]);
    expect([moteur.pour, session.value.schools?.opened, session.value.resultat]).toEqual([null, null, null]);
  });

  it('are left for all of them', async () => {
    await actions.openSchool(row(B));
    actions.closeRun();
    expect(session.value).toMatchObject({ status: 'resultat', resultat: null, schools: { opened: null } });
  });

  it('are opened and kept as they came, though the screen that asks shows them without their names', async () => {
    const whole = row(B) as ReceivedRow;
    const shown: ReceivedRow = { ...whole, rapport: { ...whole.rapport, phrase: 'Masquée.' } };
    await actions.openSchool(shown);
    expect(session.value.resultat?.rapport).toBe(whole.rapport);
    await actions.keepReceived(shown);
    expect(row(B)?.kept?.run?.phrase).toBe(whole.rapport.phrase);
  });
});
