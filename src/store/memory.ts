import { DEFAULT_KEEPING_TIME, type KeepingTime } from './keeping-time.ts';
import type { Note, NoteKey } from './notebook.ts';
import { NOTHING_TO_SAY, newestFirst, type ReportStore, type Run, summarise, summaryOf } from './report-store.ts';

const keyOf = ({ ecole, genre, cle }: NoteKey): string => JSON.stringify([ecole, genre, cle]);

/**
 * Beyond what a base ever counts to, and never given twice in a tab: what comes late of a demo finds nothing to be written
 * on. An id only tells runs apart; where a run is kept is its field `onglet`.
 */
let lastId = 2 ** 40;

/** A history that says whether it holds a run. */
export interface MemoryStore extends ReportStore {
  holds(id: number): boolean;
}

/** The history of this tab alone, where the browser keeps nothing, or was asked to. */
export function createMemoryStore(horloge: () => Date): MemoryStore {
  const runs = new Map<number, Run>();
  const carnet = new Map<string, Note>();
  let duree: KeepingTime = DEFAULT_KEEPING_TIME;
  const reussir = async <T>(valeur: T) => ({ ok: true as const, valeur });
  const vider = () => {
    runs.clear();
    carnet.clear();
    return reussir(runs.size + carnet.size);
  };
  return {
    durable: false,
    holds: (id) => runs.has(id),
    start: NOTHING_TO_SAY,
    keep(rapport, demo, as) {
      lastId += 1;
      const run: Run = { ...summarise(rapport, demo, horloge(), as), id: lastId, onglet: true, rapport };
      runs.set(run.id, run);
      return reussir(summaryOf(run));
    },
    list: () => reussir([...runs.values()].map(summaryOf).sort(newestFirst)),
    read: (id) => reussir(runs.get(id) ?? null),
    erase(id) {
      const run = runs.get(id) ?? null;
      runs.delete(id);
      return reussir(run);
    },
    restore(run) {
      runs.set(run.id, run);
      return reussir(summaryOf(run));
    },
    keepSuite(id, suite) {
      const run = runs.get(id);
      if (!run) return reussir(null);
      runs.set(id, { ...run, suite });
      return reussir(summaryOf({ ...run, suite }));
    },
    eraseAll: vider,
    notes: () => reussir([...carnet.values()]),
    note(note) {
      const ecrite = { ...note, le: horloge().toISOString() } as Note;
      carnet.set(keyOf(ecrite), ecrite);
      return reussir(null);
    },
    forget(cle) {
      carnet.delete(keyOf(cle));
      return reussir(null);
    },
    keepingTime: () => reussir(duree),
    setKeepingTime(choisie) {
      duree = choisie;
      return duree === 'rien' ? vider() : reussir(runs.size + carnet.size);
    },
    // Nothing to do: a crash loses the tab's memory anyway.
    followReading: () => undefined,
    followScreen: () => undefined,
  };
}
