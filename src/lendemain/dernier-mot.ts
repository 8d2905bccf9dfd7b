import type { Bilan, Remarque } from './bilan.ts';
import type { BilanLiens, CauseManquant } from './liens-attendus.ts';

/**
 * The last word on a deposit, once SIECLE's page and fresh exports are there: every link is in SIECLE and none was lost;
 * what was lost is what was predicted; or something remains to be looked at.
 */
export type DernierMotLendemain = 'en-place' | 'comme-prevu' | 'a-regarder';

/** Remarks that make the comparison itself doubtful. */
const GRAVES: ReadonlySet<Remarque['code']> = new Set([
  'autre-etablissement',
  'fichier-autre',
  'prevision-posterieure',
  'synthese-absente',
]);

/** Links that are rightly in the export no more (003.91). */
const NORMALES: ReadonlySet<CauseManquant> = new Set(['eleve-sorti', 'eleve-disparu', 'groupe-termine']);

/** Null until both are there. */
export function conclureLendemain(bilan: Bilan | null, liens: BilanLiens | null): DernierMotLendemain | null {
  if (!bilan || !liens) return null;
  const comparable = bilan.score.complet && !bilan.remarques.some(({ code }) => GRAVES.has(code));
  const trouves = liens.manquants.every(({ cause }) => NORMALES.has(cause)) && liens.enPlus.length === 0;
  if (!comparable || !trouves || liens.fraicheur !== 'posterieur') return 'a-regarder';
  // A date that SIECLE resets, or no longer does, takes no link away.
  if (bilan.perdants === 0) return 'en-place';
  return bilan.surprises.length === 0 ? 'comme-prevu' : 'a-regarder';
}
