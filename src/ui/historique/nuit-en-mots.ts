import type { Bilan } from '../../lendemain/bilan.ts';
import { NUIT } from './textes-nuit.ts';
import { RUNS } from './textes-runs.ts';

/** What the night did, in one sentence: its own result, not the prediction's score. */
export function nuitEnMots({ nuit, score, surprises }: Bilan): string {
  if (!nuit) return RUNS.score(score.exacts, score.sur);
  const { prevu, constate, auMoins } = nuit;
  const quoi = NUIT.constate(constate, auMoins);
  if (!score.complet) return NUIT.incomplete(quoi);
  if (surprises.length === 0) return NUIT.commePrevu(quoi);
  if (prevu.rejetes !== constate.rejetes || prevu.liens !== constate.liens) return NUIT.autrement(quoi, prevu);
  return constate.liens > 0 ? NUIT.commeCompte(quoi) : NUIT.commePrevu(quoi);
}

/** Whether the night took something: the colour of what happened. */
export const aPerdu = ({ nuit, perdants }: Bilan): boolean => (nuit ? nuit.eleves.length : perdants) > 0;
