import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseContents } from '../../test/kit/database.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import { DATABASE_NAME, DatabaseBlocked, failureReasonOf, openDatabase } from './database.ts';
import { createMemoryStore } from './memory.ts';
import type { Note } from './notebook.ts';
import type { Outcome, RunSummary } from './report-store.ts';
import { createIndexedDbStore } from './reports.ts';

const JOUR = 86_400_000;
let maintenant = Date.UTC(2018, 7, 24);
const horloge = () => new Date(maintenant);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  maintenant = Date.UTC(2018, 7, 24);
});
afterEach(() => vi.restoreAllMocks());

const marque = (cle: string, ecole = '9839001S') => ({
  ecole,
  genre: 'marque' as const,
  cle,
  contenu: { etat: 'corrigee' as const, mot: '' },
  expireLe: null,
});
const sortes = (notes: readonly Note[]) =>
  notes.map(({ ecole, cle, contenu, le }) => [ecole, cle, 'etat' in contenu && contenu.etat, le.slice(0, 10)]).sort();

function valeurDe<T>(issue: Outcome<T>): T {
  if (!issue.ok) throw new Error(issue.raison);
  return issue.valeur;
}

const rapportDu = (etabliLe: string) => exampleRapport({ etabliLe });

describe.each([
  ['IndexedDB', () => createIndexedDbStore(horloge)],
  ['memory', () => createMemoryStore(horloge)],
])('the history in %s', (_, creer) => {
  it('keeps a run as one record and gives it back whole', async () => {
    const store = creer();
    const rapport = exampleRapport();
    const conserve = await store.keep(rapport, false);
    expect(conserve).toMatchObject({
      ok: true,
      valeur: {
        uai: '9839001S',
        etablissement: 'COLLÈGE FICTIF DE L’ANSE',
        verdict: 'a-corriger',
        compteurs: { lus: 153, absents: 3 },
        demo: false,
        conserveLe: '2018-08-24T00:00:00.000Z',
      },
    });
    const id = conserve.ok ? conserve.valeur.id : -1;
    expect(await store.read(id)).toMatchObject({ ok: true, valeur: { id, rapport } });
    expect(await store.read(id + 1)).toEqual({ ok: true, valeur: null });
  });

  it('keeps what came of a run with it, and erases it with it', async () => {
    const store = creer();
    const conserve = await store.keep(exampleRapport(), false);
    const id = conserve.ok ? conserve.valeur.id : -1;
    const suite = { deposeLe: '2018-08-24' as DateIso, bilan: null, liens: null };
    expect(await store.keepSuite(id, suite)).toMatchObject({ ok: true, valeur: { id, suite } });
    expect(await store.list()).toMatchObject({ ok: true, valeur: [{ id, suite }] });
    expect(await store.read(id)).toMatchObject({ valeur: { suite, rapport: exampleRapport() } });
    const efface = await store.erase(id);
    if (!efface.ok || !efface.valeur) throw new Error('not erased');
    expect(await store.restore(efface.valeur)).toMatchObject({ ok: true, valeur: { id, suite } });
    await store.eraseAll();
    expect(await store.keepSuite(id, suite)).toEqual({ ok: true, valeur: null });
  });

  it('lists without the reports, newest first', async () => {
    const store = creer();
    for (const jour of ['02', '09', '05']) await store.keep(rapportDu(`2018-08-${jour}T00:00:00.000Z`), false);
    const liste = await store.list();
    if (!liste.ok) throw new Error(liste.raison);
    expect(liste.valeur.map((run) => run.etabliLe.slice(8, 10))).toEqual(['09', '05', '02']);
    expect(liste.valeur.every((run) => !('rapport' in run))).toBe(true);
  });

  it('names the files that were read, and not those set aside', async () => {
    const conserve = await creer().keep(exampleRapport(), true);
    expect(conserve.ok && conserve.valeur.fichiers).toEqual(
      exampleRapport()
        .fichiers.filter(({ etat }) => etat === 'lu')
        .map(({ nom }) => nom),
    );
    expect(conserve.ok && conserve.valeur.demo).toBe(true);
  });

  it('erases one run, and puts back the very same', async () => {
    const store = creer();
    for (const jour of ['02', '09']) await store.keep(rapportDu(`2018-08-${jour}T00:00:00.000Z`), false);
    const avant = valeurDe(await store.list());
    const id = avant[1]?.id ?? 0;
    const efface = valeurDe(await store.erase(id));
    expect(valeurDe(await store.list())).toEqual(avant.slice(0, 1));
    expect(await store.read(id)).toEqual({ ok: true, valeur: null });
    expect(await store.erase(id)).toEqual({ ok: true, valeur: null });
    if (!efface) throw new Error('nothing was erased');
    maintenant += JOUR;
    await store.restore(efface);
    expect(valeurDe(await store.list())).toEqual(avant);
    expect(await store.read(id)).toEqual({ ok: true, valeur: efface });
  });

  it('erases runs and notes, and counts what remains', async () => {
    const store = creer();
    await store.keep(exampleRapport(), false);
    await store.note(marque('structure'));
    expect(await store.eraseAll()).toEqual({ ok: true, valeur: 0 });
    expect([await store.list(), await store.notes()]).toEqual([
      { ok: true, valeur: [] },
      { ok: true, valeur: [] },
    ]);
  });

  it('keeps one note per school, kind and key, dated by its last writing', async () => {
    const store = creer();
    await store.note(marque('structure'));
    await store.note(marque('structure', '9839002T'));
    await store.note(marque('doublons'));
    maintenant += JOUR;
    await store.note({ ...marque('structure'), contenu: { etat: 'acceptee', mot: 'Groupe fermé.' } });
    expect(sortes(valeurDe(await store.notes()))).toEqual([
      ['9839001S', 'doublons', 'corrigee', '2018-08-24'],
      ['9839001S', 'structure', 'acceptee', '2018-08-25'],
      ['9839002T', 'structure', 'corrigee', '2018-08-24'],
    ]);
    await store.forget(marque('structure'));
    await store.forget(marque('inconnue'));
    expect(sortes(valeurDe(await store.notes())).map(([ecole, cle]) => [ecole, cle])).toEqual([
      ['9839001S', 'doublons'],
      ['9839002T', 'structure'],
    ]);
  });

  it('remembers for how long it keeps, 30 days until told otherwise', async () => {
    const store = creer();
    expect(await store.keepingTime()).toEqual({ ok: true, valeur: 30 });
    await store.keep(exampleRapport(), false);
    expect(await store.setKeepingTime(90)).toMatchObject({ ok: true });
    expect(await store.keepingTime()).toEqual({ ok: true, valeur: 90 });
    expect(valeurDe(await store.list())).toHaveLength(1);
    expect(await store.setKeepingTime('rien')).toEqual({ ok: true, valeur: 0 });
    expect(await store.keepingTime()).toEqual({ ok: true, valeur: 'rien' });
    expect(valeurDe(await store.list())).toEqual([]);
  });
});

describe('expiry', () => {
  const jours = (liste: readonly RunSummary[]) => liste.map((run) => run.etabliLe.slice(0, 10));

  it('purges at the opening the runs and notes of more than 30 days, and only those', async () => {
    const avant = createIndexedDbStore(horloge);
    await avant.keep(rapportDu('2018-08-24T00:00:00.000Z'), false);
    await avant.note(marque('ancienne'));
    await avant.note({ ...marque('longue'), expireLe: '2018-12-31T00:00:00.000Z' });
    maintenant += 20 * JOUR;
    await avant.keep(rapportDu('2018-09-13T00:00:00.000Z'), false);
    await avant.note({ ...marque('courte'), expireLe: '2018-09-14T00:00:00.000Z' });
    maintenant += 11 * JOUR;
    const apres = createIndexedDbStore(horloge);
    expect(jours(valeurDe(await apres.list()))).toEqual(['2018-09-13']);
    expect(valeurDe(await apres.notes()).map(({ cle }) => cle)).toEqual(['longue']);
    expect((await databaseContents()).rapports).toHaveLength(1);
  });

  it('purges at once what a shorter choice no longer keeps, and says what remains', async () => {
    const store = createIndexedDbStore(horloge);
    await store.keep(rapportDu('2018-08-24T00:00:00.000Z'), false);
    maintenant += 8 * JOUR;
    await store.keep(rapportDu('2018-09-01T00:00:00.000Z'), false);
    // a run is two records: its line and its report
    expect(await store.setKeepingTime(7)).toEqual({ ok: true, valeur: 2 });
    expect(jours(valeurDe(await store.list()))).toEqual(['2018-09-01']);
  });
});

describe('keeping nothing', () => {
  it('erases what was there, writes nothing any more but the choice, and still serves the tab', async () => {
    const store = createIndexedDbStore(horloge);
    await store.keep(exampleRapport(), false);
    await store.note({ ...marque('longue'), expireLe: '2099-12-31T00:00:00.000Z' });
    expect(await store.setKeepingTime('rien')).toEqual({ ok: true, valeur: 0 });
    const run = valeurDe(await store.keep(exampleRapport(), false));
    await store.note(marque('structure'));
    expect(await databaseContents()).toEqual({ runs: [], rapports: [], carnet: [], reglages: ['rien'] });
    expect([run.onglet, valeurDe(await store.list()).length, valeurDe(await store.notes()).length]).toEqual([
      true,
      1,
      1,
    ]);
    expect(valeurDe(await store.read(run.id))?.rapport).toEqual(exampleRapport());
    const efface = valeurDe(await store.erase(run.id));
    if (!efface) throw new Error('nothing was erased');
    await store.restore(efface);
    await store.forget(marque('structure'));
    expect((await databaseContents()).runs).toEqual([]);
    expect(valeurDe(await store.notes())).toEqual([]);
    expect(await store.eraseAll()).toEqual({ ok: true, valeur: 0 });
    expect(valeurDe(await store.list())).toEqual([]);
  });

  it('binds another tab that was opened before the choice', async () => {
    const [unTab, autre] = [createIndexedDbStore(horloge), createIndexedDbStore(horloge)];
    await autre.list();
    await unTab.setKeepingTime('rien');
    await autre.keep(exampleRapport(), false);
    expect((await databaseContents()).runs).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('says that the disk is full when the transaction aborts after the request succeeded', async () => {
    const store = createIndexedDbStore(horloge);
    await store.list();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, valeur) {
      const requete = this.put(valeur);
      requete.addEventListener('success', () => {
        Object.defineProperty(this.transaction, 'error', { get: () => new DOMException('', 'QuotaExceededError') });
        this.transaction.abort();
      });
      return requete;
    });
    expect(await store.keep(exampleRapport(), false)).toEqual({ ok: false, raison: 'plein' });
    expect(await store.list()).toEqual({ ok: true, valeur: [] });
  });

  it('lets another tab upgrade, then says that the base is more recent', async () => {
    const store = createIndexedDbStore(horloge);
    await store.keep(exampleRapport(), false);
    const autre = await openDB(DATABASE_NAME, 3);
    expect(await store.list()).toEqual({ ok: false, raison: 'version' });
    autre.close();
  });

  it('says that another tab blocks the opening', async () => {
    const ouvrir = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((nom) => {
      const requete = ouvrir(nom);
      queueMicrotask(() => requete.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 0 })));
      return requete;
    });
    await expect(openDatabase(() => undefined)).rejects.toBeInstanceOf(DatabaseBlocked);
    expect(await createIndexedDbStore(horloge).list()).toEqual({ ok: false, raison: 'bloque' });
  });

  it('opens again after the browser ended the connection', async () => {
    let perdue = 0;
    const base = await openDatabase(() => {
      perdue += 1;
    });
    base.dispatchEvent(new IDBVersionChangeEvent('close'));
    expect(perdue).toBe(1);
    const store = createIndexedDbStore(horloge);
    await store.keep(exampleRapport(), false);
    expect((await store.list()).ok).toBe(true);
  });

  it.each([
    ['QuotaExceededError', 'plein'],
    ['VersionError', 'version'],
    ['AbortError', 'interrompu'],
    ['InvalidStateError', 'interrompu'],
    ['UnknownError', 'inconnue'],
  ])('names %s « %s »', (nom, raison) => {
    expect(failureReasonOf(new DOMException('', nom))).toBe(raison);
  });
});
