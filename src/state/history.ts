import type { comparerRapports } from '../rapport/comparaison.ts';
import type { KeepingTime } from '../store/keeping-time.ts';
import type { Outcome, ReportStore, Run } from '../store/report-store.ts';
import { type Arrival, goesOn } from './continued.ts';
import { todayIn } from './days.ts';
import { conservationIn, openKept, readRun, reload } from './keeping.ts';
import { withoutMornings } from './morning-runs.ts';
import { changeOwn, type KeptRun, keptWithout, ownResult } from './result.ts';
import { changeKept } from './schools.ts';
import type { Session } from './session.ts';
import type { Writer } from './writer.ts';

/** What the user can do with the runs that the browser keeps. */
export interface HistoryActions {
  /** Reads again all that is kept: runs, notes and for how long. */
  loadHistory(): Promise<void>;
  openRun(id: number): Promise<void>;
  /** Comes back to the run that was on screen when the page was left, unless something was begun since. */
  comeBack(arrival: Arrival): Promise<void>;
  closeRun(): void;
  eraseRun(id: number): Promise<void>;
  /** Puts back the run that was just erased. */
  undoErasure(): Promise<void>;
  eraseAllRuns(): Promise<void>;
  /** Changes for how long; what the choice no longer allows is erased at once. */
  setKeeping(duree: KeepingTime): Promise<void>;
  confrontRuns(avant: number, apres: number): Promise<void>;
}

/** Its code is no part of the first visit's weight. */
export type Comparing = () => Promise<{ readonly comparerRapports: typeof comparerRapports }>;

/** Updates the screen: an erased run is closed, and the current result says that it is not kept. */
function afterErasure(session: Session, gone: (id: number) => boolean): Partial<Session> {
  const { status, resultat, lendemain, schools } = session;
  const closed = resultat?.origine === 'historique' && gone(resultat.id);
  const shown = closed ? resultat.under : resultat;
  return {
    ...(closed && { status: status === 'resultat' && !shown && !schools ? ('accueil' as const) : status }),
    schools: schools && changeKept(schools, (kept) => keptWithout(kept, gone)),
    resultat: changeOwn(shown, (own) => keptWithout(own, gone)),
    lendemain: withoutMornings(lendemain, gone),
  };
}

export function createHistory(writer: Writer, comparing: Comparing): HistoryActions {
  const { now, change, store } = writer;

  async function erase(gesture: (base: ReportStore) => Promise<Outcome<number>>): Promise<void> {
    const issue = await gesture(await store());
    if (issue.ok) {
      change({ ...afterErasure(now(), () => true), erasure: { etat: 'tout', restants: issue.valeur } });
    } else change({ erasure: { etat: 'echec', raison: issue.raison } });
    await reload(writer);
  }

  function show({ id, demo, recu, rapport }: Run): void {
    const under = ownResult(now());
    const resultat = { origine: 'historique' as const, id, demo, rapport, under, ...(recu && { recu }) };
    change({ status: 'resultat', resultat, refusal: null });
  }

  /** The run, once said that it cannot be read; null when there is none to show. */
  async function readToShow(base: ReportStore, id: number): Promise<Run | null> {
    const run = await openKept(base, id);
    if (run !== 'illisible') return run;
    change({ refusal: { nom: '', raison: 'controle-illisible', ou: null } });
    return null;
  }

  return {
    loadHistory: () => reload(writer),
    async openRun(id) {
      const run = await readToShow(await store(), id);
      if (now().status === 'lecture') {
        change({ refusal: { nom: '', raison: 'lecture-en-cours', ou: null } });
        return;
      }
      if (!run) return reload(writer);
      show(run);
    },
    async comeBack(arrival) {
      const base = await store();
      const { onScreen, interrupted } = base.start;
      // A reading that killed the tab is said on the start screen.
      if (onScreen === null || interrupted !== null) return;
      const [run, runs] = [await readToShow(base, onScreen.run), await base.list()];
      const { status, vague, resultat } = now();
      if (!run || status !== 'accueil' || vague > 0 || resultat) return;
      if (!goesOn(run, arrival, runs.ok ? runs.valeur : [], todayIn(now()))) return;
      if (onScreen.masked) change({ masked: true });
      show(run);
    },
    closeRun() {
      const resultat = ownResult(now());
      const { schools } = now();
      change({
        status: resultat || schools ? 'resultat' : 'accueil',
        resultat,
        schools: schools && { ...schools, opened: resultat && schools.opened },
      });
    },
    async eraseRun(id) {
      const issue = await (await store()).erase(id);
      if (!issue.ok) change({ erasure: { etat: 'echec', raison: issue.raison } });
      else {
        const erasure = issue.valeur && { etat: 'un' as const, run: issue.valeur };
        change({ ...afterErasure(now(), (erased) => erased === id), erasure });
      }
      await reload(writer);
    },
    async undoErasure() {
      const { erasure } = now();
      if (erasure?.etat !== 'un') return;
      const base = await store();
      const issue = await base.restore(erasure.run);
      await reload(writer);
      if (!issue.ok) return change({ erasure: { etat: 'echec', raison: issue.raison } });
      const { id } = issue.valeur;
      const conservation = conservationIn(base, now());
      const again = <K extends KeptRun>(kept: K): K => (kept.run?.id === id ? { ...kept, conservation } : kept);
      const { schools, resultat } = now();
      change({
        erasure: { etat: 'annule', run: issue.valeur },
        schools: schools && changeKept(schools, again),
        resultat: changeOwn(resultat, again),
      });
    },
    eraseAllRuns: () => erase((base) => base.eraseAll()),
    async setKeeping(duree) {
      if (duree === 'rien') return erase((base) => base.setKeepingTime(duree));
      const issue = await (await store()).setKeepingTime(duree);
      change({ erasure: issue.ok ? null : { etat: 'echec', raison: issue.raison } });
      await reload(writer);
    },
    async confrontRuns(avant, apres) {
      change({ confrontation: null });
      const base = await store();
      const [un, autre] = [await readRun(base, avant), await readRun(base, apres)];
      const code = await comparing().catch(() => null);
      if (!code) return change({ confrontation: 'pas-arrivee' });
      const comparaison = un && autre && code.comparerRapports(un.rapport, autre.rapport);
      change({ confrontation: comparaison ? { avant: un, apres: autre, comparaison } : 'introuvable' });
    },
  };
}
