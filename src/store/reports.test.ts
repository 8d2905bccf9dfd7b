import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rapportExemple } from '../../test/kit/rapport.ts';
import { creerStoreMemoire } from './memory.ts';
import { ouvrirStore } from './open.ts';
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

const rapportDu = (etabliLe: string) => rapportExemple({ etabliLe });

describe.each([
  ['IndexedDB', () => creerStoreIndexedDb(horloge)],
  ['memory', () => creerStoreMemoire(horloge)],
])('the history in %s', (_, creer) => {
  it('keeps a run as one record and gives it back whole', async () => {
    const store = creer();
    const rapport = rapportExemple();
    const conserve = await store.conserver(rapport);
    expect(conserve).toMatchObject({
      ok: true,
      valeur: {
        uai: '9839001S',
        etablissement: 'COLLÈGE FICTIF DE L’ANSE',
        verdict: 'a-corriger',
        compteurs: { lus: 153, absents: 3 },
        expireLe: '2018-09-23T00:00:00.000Z',
      },
    });
    const id = conserve.ok ? conserve.valeur.id : -1;
    expect(await store.lire(id)).toMatchObject({ ok: true, valeur: { id, rapport } });
    expect(await store.lire(id + 1)).toEqual({ ok: true, valeur: null });
  });

  it('lists without the reports, newest first', async () => {
    const store = creer();
    for (const jour of ['02', '09', '05']) await store.conserver(rapportDu(`2018-08-${jour}T00:00:00.000Z`));
    const liste = await store.lister();
    if (!liste.ok) throw new Error(liste.raison);
    expect(liste.valeur.map((run) => run.etabliLe.slice(8, 10))).toEqual(['09', '05', '02']);
    expect(liste.valeur.every((run) => !('rapport' in run))).toBe(true);
  });

  it('erases everything and counts what remains', async () => {
    const store = creer();
    await store.conserver(rapportExemple());
    expect(await store.effacerTout()).toEqual({ ok: true, valeur: 0 });
    expect(await store.lister()).toEqual({ ok: true, valeur: [] });
  });
});

describe('expiry', () => {
  it('purges at the opening what is more than 30 days old, and only that', async () => {
    const avant = creerStoreIndexedDb(horloge);
    await avant.conserver(rapportDu('2018-08-24T00:00:00.000Z'));
    maintenant += 20 * JOUR;
    await avant.conserver(rapportDu('2018-09-13T00:00:00.000Z'));
    maintenant += 11 * JOUR;
    const liste = await creerStoreIndexedDb(horloge).lister();
    expect(liste.ok && liste.valeur.map((run) => run.etabliLe)).toEqual(['2018-09-13T00:00:00.000Z']);
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
    expect(await store.conserver(rapportExemple())).toEqual({ ok: false, raison: 'plein' });
    expect(await store.lister()).toEqual({ ok: true, valeur: [] });
  });

  it('lets another tab upgrade, then says that the base is more recent', async () => {
    const store = creerStoreIndexedDb(horloge);
    await store.conserver(rapportExemple());
    const autre = await openDB(NOM_BASE, 2);
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
    await store.conserver(rapportExemple());
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

  /** Fails the nth call to IndexedDB, for every n until a run goes through: each outcome is a value, none is thrown. */
  it('answers with a value whichever operation fails, and works again after', async () => {
    const methodes = ['add', 'clear', 'count', 'get', 'getAll'] as const;
    for (const methode of methodes) {
      const store = creerStoreIndexedDb(horloge);
      const espion = vi.spyOn(IDBObjectStore.prototype, methode).mockImplementationOnce(() => {
        throw new DOMException('', 'UnknownError');
      });
      const issues = [
        await store.conserver(rapportExemple()),
        await store.lister(),
        await store.lire(1),
        await store.effacerTout(),
      ];
      espion.mockRestore();
      expect(issues.filter((issue) => !issue.ok).length, methode).toBe(1);
    }
  });
});

describe('opening', () => {
  it('falls back to the tab where there is no IndexedDB, or where it refuses', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await ouvrirStore(horloge)).durable).toBe(false);
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect((await ouvrirStore(horloge)).durable).toBe(false);
    vi.unstubAllGlobals();
  });

  it('keeps the browser’s history otherwise', async () => {
    expect((await ouvrirStore(horloge)).durable).toBe(true);
  });
});
