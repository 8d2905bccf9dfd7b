// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { DATABASE_NAME } from './database.ts';
import { openStore } from './opening.ts';

const JOUR = 86_400_000;
let maintenant = 0;
const horloge = () => new Date(maintenant);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  localStorage.clear();
  maintenant = Date.UTC(2018, 7, 24);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What the browser does of a damaged base: it reopens, empty, and says nothing. */
const abimer = () => vi.stubGlobal('indexedDB', new IDBFactory());
const perdu = async () => (await openStore(horloge)).start.lost;

describe('opening', () => {
  it('falls back to the tab where there is no IndexedDB, or where it refuses', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect((await openStore(horloge)).durable).toBe(false);
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect((await openStore(horloge)).durable).toBe(false);
  });

  it('keeps the browser’s history otherwise, and one that is only too recent', async () => {
    expect((await openStore(horloge)).durable).toBe(true);
    (await openDB(DATABASE_NAME, 9)).close();
    const store = await openStore(horloge);
    expect([store.durable, await store.list()]).toEqual([true, { ok: false, raison: 'version' }]);
  });
});

describe('a history that was lost', () => {
  it('is said once, when runs were kept and none is found', async () => {
    const store = await openStore(horloge);
    await store.keep(exampleRapport(), false);
    expect(await perdu()).toBe(false);
    abimer();
    expect([await perdu(), await perdu()]).toEqual([true, false]);
  });

  it('is said of a base that is still there, with its stores emptied, which keeps again', async () => {
    await (await openStore(horloge)).keep(exampleRapport(), false);
    const base = await openDB(DATABASE_NAME);
    for (const nom of base.objectStoreNames) await base.clear(nom);
    base.close();
    const store = await openStore(horloge);
    expect([store.start.lost, store.start.damaged]).toEqual([true, 0]);
    expect((await store.keep(exampleRapport(), false)).ok).toBe(true);
    expect(await perdu()).toBe(false);
  });

  it('is not said of runs whose time was past', async () => {
    await (await openStore(horloge)).keep(exampleRapport(), false);
    maintenant += 31 * JOUR;
    expect(await perdu()).toBe(false);
  });

  it('is not said of what was erased, one by one, at once or by a choice', async () => {
    const gestes = [
      async () => {
        const store = await openStore(horloge);
        const conserve = await store.keep(exampleRapport(), false);
        if (conserve.ok) await store.erase(conserve.valeur.id);
      },
      async () => {
        const store = await openStore(horloge);
        await store.keep(exampleRapport(), false);
        await store.eraseAll();
      },
      async () => {
        const store = await openStore(horloge);
        await store.keep(exampleRapport(), false);
        await store.setKeepingTime('rien');
        await store.keep(exampleRapport(), false);
      },
    ];
    for (const geste of gestes) {
      await geste();
      expect([await perdu(), localStorage.length]).toEqual([false, 0]);
    }
  });

  it('expects what an undone erasure put back', async () => {
    const store = await openStore(horloge);
    const conserve = await store.keep(exampleRapport(), false);
    const efface = conserve.ok ? await store.erase(conserve.valeur.id) : null;
    if (efface?.ok && efface.valeur) await store.restore(efface.valeur);
    abimer();
    expect(await perdu()).toBe(true);
  });

  it('is never said where localStorage is refused', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await (await openStore(horloge)).keep(exampleRapport(), false);
    abimer();
    expect(await perdu()).toBe(false);
  });
});

describe('a reading that never ended', () => {
  const depuis = async () => (await openStore(horloge)).start.interrupted;

  it('is said once at the next start', async () => {
    (await openStore(horloge)).followReading(true);
    expect([await depuis(), await depuis()]).toEqual(['2018-08-24T00:00:00.000Z', null]);
  });

  it('is not said of one that ended, nor when nothing is to be kept', async () => {
    const store = await openStore(horloge);
    store.followReading(true);
    store.followReading(false);
    expect(await depuis()).toBeNull();
    await store.setKeepingTime('rien');
    store.followReading(true);
    expect([localStorage.length, await depuis()]).toEqual([0, null]);
  });

  it('is not said of one that another tab is still doing', async () => {
    const tenus: { name: string }[] = [];
    const locks = {
      request: async (name: string, _options: object, tenir: () => Promise<void>) => {
        tenus.push({ name });
        await tenir();
        tenus.pop();
      },
      query: async () => ({ held: tenus }),
    };
    vi.stubGlobal('navigator', { locks });
    const store = await openStore(horloge);
    store.followReading(true);
    expect(await depuis()).toBeNull();
    store.followReading(false);
    await expect.poll(() => tenus).toEqual([]);
  });
});

describe('the run on screen', () => {
  const aEcran = async () => (await openStore(horloge)).start.onScreen;
  it('is found again at the next opening, until none is', async () => {
    const store = await openStore(horloge);
    expect(await aEcran()).toBeNull();
    store.followScreen({ run: 3, masked: false });
    expect(await aEcran()).toEqual({ run: 3, masked: false });
    store.followScreen({ run: 4, masked: true });
    expect(await aEcran()).toEqual({ run: 4, masked: true });
    store.followScreen(null);
    expect([await aEcran(), localStorage.length]).toEqual([null, 0]);
  });

  it('is not written when nothing is to be kept', async () => {
    const store = await openStore(horloge);
    await store.setKeepingTime('rien');
    store.followScreen({ run: 3, masked: true });
    expect([await aEcran(), localStorage.length]).toEqual([null, 0]);
  });
});
