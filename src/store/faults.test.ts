import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { databaseContents } from '../../test/kit/database.ts';
import { FAULTS, failAt } from '../../test/kit/faulty-storage.ts';
import { figure } from '../../test/kit/figures.ts';
import { exampleRapport } from '../../test/kit/rapport.ts';
import type { DateIso } from '../domain/dates.ts';
import type { Outcome, ReportStore, Run } from './report-store.ts';
import { createIndexedDbStore } from './reports.ts';

const creer = () => createIndexedDbStore(() => new Date('2018-07-24T08:00:00Z'));
const note = {
  ...{ ecole: '9839001S', genre: 'marque' as const, cle: 'structure' },
  ...{ contenu: { etat: 'corrigee' as const, mot: '' }, expireLe: null },
};

/** A browser that holds two runs and a note. */
async function preparer(): Promise<Run> {
  globalThis.indexedDB = new IDBFactory();
  const store = creer();
  await store.keep(exampleRapport(), false);
  await store.keep(exampleRapport(), true);
  await store.note({ ...note, cle: 'autre' });
  const lu = await store.read(1);
  if (!lu.ok || !lu.valeur) throw new Error('not kept');
  return lu.valeur;
}

const suite = { deposeLe: '2018-07-24' as DateIso, bilan: null, liens: null };
const OPERATIONS: Readonly<Record<string, (store: ReportStore, run: Run) => Promise<Outcome<unknown>>>> = {
  keep: (store) => store.keep(exampleRapport(), false),
  list: (store) => store.list(),
  read: (store) => store.read(1),
  erase: (store) => store.erase(1),
  restore: (store, run) => store.restore({ ...run, id: 9 }),
  keepSuite: (store) => store.keepSuite(1, suite),
  eraseAll: (store) => store.eraseAll(),
  notes: (store) => store.notes(),
  note: (store) => store.note(note),
  forget: (store) => store.forget({ ...note, cle: 'autre' }),
  keepingTime: (store) => store.keepingTime(),
  setKeepingTime: (store) => store.setKeepingTime('rien'),
};

it.each(Object.keys(FAULTS))('at any moment when %s, all of it is kept, or none and it is said', async (faute) => {
  let pannes = 0;
  for (const [nom, operation] of Object.entries(OPERATIONS)) {
    const run = await preparer();
    const avant = await databaseContents();
    expect((await operation(creer(), run)).ok).toBe(true);
    const apres = await databaseContents();
    for (let rang = 1, atteint = true; atteint; rang++) {
      await preparer();
      const store = creer();
      const retirer = failAt(rang, faute);
      const issue = await operation(store, run);
      atteint = retirer();
      expect(await databaseContents(), `${nom}, operation ${rang}: ${JSON.stringify(issue)}`).toEqual(
        issue.ok ? apres : avant,
      );
      if (!atteint) break;
      pannes++;
      // What failed can be done again, by the same store.
      if (!issue.ok) expect((await operation(store, run)).ok, `${nom} again, after operation ${rang}`).toBe(true);
      expect(await databaseContents(), `${nom} again`).toEqual(apres);
    }
  }
  expect(pannes).toBeGreaterThan(30);
  figure(`storage, ${faute}: moments tried, half results`, `${pannes}, 0`);
});
