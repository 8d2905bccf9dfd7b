import { dateFr } from '../../domain/dates.ts';
import type { SuiteDepot } from '../../lendemain/suite-depot.ts';
import { fr } from '../commun/fr.ts';

/** What came of a run, in the history: deposited, predicted how exactly, links found. */
export function SuiteDuRun({ suite: { deposeLe, bilan, liens } }: { suite: SuiteDepot }) {
  const { lendemain } = fr;
  const phrases = [
    deposeLe && lendemain.depose(dateFr(deposeLe)),
    bilan?.score.complet && lendemain.score(bilan.score.exacts, bilan.score.sur),
    liens && lendemain.liensTrouves(liens.trouves, liens.attendus),
  ].filter(Boolean);
  return phrases.length > 0 ? <p>{phrases.join(' ')}</p> : null;
}
