import { plusRecentDAbord, type ReportStore, type Run, recordDe, resumeDe } from './report-store.ts';

/** The history of this tab alone, where the browser keeps nothing. */
export function creerStoreMemoire(horloge: () => Date): ReportStore {
  const runs = new Map<number, Run>();
  let dernierId = 0;
  return {
    durable: false,
    async conserver(rapport) {
      dernierId += 1;
      const run = { ...recordDe(rapport, horloge()), id: dernierId };
      runs.set(run.id, run);
      return { ok: true, valeur: resumeDe(run) };
    },
    async lister() {
      return { ok: true, valeur: [...runs.values()].map(resumeDe).sort(plusRecentDAbord) };
    },
    async lire(id) {
      return { ok: true, valeur: runs.get(id) ?? null };
    },
    async effacerTout() {
      runs.clear();
      return { ok: true, valeur: runs.size };
    },
  };
}
