import { dateFr } from '../../domain/dates.ts';
import type { SuiteDepot } from '../../lendemain/suite-depot.ts';
import { nuitEnMots } from './nuit-en-mots.ts';
import { NUIT } from './textes-nuit.ts';
import { RUNS } from './textes-runs.ts';

/** What came of a run, in the history: deposited, then verified, and what the night did. */
export function SuiteDuRun({ suite: { deposeLe, bilan, liens } }: { suite: SuiteDepot }) {
  const phrases = [
    deposeLe && (bilan ? NUIT.verifie : NUIT.depose)(dateFr(deposeLe)),
    bilan && nuitEnMots(bilan),
    liens && RUNS.liensTrouves(liens.trouves, liens.attendus),
  ].filter(Boolean);
  return phrases.length > 0 ? <p>{phrases.join(' ')}</p> : null;
}
