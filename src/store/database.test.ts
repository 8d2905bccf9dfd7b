import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { databaseContents } from '../../test/kit/database.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import { DATABASE_NAME } from './database.ts';
import { createIndexedDbStore } from './reports.ts';

const horloge = () => new Date('2018-09-01T00:00:00Z');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The base as version 1 made and filled it. */
async function baseVersion1(records: readonly object[]): Promise<void> {
  const base = await openDB(DATABASE_NAME, 1, {
    upgrade(neuve) {
      neuve.createObjectStore('runs', { keyPath: 'id', autoIncrement: true }).createIndex('expireLe', 'expireLe');
    },
  });
  for (const record of records) await base.add('runs', record);
  base.close();
}

const record1 = (phrase: string, expireLe: string) => {
  const rapport = exampleRapport({ phrase });
  return {
    uai: '9839001S',
    etablissement: 'COLLÈGE FICTIF DE L’ANSE',
    etabliLe: rapport.etabliLe,
    verdict: rapport.verdict,
    phrase,
    compteurs: rapport.nuit?.compteurs ?? null,
    expireLe,
    rapport,
  };
};

it('opens a base of version 1 with all its runs, their ids and the day of each', async () => {
  await baseVersion1([
    record1('Le premier.', '2018-09-20T00:00:00.000Z'),
    record1('Le second.', '2018-09-23T00:00:00.000Z'),
  ]);
  const store = createIndexedDbStore(horloge);
  const liste = await store.list();
  if (!liste.ok) throw new Error(liste.raison);
  expect(liste.valeur.map(({ id, phrase, conserveLe, demo }) => [id, phrase, conserveLe, demo])).toEqual([
    [2, 'Le second.', '2018-08-24T00:00:00.000Z', false],
    [1, 'Le premier.', '2018-08-21T00:00:00.000Z', false],
  ]);
  expect(liste.valeur[0]?.fichiers).toContain('ExportXML_Structures.zip');
  expect(await store.read(1)).toMatchObject({
    ok: true,
    valeur: { rapport: exampleRapport({ phrase: 'Le premier.' }) },
  });
  const neuf = await store.keep(exampleRapport(), false);
  expect(neuf.ok && neuf.valeur.id).toBe(3);
  const { runs } = await databaseContents();
  expect(runs?.every((run) => !('rapport' in (run as object)))).toBe(true);
});

it('purges as it opens what version 1 would have purged', async () => {
  await baseVersion1([record1('Échu.', '2018-09-01T00:00:00.000Z'), record1('Gardé.', '2018-09-02T00:00:00.000Z')]);
  const liste = await createIndexedDbStore(horloge).list();
  expect(liste.ok && liste.valeur.map(({ phrase }) => phrase)).toEqual(['Gardé.']);
  expect((await databaseContents()).rapports).toHaveLength(1);
});

it('leaves version 1 as it was when a record cannot be carried over', async () => {
  await baseVersion1([record1('Bon.', '2018-09-20T00:00:00.000Z'), { expireLe: 'jamais' }]);
  expect((await createIndexedDbStore(horloge).list()).ok).toBe(false);
  const base = await openDB(DATABASE_NAME);
  expect([base.version, await base.count('runs'), [...base.objectStoreNames]]).toEqual([1, 2, ['runs']]);
  base.close();
});
