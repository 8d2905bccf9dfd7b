import type { Rapport } from '../domain/report.ts';
import { SANS_SUITE, type Suite } from '../lendemain/suite.ts';
import type { Session } from './session.ts';

/** A run whose night was simulated: SIECLE's report can be set against it. */
export interface Comparable {
  readonly etabliLe: string;
  readonly phrase: string;
  /** In the history; null for the result on screen when it is not kept. */
  readonly id: number | null;
  readonly suite: Suite;
}

/** The runs that can be compared: the one on screen first, then the history, newest first. */
export function comparables({ relu, rapport, historique }: Session): Comparable[] {
  const affiche = relu?.rapport ?? rapport;
  const gardes = (historique ?? []).filter(({ compteurs }) => compteurs !== null);
  const sien = gardes.find(({ etabliLe }) => etabliLe === affiche?.etabliLe);
  const premier =
    affiche?.nuit && !affiche.pseudonymise
      ? [sien ?? { etabliLe: affiche.etabliLe, phrase: affiche.phrase, id: null }]
      : [];
  return [...premier, ...gardes.filter((run) => run !== sien)].map((run) => ({
    etabliLe: run.etabliLe,
    phrase: run.phrase,
    id: run.id,
    suite: ('suite' in run && run.suite) || SANS_SUITE,
  }));
}

/** The run to begin with: the one on screen, else the last that was deposited, else the newest. */
export function parDefaut(session: Session): Comparable | undefined {
  const runs = comparables(session);
  const affiche = session.relu?.rapport ?? session.rapport;
  if (affiche?.nuit && !affiche.pseudonymise) return runs[0];
  return runs.find(({ suite }) => suite.deposeLe !== null) ?? runs[0];
}

/** What is kept of the morning after a report; nothing when it is not in the history. */
export const suiteDe = ({ historique }: Session, { etabliLe }: Rapport): Suite =>
  historique?.find((run) => run.etabliLe === etabliLe)?.suite ?? SANS_SUITE;
