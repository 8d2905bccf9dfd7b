import { deleteDB } from 'idb';
import type { DateIso } from '../../src/domain/dates.ts';
import { DATABASE_NAME } from '../../src/store/database.ts';
import type { Outcome, Run } from '../../src/store/report-store.ts';
import { createIndexedDbStore } from '../../src/store/reports.ts';
import { databaseContents } from './database.ts';
import { type FaultName, failAt } from './faulty-storage.ts';
import { exampleRapport } from './rapport.ts';

// Runs in Node, on fake-indexeddb, and in a real browser alike: it imports nothing of either.

type Store = ReturnType<typeof createIndexedDbStore>;
const creer = () => createIndexedDbStore(() => new Date('2018-07-24T08:00:00Z'));
const note = {
  ...{ ecole: '9839001S', genre: 'marque' as const, cle: 'structure' },
  ...{ contenu: { etat: 'corrigee' as const, mot: '' }, expireLe: null },
};

const DEPUIS = '2018-07-24T07:59:00.000Z';

/** A browser that holds two runs, a note, and a reading that did not end. */
async function preparer(): Promise<Run> {
  await deleteDB(DATABASE_NAME);
  const store = creer();
  await store.keep(exampleRapport(), false);
  await store.keep(exampleRapport(), true);
  await store.note({ ...note, cle: 'autre' });
  await store.reading.write(DEPUIS);
  const lu = await store.read(1);
  if (!lu.ok || !lu.valeur) throw new Error('not kept');
  return lu.valeur;
}

const suite = { deposeLe: '2018-07-24' as DateIso, bilan: null, liens: null };
const OPERATIONS: Readonly<Record<string, (store: Store, run: Run) => Promise<Outcome<unknown>>>> = {
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
  'reading.write': (store) => store.reading.write('2018-07-24T08:00:00.000Z'),
  'reading.write, its end': (store) => store.reading.write(null),
  // It answers an instant or none, and none when it cannot be read.
  'reading.read': async (store) => {
    const lue = await store.reading.read();
    return lue === DEPUIS ? { ok: true, valeur: lue } : { ok: false, raison: 'inconnue' };
  },
};

const contents = async () => JSON.stringify(await databaseContents());

/** What the store does. */
export const names = (): readonly string[] => Object.keys(OPERATIONS);

/** Takes back what was done to storage; answers whether it touched anything. */
export type Mend = () => boolean | Promise<boolean>;

/** What was tried: in how many moments nothing was kept and it was said, and what was neither that nor kept whole. */
export interface Tried {
  moments: number;
  refused: number;
  wrong: string[];
}

/** One of what the store does, with what the browser holds before it and after it. */
async function measure(nom: string) {
  const operation = OPERATIONS[nom];
  if (!operation) throw new Error(`${nom}: the store does no such thing`);
  const run = await preparer();
  const avant = await contents();
  if (!(await operation(creer(), run)).ok) throw new Error(`${nom} fails where nothing disturbs it`);
  return { operation, run, avant, apres: await contents() };
}
type Operation = Awaited<ReturnType<typeof measure>>;

/** @returns false when nothing of it was touched */
async function disturb(
  { operation, run, avant, apres }: Operation,
  moment: string,
  tried: Tried,
  spoil: () => Mend | Promise<Mend>,
): Promise<boolean> {
  await preparer();
  const store = creer();
  const mend = await spoil();
  const issue = await operation(store, run);
  if (!(await mend())) return false;
  tried.moments++;
  if (!issue.ok) tried.refused++;
  const said = `${moment}: ${JSON.stringify(issue)}`;
  if ((await contents()) !== (issue.ok ? apres : avant)) tried.wrong.push(said);
  // What failed can be done again, by the same store.
  if (!issue.ok && !(await operation(store, run)).ok) tried.wrong.push(`again, ${said}`);
  if ((await contents()) !== apres) tried.wrong.push(`after all, ${said}`);
  return true;
}

/** Makes each operation on IndexedDB fail in turn, in each of what the store does. */
export async function tryEachMoment(faute: FaultName): Promise<Tried> {
  const tried: Tried = { moments: 0, refused: 0, wrong: [] };
  for (const nom of names()) {
    const each = await measure(nom);
    for (let rang = 1; await disturb(each, `${nom}, operation ${rang}`, tried, () => failAt(rang, faute)); rang++);
  }
  return tried;
}

/** Spoils storage from outside, once, before one of what the store does. */
export async function tryOnce(nom: string, spoil: () => Promise<Mend>): Promise<Tried> {
  const tried: Tried = { moments: 0, refused: 0, wrong: [] };
  await disturb(await measure(nom), nom, tried, spoil);
  return tried;
}
