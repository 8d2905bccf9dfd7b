import type { comparer } from '../rapport/comparaison.ts';
import type { Duree } from '../store/duree.ts';
import type { Issue, ReportStore } from '../store/report-store.ts';
import { conservationIn, readRun, reload } from './keeping.ts';
import { withoutMornings } from './lendemain.ts';
import { changeOwn, ownResult } from './result.ts';
import type { Session } from './session.ts';
import type { Writer } from './writer.ts';

/** What the user can do with the runs that the browser keeps. */
export interface ActionsHistorique {
  /** Reads again all that is kept: runs, notes and for how long. */
  chargerHistorique(): Promise<void>;
  ouvrirRun(id: number): Promise<void>;
  fermerRun(): void;
  effacerRun(id: number): Promise<void>;
  /** Puts back the run that was just erased. */
  annulerEffacement(): Promise<void>;
  effacerTout(): Promise<void>;
  /** Changes for how long; what the choice no longer allows is erased at once. */
  regler(duree: Duree): Promise<void>;
  confronter(avant: number, apres: number): Promise<void>;
}

/** Its code is no part of the first visit's weight. */
export type Comparing = () => Promise<{ readonly comparer: typeof comparer }>;

/** Updates the screen: an erased run is closed, and the current result says that it is not kept. */
function afterErasure(session: Session, gone: (id: number) => boolean): Partial<Session> {
  const { etat, resultat, lendemain } = session;
  const closed = resultat?.origine === 'historique' && gone(resultat.id);
  const shown = closed ? resultat.under : resultat;
  return {
    ...(closed && { etat: etat === 'resultat' && !shown ? ('accueil' as const) : etat }),
    resultat: changeOwn(shown, (own) => ({
      ...own,
      conservation: own.run && gone(own.run.id) ? 'effacee' : own.conservation,
      depuis: own.depuis && gone(own.depuis.avant.id) ? null : own.depuis,
    })),
    lendemain: withoutMornings(lendemain, gone),
  };
}

export function createHistory(writer: Writer, comparing: Comparing): ActionsHistorique {
  const { now, change, store } = writer;

  async function erase(gesture: (base: ReportStore) => Promise<Issue<number>>): Promise<void> {
    const issue = await gesture(await store());
    if (issue.ok) {
      change({ ...afterErasure(now(), () => true), effacement: { etat: 'tout', restants: issue.valeur } });
    } else change({ effacement: { etat: 'echec', raison: issue.raison } });
    await reload(writer);
  }

  return {
    chargerHistorique: () => reload(writer),
    async ouvrirRun(id) {
      const run = await readRun(await store(), id);
      if (now().etat === 'lecture') return;
      if (!run) return reload(writer);
      const { demo, rapport } = run;
      const resultat = { origine: 'historique' as const, id, demo, rapport, under: ownResult(now()) };
      change({ etat: 'resultat', resultat, refus: null });
    },
    fermerRun() {
      const resultat = ownResult(now());
      change({ etat: resultat ? 'resultat' : 'accueil', resultat });
    },
    async effacerRun(id) {
      const issue = await (await store()).effacer(id);
      if (!issue.ok) change({ effacement: { etat: 'echec', raison: issue.raison } });
      else if (issue.valeur) {
        change({ ...afterErasure(now(), (erased) => erased === id), effacement: { etat: 'un', run: issue.valeur } });
      }
      await reload(writer);
    },
    async annulerEffacement() {
      const { effacement } = now();
      if (effacement?.etat !== 'un') return;
      const base = await store();
      const issue = await base.restaurer(effacement.run);
      await reload(writer);
      if (!issue.ok) return change({ effacement: { etat: 'echec', raison: issue.raison } });
      const { id } = issue.valeur;
      const conservation = conservationIn(base, now());
      change({
        effacement: { etat: 'annule', run: issue.valeur },
        resultat: changeOwn(now().resultat, (own) => (own.run?.id === id ? { ...own, conservation } : own)),
      });
    },
    effacerTout: () => erase((base) => base.effacerTout()),
    async regler(duree) {
      if (duree === 'rien') return erase((base) => base.regler(duree));
      const issue = await (await store()).regler(duree);
      change({ effacement: issue.ok ? null : { etat: 'echec', raison: issue.raison } });
      await reload(writer);
    },
    async confronter(avant, apres) {
      change({ confrontation: null });
      const base = await store();
      const [un, autre] = [await readRun(base, avant), await readRun(base, apres)];
      const { comparer } = await comparing();
      const comparaison = un && autre && comparer(un.rapport, autre.rapport);
      change({ confrontation: comparaison ? { avant: un, apres: autre, comparaison } : 'introuvable' });
    },
  };
}
