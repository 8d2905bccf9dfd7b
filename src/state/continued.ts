import { type DateIso, joursEntre } from '../domain/dates.ts';
import { SOURCES, type TypeSource } from '../domain/source.ts';
import { typesLus } from '../rapport/emplacements.ts';
import type { RunSummary, ScreenLeft } from '../store/report-store.ts';
import { localDay } from './days.ts';
import { depositAmong, RECENT_DAYS } from './deposits.ts';
import { isReceived, ownOnScreen, type Resultat } from './result.ts';
import type { Session } from './session.ts';

/** A run of the history, opened again, over which files are brought: nothing of its own is in this tab. */
export interface ContinuedRun {
  readonly id: number;
  readonly etabliLe: string;
  readonly uai: string | null;
  /** The documents that it rested on. */
  readonly types: readonly TypeSource[];
}

export function continuedBy(resultat: Resultat | null): ContinuedRun | null {
  if (resultat?.origine !== 'historique' || resultat.recu) return null;
  const { id, rapport } = resultat;
  return { id, etabliLe: rapport.etabliLe, uai: rapport.etablissement?.uai ?? null, types: typesLus(rapport) };
}

/**
 * What the run that was opened again rested on and the result on screen lacks: it may then say less, and never in
 * silence (003.193). Empty for another school, which continues nothing.
 */
export function stillToBring(session: Session): readonly TypeSource[] {
  const own = ownOnScreen(session);
  const { continued } = session;
  if (!own?.final || !continued) return [];
  const uai = own.rapport.etablissement?.uai;
  if (uai && continued.uai && uai !== continued.uai) return [];
  const lus = typesLus(own.rapport);
  return SOURCES.filter((type) => continued.types.includes(type) && !lus.includes(type));
}

/**
 * What the next start comes back to, in any tab: null for no run, undefined when what is shown changes nothing of it
 * (003.192, 003.200).
 */
export function screenToComeBackTo(session: Session): ScreenLeft | null | undefined {
  const run = runToComeBackTo(session);
  return typeof run === 'number' ? { run, masked: session.masked } : run;
}

function runToComeBackTo(session: Session): number | null | undefined {
  const { status, demo, resultat } = session;
  if (demo || isReceived(resultat)) return undefined;
  if (status === 'accueil') return null;
  if (status !== 'resultat') return undefined;
  if (resultat?.origine === 'historique') return resultat.id;
  const own = ownOnScreen(session);
  if (!own?.run || stillToBring(session).length > 0) return undefined;
  return own.conservation === 'effacee' ? null : own.run.id;
}

/** How the page was opened: again by a reload, or a tab that the browser brings back; or anew. */
export type Arrival = 'reload' | 'visit';

/** Whether a page so opened shows the run that was left, rather than the start (003.192, 003.210). */
export function goesOn(run: RunSummary, arrival: Arrival, history: readonly RunSummary[], today: DateIso): boolean {
  // The morning after a deposit begins with what SIECLE says of it.
  const deposeLe = run.suite?.deposeLe;
  if (deposeLe && deposeLe < today) return false;
  if (arrival === 'reload') return true;
  const toRead = depositAmong(history, today)?.suite.bilan === null;
  return !toRead && joursEntre(localDay(new Date(run.etabliLe)), today) <= RECENT_DAYS;
}
