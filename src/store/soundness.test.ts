import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseContents } from '../../test/kit/database.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { isReport } from '../exports/open-report.ts';
import { DATABASE_NAME } from './database.ts';
import { openStore } from './opening.ts';
import { createIndexedDbStore } from './reports.ts';
import { refusingDamaged } from './soundness.ts';

const horloge = () => new Date('2018-08-24T00:00:00Z');
const NOTE = {
  ecole: '9839001S',
  genre: 'marque',
  cle: 'c',
  contenu: { etat: 'corrigee', mot: '' },
  expireLe: null,
} as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A browser that holds two runs and a note, then something else in one of its records. */
async function gater(
  store: 'runs' | 'rapports' | 'carnet' | 'reglages',
  record: object,
  cle?: IDBValidKey,
): Promise<void> {
  const sain = createIndexedDbStore(horloge);
  await sain.keep(exampleRapport(), false);
  await sain.keep(exampleRapport({ phrase: 'Le second.' }), false);
  await sain.note(NOTE);
  const base = await openDB(DATABASE_NAME);
  await base.put(store, record, cle);
  base.close();
}

const ligne = async (parts: object) => {
  await gater('rapports', exampleRapport(), 1);
  const [premiere] = (await databaseContents()).runs as object[];
  return { ...premiere, ...parts };
};

describe('a damaged line of the history', () => {
  it.each([
    { conserveLe: 'un jour' },
    { conserveLe: undefined },
    { etabliLe: 12 },
    { verdict: 'peut-être' },
    { phrase: null },
    { uai: 9 },
    { etablissement: {} },
    { compteurs: 'beaucoup' },
    { compteurs: { lus: '12' } },
    { fichiers: 'tous' },
    { fichiers: [1] },
    { suite: 'rien' },
    { suite: { deposeLe: 1, bilan: null, liens: null } },
    { suite: { deposeLe: null, bilan: 'bon', liens: null } },
  ])('is erased at the opening and said; the rest is there: %j', async (parts) => {
    await gater('runs', await ligne(parts));
    const store = await openStore(horloge);
    expect(store.start).toMatchObject({ damaged: 1, lost: false });
    const runs = await store.list();
    expect(runs.ok && runs.valeur.map(({ id }) => id)).not.toContain(1);
    expect(runs.ok && runs.valeur.length).toBeGreaterThan(0);
    const { rapports } = await databaseContents();
    expect(rapports).toHaveLength(runs.ok ? runs.valeur.length : 0);
    expect((await openStore(horloge)).start.damaged, 'said once').toBe(0);
  });

  it('is no damage where it is as it was written', async () => {
    await gater('runs', await ligne({ suite: { deposeLe: '2018-08-24', bilan: null, liens: null }, compteurs: null }));
    expect((await openStore(horloge)).start.damaged).toBe(0);
  });
});

it.each([{ contenu: 'x' }, { contenu: {} }, { contenu: { etat: 3 } }, { le: 'hier' }, { expireLe: 'demain' }])(
  'erases a damaged note and says it: %j',
  async (parts) => {
    await gater('carnet', { ...NOTE, le: horloge().toISOString(), ...parts });
    const store = await openStore(horloge);
    expect([store.start.damaged, await store.notes()]).toEqual([1, { ok: true, valeur: [] }]);
  },
);

it('takes a choice of keeping that is none for the default', async () => {
  await gater('reglages', { jours: 'toujours' }, 'duree');
  const store = await openStore(horloge);
  expect([await store.keepingTime(), (await store.list()).ok]).toEqual([{ ok: true, valeur: 30 }, true]);
});

describe('a damaged report', () => {
  it.each([['x'], [{}], [{ ...exampleRapport(), constats: 'aucun' }], [{ ...exampleRapport(), fichiers: [null] }]])(
    'is a failure, can be erased, and the other opens: %j',
    async (rapport) => {
      await gater('rapports', rapport as object, 1);
      const store = refusingDamaged(await openStore(horloge), async (valeur) => isReport(valeur));
      expect(await store.read(1)).toEqual({ ok: false, raison: 'abime' });
      expect(await store.read(2)).toMatchObject({ ok: true, valeur: { phrase: 'Le second.' } });
      expect(await store.read(3)).toEqual({ ok: true, valeur: null });
      expect((await store.erase(1)).ok).toBe(true);
      expect((await databaseContents()).rapports).toHaveLength(1);
    },
  );

  it('that is missing is one too', async () => {
    await gater('rapports', exampleRapport(), 1);
    const base = await openDB(DATABASE_NAME);
    await base.delete('rapports', 1);
    base.close();
    const store = refusingDamaged(await openStore(horloge), async (valeur) => isReport(valeur));
    expect(await store.read(1)).toEqual({ ok: false, raison: 'abime' });
  });
});
