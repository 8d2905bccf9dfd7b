import { dateFr } from '../../domain/dates.ts';
import type { SuiteDepot } from '../../lendemain/suite-depot.ts';
import { RUNS } from './textes-runs.ts';

/** What came of a run, in the history: deposited, predicted how exactly, links found. */
export function SuiteDuRun({ suite: { deposeLe, bilan, liens } }: { suite: SuiteDepot }) {
  const phrases = [
    deposeLe && RUNS.depose(dateFr(deposeLe)),
    bilan?.score.complet && RUNS.score(bilan.score.exacts, bilan.score.sur),
    liens && RUNS.liensTrouves(liens.trouves, liens.attendus),
  ].filter(Boolean);
  return phrases.length > 0 ? <p>{phrases.join(' ')}</p> : null;
}
