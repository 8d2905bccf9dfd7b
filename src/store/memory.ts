import type { CleNote, Note } from './carnet.ts';
import { DUREE_PAR_DEFAUT, type Duree } from './duree.ts';
import { plusRecentDAbord, type ReportStore, RIEN_A_DIRE, type Run, resumeDe, resumer } from './report-store.ts';

const cleDe = ({ ecole, genre, cle }: CleNote): string => JSON.stringify([ecole, genre, cle]);

/**
 * Beyond what a base ever counts to, and never given twice in a tab: what comes late of a demo finds nothing to be written
 * on. An id only tells runs apart; where a run is kept is its field `onglet`.
 */
let lastId = 2 ** 40;

/** A history that says whether it holds a run. */
export interface StoreMemoire extends ReportStore {
  holds(id: number): boolean;
}

/** The history of this tab alone, where the browser keeps nothing, or was asked to. */
export function creerStoreMemoire(horloge: () => Date): StoreMemoire {
  const runs = new Map<number, Run>();
  const carnet = new Map<string, Note>();
  let duree: Duree = DUREE_PAR_DEFAUT;
  const reussir = async <T>(valeur: T) => ({ ok: true as const, valeur });
  const vider = () => {
    runs.clear();
    carnet.clear();
    return reussir(runs.size + carnet.size);
  };
  return {
    durable: false,
    holds: (id) => runs.has(id),
    debut: RIEN_A_DIRE,
    conserver(rapport, demo) {
      lastId += 1;
      const run: Run = { ...resumer(rapport, demo, horloge()), id: lastId, onglet: true, rapport };
      runs.set(run.id, run);
      return reussir(resumeDe(run));
    },
    lister: () => reussir([...runs.values()].map(resumeDe).sort(plusRecentDAbord)),
    lire: (id) => reussir(runs.get(id) ?? null),
    effacer(id) {
      const run = runs.get(id) ?? null;
      runs.delete(id);
      return reussir(run);
    },
    restaurer(run) {
      runs.set(run.id, run);
      return reussir(resumeDe(run));
    },
    garderSuite(id, suite) {
      const run = runs.get(id);
      if (!run) return reussir(null);
      runs.set(id, { ...run, suite });
      return reussir(resumeDe({ ...run, suite }));
    },
    effacerTout: vider,
    notes: () => reussir([...carnet.values()]),
    noter(note) {
      const ecrite = { ...note, le: horloge().toISOString() } as Note;
      carnet.set(cleDe(ecrite), ecrite);
      return reussir(null);
    },
    oublier(cle) {
      carnet.delete(cleDe(cle));
      return reussir(null);
    },
    duree: () => reussir(duree),
    regler(choisie) {
      duree = choisie;
      return duree === 'rien' ? vider() : reussir(runs.size + carnet.size);
    },
    // Nothing to do: a crash loses the tab's memory anyway.
    suivreLecture: () => undefined,
  };
}
