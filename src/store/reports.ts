import type { StoreNames } from 'idb';
import {
  abort,
  type Database,
  type DatabaseSchema,
  type DatabaseTransaction,
  failureReasonOf,
  openDatabase,
} from './database.ts';
import { countRemaining, eraseAll, eraseOne, eraseUnread, keepingTimeIn, purge, readOne } from './erase.ts';
import { keepingTimeFrom } from './keeping-time.ts';
import { createMemoryStore } from './memory.ts';
import type { Note } from './notebook.ts';
import type { ReadingNote } from './reading-marker.ts';
import {
  NOTHING_TO_SAY,
  newestFirst,
  type Outcome,
  type ReportStore,
  type RunSummary,
  summarise,
  summaryOf,
} from './report-store.ts';
import { isInstant } from './soundness.ts';

const EVERYTHING: StoreNames<DatabaseSchema>[] = ['runs', 'rapports', 'carnet', 'reglages'];

interface BrowserStore extends ReportStore {
  /** How many records its openings found damaged. */
  damaged(): number;
  /** The instant of the reading under way; the keeping of its result takes it away with it. */
  readonly reading: Omit<ReadingNote, 'write'> & { write(depuis: string | null): Promise<Outcome<unknown>> };
}

/**
 * The history in IndexedDB. The connection is opened at the first need, and again after it was lost; what is past its
 * time is purged at each opening. Under « rien » nothing is written: runs and notes live in the tab.
 */
export function createIndexedDbStore(horloge: () => Date): BrowserStore {
  const onglet = createMemoryStore(horloge);
  let connexion: Promise<Database> | null = null;
  let damaged = 0;

  function connecter(): Promise<Database> {
    connexion ??= openDatabase(() => {
      connexion = null;
    }).then(async (base) => {
      damaged += await together(base, (tx) => purge(tx, horloge()));
      return base;
    });
    return connexion;
  }

  async function tenter<T>(operation: (base: Database) => Promise<T>): Promise<Outcome<T>> {
    try {
      return { ok: true, valeur: await operation(await connecter()) };
    } catch (erreur) {
      // The next attempt opens anew: a connection that failed once may never work again.
      const ancienne = connexion;
      connexion = null;
      void ancienne?.then((base) => base.close()).catch(() => undefined);
      return { ok: false, raison: failureReasonOf(erreur) };
    }
  }

  const dansUne = <T>(travail: (tx: DatabaseTransaction) => Promise<T>) => tenter((base) => together(base, travail));

  /**
   * Writes unless the choice is to keep nothing, in which case the tab takes it. The choice is read with the writing:
   * another tab may just have made it.
   */
  async function ecrire<T>(
    travail: (tx: DatabaseTransaction) => Promise<T>,
    dansLOnglet: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const issue = await dansUne(async (tx) =>
      (await keepingTimeIn(tx)) === 'rien' ? null : { ecrit: await travail(tx) },
    );
    if (!issue.ok) return issue;
    return issue.valeur ? { ok: true, valeur: issue.valeur.ecrit } : dansLOnglet();
  }

  /** What the browser keeps, then what this tab alone does. */
  async function avecLOnglet<T>(durables: Promise<Outcome<readonly T[]>>, locaux: Promise<Outcome<readonly T[]>>) {
    const [issue, autres] = await Promise.all([durables, locaux]);
    return issue.ok && autres.ok ? { ok: true as const, valeur: [...issue.valeur, ...autres.valeur] } : issue;
  }

  return {
    durable: true,
    start: NOTHING_TO_SAY,
    damaged: () => damaged,
    reading: {
      write: (depuis) =>
        tenter((base) => {
          const tx = base.transaction('reglages', 'readwrite', { durability: 'strict' });
          return heard<typeof tx, unknown>(tx, () =>
            depuis === null ? tx.store.delete('lecture') : tx.store.put(depuis, 'lecture'),
          );
        }),
      async read() {
        const issue = await tenter((base) => heard(base.transaction('reglages'), (tx) => tx.store.get('lecture')));
        return issue.ok && isInstant(issue.valeur) ? issue.valeur : null;
      },
    },
    keep: (rapport, demo, as) =>
      ecrire(
        async (tx) => {
          const resume = summarise(rapport, demo, horloge(), as);
          const id = await tx.objectStore('runs').add(resume);
          await tx.objectStore('rapports').add(rapport, id);
          if (!as?.goesOn) await tx.objectStore('reglages').delete('lecture');
          return { ...resume, id };
        },
        () => onglet.keep(rapport, demo, as),
      ),
    async list() {
      const durables = tenter((base) =>
        heard(base.transaction('runs'), (tx) => tx.store.getAll() as Promise<RunSummary[]>),
      );
      const issue = await avecLOnglet(durables, onglet.list());
      return issue.ok ? { ok: true, valeur: [...issue.valeur].sort(newestFirst) } : issue;
    },
    read: (id) => (onglet.holds(id) ? onglet.read(id) : dansUne((tx) => readOne(tx, id))),
    async erase(id) {
      if (onglet.holds(id)) return onglet.erase(id);
      const issue = await dansUne((tx) => eraseOne(tx, id));
      // What cannot be read is erased all the same, and cannot be put back.
      return !issue.ok && issue.raison === 'inconnue' ? dansUne((tx) => eraseUnread(tx, id)) : issue;
    },
    restore: (run) =>
      run.onglet
        ? onglet.restore(run)
        : ecrire(
            async (tx) => {
              const resume = summaryOf(run);
              await tx.objectStore('runs').put(resume);
              await tx.objectStore('rapports').put(run.rapport, run.id);
              return resume;
            },
            // The tab's store gives its own (negative) id.
            () => onglet.keep(run.rapport, run.demo, run),
          ),
    async eraseAll() {
      const issue = await dansUne(async (tx) => {
        await eraseAll(tx);
        return countRemaining(tx);
      });
      if (issue.ok) await onglet.eraseAll();
      return issue;
    },
    notes: () =>
      avecLOnglet(
        tenter((base) => heard(base.transaction('carnet'), (tx) => tx.store.getAll())),
        onglet.notes(),
      ),
    note: (note) =>
      ecrire(
        async (tx) => {
          await tx.objectStore('carnet').put({ ...note, le: horloge().toISOString() } as Note);
          return null;
        },
        () => onglet.note(note),
      ),
    async forget(cle) {
      await onglet.forget(cle);
      return dansUne(async (tx) => {
        await tx.objectStore('carnet').delete([cle.ecole, cle.genre, cle.cle]);
        return null;
      });
    },
    keepingTime: () =>
      tenter((base) => heard(base.transaction('reglages'), async (tx) => keepingTimeFrom(await tx.store.get('duree')))),
    setKeepingTime: (duree) =>
      dansUne(async (tx) => {
        await tx.objectStore('reglages').put(duree, 'duree');
        await purge(tx, horloge());
        return countRemaining(tx);
      }),
    keepSuite: (id, suite) =>
      onglet.holds(id)
        ? onglet.keepSuite(id, suite)
        : dansUne(async (tx) => {
            const resume = await tx.objectStore('runs').get(id);
            if (!resume) return null;
            await tx.objectStore('runs').put({ ...resume, suite, id });
            return { ...resume, suite, id };
          }),
    followReading: () => undefined,
    followScreen: () => undefined,
  };
}

/** All or nothing: `put().onsuccess` may be followed by an abort on quota, so that only `tx.done` says what is kept. */
async function together<T>(base: Database, travail: (tx: DatabaseTransaction) => Promise<T>): Promise<T> {
  const tx = base.transaction(EVERYTHING, 'readwrite', { durability: 'strict' });
  const ouRien = async () => {
    try {
      return await travail(tx);
    } catch (erreur) {
      abort(tx);
      throw erreur;
    }
  };
  try {
    // Awaited together: `tx.done` rejects as soon as one request fails, and must not be left unhandled.
    const [valeur] = await Promise.all([ouRien(), tx.done]);
    return valeur;
  } catch (erreur) {
    // Prefers the abort's reason to the error that it caused.
    throw tx.error ?? erreur;
  }
}

/** A reading, with its end: idb's short cuts leave an aborted transaction unheard, which the page takes for a defect. */
async function heard<X extends { readonly done: Promise<void> }, T>(tx: X, lire: (tx: X) => Promise<T>): Promise<T> {
  const [valeur] = await Promise.all([lire(tx), tx.done]);
  return valeur;
}
