import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contenuDeLaBase } from '../../test/kit/base.ts';
import { rapportExemple } from '../../test/kit/rapport.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Note } from './carnet.ts';
import { creerStoreMemoire } from './memory.ts';
import type { Issue, ReportStore, ResumeRun } from './report-store.ts';
import { creerStoreIndexedDb } from './reports.ts';
import { BaseBloquee, NOM_BASE, ouvrirBase, raisonDe } from './schema.ts';

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

function valeurDe<T>(issue: Issue<T>): T {
  if (!issue.ok) throw new Error(issue.raison);
  return issue.valeur;
}

const rapportDu = (etabliLe: string) => rapportExemple({ etabliLe });

describe.each([
  ['IndexedDB', () => creerStoreIndexedDb(horloge)],
  ['memory', () => creerStoreMemoire(horloge)],
])('the history in %s', (_, creer) => {
  it('keeps a run as one record and gives it back whole', async () => {
    const store = creer();
    const rapport = rapportExemple();
    const conserve = await store.conserver(rapport, false);
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
    expect(await store.lire(id)).toMatchObject({ ok: true, valeur: { id, rapport } });
    expect(await store.lire(id + 1)).toEqual({ ok: true, valeur: null });
  });

  it('keeps what came of a run with it, and erases it with it', async () => {
    const store = creer();
    const conserve = await store.conserver(rapportExemple(), false);
    const id = conserve.ok ? conserve.valeur.id : -1;
    const suite = { deposeLe: '2018-08-24' as IsoDate, bilan: null, liens: null };
    expect(await store.garderSuite(id, suite)).toMatchObject({ ok: true, valeur: { id, suite } });
    expect(await store.lister()).toMatchObject({ ok: true, valeur: [{ id, suite }] });
    expect(await store.lire(id)).toMatchObject({ valeur: { suite, rapport: rapportExemple() } });
    const efface = await store.effacer(id);
    if (!efface.ok || !efface.valeur) throw new Error('not erased');
    expect(await store.restaurer(efface.valeur)).toMatchObject({ ok: true, valeur: { id, suite } });
    await store.effacerTout();
    expect(await store.garderSuite(id, suite)).toEqual({ ok: true, valeur: null });
  });

  it('lists without the reports, newest first', async () => {
    const store = creer();
    for (const jour of ['02', '09', '05']) await store.conserver(rapportDu(`2018-08-${jour}T00:00:00.000Z`), false);
    const liste = await store.lister();
    if (!liste.ok) throw new Error(liste.raison);
    expect(liste.valeur.map((run) => run.etabliLe.slice(8, 10))).toEqual(['09', '05', '02']);
    expect(liste.valeur.every((run) => !('rapport' in run))).toBe(true);
  });

  it('names the files that were read, and not those set aside', async () => {
    const conserve = await creer().conserver(rapportExemple(), true);
    expect(conserve.ok && conserve.valeur.fichiers).toEqual(
      rapportExemple()
        .fichiers.filter(({ etat }) => etat === 'lu')
        .map(({ nom }) => nom),
    );
    expect(conserve.ok && conserve.valeur.demo).toBe(true);
  });

  it('erases one run, and puts back the very same', async () => {
    const store = creer();
    for (const jour of ['02', '09']) await store.conserver(rapportDu(`2018-08-${jour}T00:00:00.000Z`), false);
    const avant = valeurDe(await store.lister());
    const id = avant[1]?.id ?? 0;
    const efface = valeurDe(await store.effacer(id));
    expect(valeurDe(await store.lister())).toEqual(avant.slice(0, 1));
    expect(await store.lire(id)).toEqual({ ok: true, valeur: null });
    expect(await store.effacer(id)).toEqual({ ok: true, valeur: null });
    if (!efface) throw new Error('nothing was erased');
    maintenant += JOUR;
    await store.restaurer(efface);
    expect(valeurDe(await store.lister())).toEqual(avant);
    expect(await store.lire(id)).toEqual({ ok: true, valeur: efface });
  });

  it('erases runs and notes, and counts what remains', async () => {
    const store = creer();
    await store.conserver(rapportExemple(), false);
    await store.noter(marque('structure'));
    expect(await store.effacerTout()).toEqual({ ok: true, valeur: 0 });
    expect([await store.lister(), await store.notes()]).toEqual([
      { ok: true, valeur: [] },
      { ok: true, valeur: [] },
    ]);
  });

  it('keeps one note per school, kind and key, dated by its last writing', async () => {
    const store = creer();
    await store.noter(marque('structure'));
    await store.noter(marque('structure', '9839002T'));
    await store.noter(marque('doublons'));
    maintenant += JOUR;
    await store.noter({ ...marque('structure'), contenu: { etat: 'acceptee', mot: 'Groupe fermé.' } });
    expect(sortes(valeurDe(await store.notes()))).toEqual([
      ['9839001S', 'doublons', 'corrigee', '2018-08-24'],
      ['9839001S', 'structure', 'acceptee', '2018-08-25'],
      ['9839002T', 'structure', 'corrigee', '2018-08-24'],
    ]);
    await store.oublier(marque('structure'));
    await store.oublier(marque('inconnue'));
    expect(sortes(valeurDe(await store.notes())).map(([ecole, cle]) => [ecole, cle])).toEqual([
      ['9839001S', 'doublons'],
      ['9839002T', 'structure'],
    ]);
  });

  it('remembers for how long it keeps, 30 days until told otherwise', async () => {
    const store = creer();
    expect(await store.duree()).toEqual({ ok: true, valeur: 30 });
    await store.conserver(rapportExemple(), false);
    expect(await store.regler(90)).toMatchObject({ ok: true });
    expect(await store.duree()).toEqual({ ok: true, valeur: 90 });
    expect(valeurDe(await store.lister())).toHaveLength(1);
    expect(await store.regler('rien')).toEqual({ ok: true, valeur: 0 });
    expect(await store.duree()).toEqual({ ok: true, valeur: 'rien' });
    expect(valeurDe(await store.lister())).toEqual([]);
  });
});

describe('expiry', () => {
  const jours = (liste: readonly ResumeRun[]) => liste.map((run) => run.etabliLe.slice(0, 10));

  it('purges at the opening the runs and notes of more than 30 days, and only those', async () => {
    const avant = creerStoreIndexedDb(horloge);
    await avant.conserver(rapportDu('2018-08-24T00:00:00.000Z'), false);
    await avant.noter(marque('ancienne'));
    await avant.noter({ ...marque('longue'), expireLe: '2018-12-31T00:00:00.000Z' });
    maintenant += 20 * JOUR;
    await avant.conserver(rapportDu('2018-09-13T00:00:00.000Z'), false);
    await avant.noter({ ...marque('courte'), expireLe: '2018-09-14T00:00:00.000Z' });
    maintenant += 11 * JOUR;
    const apres = creerStoreIndexedDb(horloge);
    expect(jours(valeurDe(await apres.lister()))).toEqual(['2018-09-13']);
    expect(valeurDe(await apres.notes()).map(({ cle }) => cle)).toEqual(['longue']);
    expect((await contenuDeLaBase()).rapports).toHaveLength(1);
  });

  it('purges at once what a shorter choice no longer keeps, and says what remains', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.conserver(rapportDu('2018-08-24T00:00:00.000Z'), false);
    maintenant += 8 * JOUR;
    await store.conserver(rapportDu('2018-09-01T00:00:00.000Z'), false);
    // a run is two records: its line and its report
    expect(await store.regler(7)).toEqual({ ok: true, valeur: 2 });
    expect(jours(valeurDe(await store.lister()))).toEqual(['2018-09-01']);
  });
});

describe('keeping nothing', () => {
  it('erases what was there, writes nothing any more but the choice, and still serves the tab', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.conserver(rapportExemple(), false);
    await store.noter({ ...marque('longue'), expireLe: '2099-12-31T00:00:00.000Z' });
    expect(await store.regler('rien')).toEqual({ ok: true, valeur: 0 });
    const run = valeurDe(await store.conserver(rapportExemple(), false));
    await store.noter(marque('structure'));
    expect(await contenuDeLaBase()).toEqual({ runs: [], rapports: [], carnet: [], reglages: ['rien'] });
    expect([run.onglet, valeurDe(await store.lister()).length, valeurDe(await store.notes()).length]).toEqual([
      true,
      1,
      1,
    ]);
    expect(valeurDe(await store.lire(run.id))?.rapport).toEqual(rapportExemple());
    const efface = valeurDe(await store.effacer(run.id));
    if (!efface) throw new Error('nothing was erased');
    await store.restaurer(efface);
    await store.oublier(marque('structure'));
    expect((await contenuDeLaBase()).runs).toEqual([]);
    expect(valeurDe(await store.notes())).toEqual([]);
    expect(await store.effacerTout()).toEqual({ ok: true, valeur: 0 });
    expect(valeurDe(await store.lister())).toEqual([]);
  });

  it('binds another tab that was opened before the choice', async () => {
    const [unTab, autre] = [creerStoreIndexedDb(horloge), creerStoreIndexedDb(horloge)];
    await autre.lister();
    await unTab.regler('rien');
    await autre.conserver(rapportExemple(), false);
    expect((await contenuDeLaBase()).runs).toEqual([]);
  });
});

describe('what goes wrong', () => {
  it('says that the disk is full when the transaction aborts after the request succeeded', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.lister();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore, valeur) {
      const requete = this.put(valeur);
      requete.addEventListener('success', () => {
        Object.defineProperty(this.transaction, 'error', { get: () => new DOMException('', 'QuotaExceededError') });
        this.transaction.abort();
      });
      return requete;
    });
    expect(await store.conserver(rapportExemple(), false)).toEqual({ ok: false, raison: 'plein' });
    expect(await store.lister()).toEqual({ ok: true, valeur: [] });
  });

  it('lets another tab upgrade, then says that the base is more recent', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.conserver(rapportExemple(), false);
    const autre = await openDB(NOM_BASE, 3);
    expect(await store.lister()).toEqual({ ok: false, raison: 'version' });
    autre.close();
  });

  it('says that another tab blocks the opening', async () => {
    const ouvrir = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((nom) => {
      const requete = ouvrir(nom);
      queueMicrotask(() => requete.dispatchEvent(new IDBVersionChangeEvent('blocked', { oldVersion: 0 })));
      return requete;
    });
    await expect(ouvrirBase(() => undefined)).rejects.toBeInstanceOf(BaseBloquee);
    expect(await creerStoreIndexedDb(horloge).lister()).toEqual({ ok: false, raison: 'bloque' });
  });

  it('opens again after the browser ended the connection', async () => {
    let perdue = 0;
    const base = await ouvrirBase(() => {
      perdue += 1;
    });
    base.dispatchEvent(new IDBVersionChangeEvent('close'));
    expect(perdue).toBe(1);
    const store = creerStoreIndexedDb(horloge);
    await store.conserver(rapportExemple(), false);
    expect((await store.lister()).ok).toBe(true);
  });

  it.each([
    ['QuotaExceededError', 'plein'],
    ['VersionError', 'version'],
    ['AbortError', 'interrompu'],
    ['InvalidStateError', 'interrompu'],
    ['UnknownError', 'inconnue'],
  ])('names %s « %s »', (nom, raison) => {
    expect(raisonDe(new DOMException('', nom))).toBe(raison);
  });

  /** Everything that the page asks of the store, once. */
  const journee = async (store: ReportStore) => {
    const conserve = await store.conserver(rapportExemple(), false);
    const id = conserve.ok ? conserve.valeur.id : 1;
    const efface = await store.effacer(id);
    const run = efface.ok ? efface.valeur : null;
    return [
      conserve,
      efface,
      ...(run ? [await store.restaurer(run)] : []),
      await store.noter(marque('structure')),
      await store.lister(),
      await store.lire(id),
      await store.notes(),
      await store.oublier(marque('structure')),
      await store.duree(),
      await store.regler(7),
      await store.effacerTout(),
    ];
  };

  const METHODES = ['add', 'put', 'get', 'getAll', 'delete', 'clear', 'count'] as const;

  /** Fails the nth call to IndexedDB, for every n until a day goes through: each outcome is a value, none is thrown. */
  it.each(METHODES)('answers with a value whichever call of %s fails, and works again after', async (methode) => {
    const origine = IDBObjectStore.prototype[methode] as (...args: unknown[]) => IDBRequest;
    for (let n = 1; ; n++) {
      globalThis.indexedDB = new IDBFactory();
      const store = creerStoreIndexedDb(horloge);
      let appels = 0;
      const espion = vi.spyOn(IDBObjectStore.prototype, methode).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        appels += 1;
        if (appels === n) throw new DOMException('', 'UnknownError');
        return origine.apply(this, args);
      } as never);
      const echecs = (await journee(store)).filter((issue) => !issue.ok);
      espion.mockRestore();
      if (appels < n) {
        expect([n > 1, echecs]).toEqual([true, []]);
        return;
      }
      expect(echecs, `${methode} n° ${n}`).toEqual([{ ok: false, raison: 'inconnue' }]);
      expect((await journee(store)).filter((issue) => !issue.ok)).toEqual([]);
    }
  });

  it('keeps no half of a run when its report cannot be written', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.lister();
    const origine = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, valeur, cle) {
      if (this.name === 'rapports') throw new DOMException('', 'DataCloneError');
      return origine.call(this, valeur, cle);
    });
    expect(await store.conserver(rapportExemple(), false)).toEqual({ ok: false, raison: 'inconnue' });
    expect(await contenuDeLaBase()).toMatchObject({ runs: [], rapports: [] });
  });
});
