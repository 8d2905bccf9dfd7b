import type { StoreNames } from 'idb';
import type { Note } from './carnet.ts';
import { DUREE_PAR_DEFAUT } from './duree.ts';
import { compterRestants, dureeDe, effacerUn, lireUn, purger, toutEffacer } from './erase.ts';
import { creerStoreMemoire } from './memory.ts';
import {
  type Issue,
  plusRecentDAbord,
  type ReportStore,
  type ResumeRun,
  RIEN_A_DIRE,
  resumeDe,
  resumer,
} from './report-store.ts';
import { abandonner, type Base, ouvrirBase, raisonDe, type Schema, type Transaction } from './schema.ts';

const TOUT: StoreNames<Schema>[] = ['runs', 'rapports', 'carnet', 'reglages'];

/**
 * The history in IndexedDB. The connection is opened at the first need, and again after it was lost; what is past its
 * time is purged at each opening. Under « rien » nothing is written: runs and notes live in the tab.
 */
export function creerStoreIndexedDb(horloge: () => Date): ReportStore {
  const onglet = creerStoreMemoire(horloge);
  let connexion: Promise<Base> | null = null;

  function connecter(): Promise<Base> {
    connexion ??= ouvrirBase(() => {
      connexion = null;
    }).then(async (base) => {
      await ensemble(base, (tx) => purger(tx, horloge()));
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

  const dansUne = <T>(travail: (tx: Transaction) => Promise<T>) => tenter((base) => ensemble(base, travail));

  /**
   * Writes unless the choice is to keep nothing, in which case the tab takes it. The choice is read with the writing:
   * another tab may just have made it.
   */
  async function ecrire<T>(
    travail: (tx: Transaction) => Promise<T>,
    dansLOnglet: () => Promise<Issue<T>>,
  ): Promise<Issue<T>> {
    const issue = await dansUne(async (tx) => ((await dureeDe(tx)) === 'rien' ? null : { ecrit: await travail(tx) }));
    if (!issue.ok) return issue;
    return issue.valeur ? { ok: true, valeur: issue.valeur.ecrit } : dansLOnglet();
  }

  /** What the browser keeps, then what this tab alone does. */
  async function avecLOnglet<T>(durables: Promise<Issue<readonly T[]>>, locaux: Promise<Issue<readonly T[]>>) {
    const [issue, autres] = await Promise.all([durables, locaux]);
    return issue.ok && autres.ok ? { ok: true as const, valeur: [...issue.valeur, ...autres.valeur] } : issue;
  }

  return {
    durable: true,
    debut: RIEN_A_DIRE,
    conserver: (rapport, demo) =>
      ecrire(
        async (tx) => {
          const resume = resumer(rapport, demo, horloge());
          const id = await tx.objectStore('runs').add(resume);
          await tx.objectStore('rapports').add(rapport, id);
          return { ...resume, id };
        },
        () => onglet.conserver(rapport, demo),
      ),
    async lister() {
      const durables = tenter((base) => base.getAll('runs') as Promise<ResumeRun[]>);
      const issue = await avecLOnglet(durables, onglet.lister());
      return issue.ok ? { ok: true, valeur: [...issue.valeur].sort(plusRecentDAbord) } : issue;
    },
    lire: (id) => (onglet.holds(id) ? onglet.lire(id) : dansUne((tx) => lireUn(tx, id))),
    effacer: (id) => (onglet.holds(id) ? onglet.effacer(id) : dansUne((tx) => effacerUn(tx, id))),
    restaurer: (run) =>
      run.onglet
        ? onglet.restaurer(run)
        : ecrire(
            async (tx) => {
              const resume = resumeDe(run);
              await tx.objectStore('runs').put(resume);
              await tx.objectStore('rapports').put(run.rapport, run.id);
              return resume;
            },
            // The tab's store gives its own (negative) id.
            () => onglet.conserver(run.rapport, run.demo),
          ),
    async effacerTout() {
      const issue = await dansUne(async (tx) => {
        await toutEffacer(tx);
        return compterRestants(tx);
      });
      if (issue.ok) await onglet.effacerTout();
      return issue;
    },
    notes: () =>
      avecLOnglet(
        tenter((base) => base.getAll('carnet')),
        onglet.notes(),
      ),
    noter: (note) =>
      ecrire(
        async (tx) => {
          await tx.objectStore('carnet').put({ ...note, le: horloge().toISOString() } as Note);
          return null;
        },
        () => onglet.noter(note),
      ),
    async oublier(cle) {
      await onglet.oublier(cle);
      return dansUne(async (tx) => {
        await tx.objectStore('carnet').delete([cle.ecole, cle.genre, cle.cle]);
        return null;
      });
    },
    duree: () => tenter(async (base) => (await base.get('reglages', 'duree')) ?? DUREE_PAR_DEFAUT),
    regler: (duree) =>
      dansUne(async (tx) => {
        await tx.objectStore('reglages').put(duree, 'duree');
        await purger(tx, horloge());
        return compterRestants(tx);
      }),
    garderSuite: (id, suite) =>
      onglet.holds(id)
        ? onglet.garderSuite(id, suite)
        : dansUne(async (tx) => {
            const resume = await tx.objectStore('runs').get(id);
            if (!resume) return null;
            await tx.objectStore('runs').put({ ...resume, suite, id });
            return { ...resume, suite, id };
          }),
    suivreLecture: () => undefined,
  };
}

/** All or nothing: `put().onsuccess` may be followed by an abort on quota, so that only `tx.done` says what is kept. */
async function ensemble<T>(base: Base, travail: (tx: Transaction) => Promise<T>): Promise<T> {
  const tx = base.transaction(TOUT, 'readwrite', { durability: 'strict' });
  const ouRien = async () => {
    try {
      return await travail(tx);
    } catch (erreur) {
      abandonner(tx);
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
