import { effacerTout, purger } from './erase.ts';
import { type Issue, plusRecentDAbord, type ReportStore, type Run, recordDe, resumeDe } from './report-store.ts';
import { type Base, ouvrirBase, raisonDe } from './schema.ts';

/**
 * The history in IndexedDB. The connection is opened at the first need, and again after it was lost; expired runs are
 * purged at each opening.
 */
export function creerStoreIndexedDb(horloge: () => Date): ReportStore {
  let connexion: Promise<Base> | null = null;

  function connecter(): Promise<Base> {
    connexion ??= ouvrirBase(() => {
      connexion = null;
    }).then(async (base) => {
      await purger(base, horloge());
      return base;
    });
    return connexion;
  }

  async function tenter<T>(operation: (base: Base) => Promise<T>): Promise<Issue<T>> {
    try {
      return { ok: true, valeur: await operation(await connecter()) };
    } catch (erreur) {
      // The next attempt opens anew: a connection that failed once may never work again.
      const ancienne = connexion;
      connexion = null;
      void ancienne?.then((base) => base.close()).catch(() => undefined);
      return { ok: false, raison: raisonDe(erreur) };
    }
  }

  return {
    durable: true,
    conserver: (rapport) =>
      tenter(async (base) => {
        const record = recordDe(rapport, horloge());
        // `put().onsuccess` may be followed by an abort on quota: only `tx.done` says that the run is kept.
        const tx = base.transaction('runs', 'readwrite', { durability: 'strict' });
        const [id] = await Promise.all([tx.store.add(record), tx.done]);
        return resumeDe({ ...record, id });
      }),
    lister: () => tenter(async (base) => ((await base.getAll('runs')) as Run[]).map(resumeDe).sort(plusRecentDAbord)),
    lire: (id) => tenter(async (base) => ((await base.get('runs', id)) as Run | undefined) ?? null),
    effacerTout: () => tenter(effacerTout),
  };
}
