import type { Rapport } from '../domain/rapport.ts';
import type { BilanCauses } from '../rapport/comparaison-causes.ts';
import type { FailureReason, RunSummary } from '../store/report-store.ts';
import type { Session } from './session.ts';

/**
 * What became of the result on screen: kept, kept for this tab alone because the browser keeps nothing or by choice, for
 * the demo alone, erased since, or why it is not kept.
 */
export type KeepingOutcome = 'en-attente' | 'durable' | 'onglet' | 'choix' | 'demo' | 'effacee' | FailureReason;

/** The run of the same school before the current one, and what became of its causes since. */
export interface SinceRun {
  readonly avant: RunSummary;
  readonly bilan: BilanCauses;
}

/** A final conclusion once it was handed to the store. */
export interface KeptRun {
  readonly conservation: KeepingOutcome;
  /** The run that it became; null when it could not be kept. */
  readonly run: RunSummary | null;
  readonly depuis: SinceRun | null;
}

/** Of a result, what became of it in the history. */
export const keptOf = ({ conservation, run, depuis }: KeptRun): KeptRun => ({ conservation, run, depuis });

/** The same once runs are erased: it may be one of them, or come after one. */
export const keptWithout = <K extends KeptRun>(kept: K, gone: (id: number) => boolean): K => ({
  ...kept,
  conservation: kept.run && gone(kept.run.id) ? 'effacee' : kept.conservation,
  depuis: kept.depuis && gone(kept.depuis.avant.id) ? null : kept.depuis,
});

export const NOT_YET: KeptRun = { conservation: 'en-attente', run: null, depuis: null };

interface Shown {
  readonly rapport: Rapport;
  /** Of the invented school. */
  readonly demo: boolean;
}

/** Concluded in this tab, from the files at hand. */
export interface OwnResult extends Shown, KeptRun {
  readonly origine: 'onglet';
  /** Rank of the drop that it concludes. */
  readonly id: number;
  /** The documents of this tab behind the files of the report, in its order. */
  readonly cles: readonly string[];
  /** Every document of the drop is read, and the result was handed to the store. */
  readonly final: boolean;
  /** The last final one, to which a cancelled drop returns; null once this one is final. */
  readonly precedent: OwnResult | null;
}

/** A run of the history, opened again over the result of this tab. */
export interface ReopenedRun extends Shown {
  readonly origine: 'historique';
  /** Of the run. */
  readonly id: number;
  /** It was a report that somebody sent. */
  readonly recu?: true;
  readonly under: OwnResult | null;
}

/** A report that somebody sent, of which nothing is kept, over the result of this tab. */
export interface ReceivedReport extends Shown {
  readonly origine: 'recu';
  /** Rank among those received since the page is open. */
  readonly id: number;
  readonly under: OwnResult | null;
}

/** What is on screen, and what it lies over. */
export type Resultat = OwnResult | ReopenedRun | ReceivedReport;

/** The result of the files at hand, whatever is shown over it. */
export const ownResult = ({ resultat }: Pick<Session, 'resultat'>): OwnResult | null =>
  resultat && (resultat.origine === 'onglet' ? resultat : resultat.under);

/** The result of this tab when nothing is shown over it. */
export const ownOnScreen = ({ resultat }: Pick<Session, 'resultat'>): OwnResult | null =>
  resultat?.origine === 'onglet' ? resultat : null;

/** What is shown was sent by somebody, kept or not: nothing is noted of it, and nothing follows from it (003.280). */
export const isReceived = (resultat: Resultat | null): boolean =>
  resultat?.origine === 'recu' || (resultat?.origine === 'historique' && resultat.recu === true);

export const shownReport = ({ resultat }: Pick<Session, 'resultat'>): Rapport | null => resultat?.rapport ?? null;

/** The last result whose documents were all read. */
export const lastFinal = (own: OwnResult | null): OwnResult | null => (own?.final ? own : (own?.precedent ?? null));

/** The same result, with its own part, shown or not, and the one before it as `change` makes them. */
export function changeOwn(resultat: Resultat | null, change: (own: OwnResult) => OwnResult): Resultat | null {
  if (!resultat) return null;
  if (resultat.origine !== 'onglet')
    return { ...resultat, under: resultat.under && changeBoth(resultat.under, change) };
  return changeBoth(resultat, change);
}

function changeBoth(own: OwnResult, change: (own: OwnResult) => OwnResult): OwnResult {
  return { ...change(own), precedent: own.precedent && change(own.precedent) };
}
