import type { Verdict } from '../domain/rapport.ts';
import type { Bases } from '../redaction/verdict.ts';

/**
 * One word. A rule that did not run, or broke, makes `pret` impossible: what is missing is never assumed to be right.
 * What is certain comes first: a refusal, then losses, then what could not be checked.
 */
export function jugerLImport(bases: Bases): Verdict {
  if (bases.depot.verdict === 'refuse') return 'refuse';
  if (perdQuelqueChose(bases)) return 'a-corriger';
  if (estIncomplet(bases)) return 'incomplet';
  const aVerifier = bases.causes.some(({ gravite }) => gravite === 'a-verifier');
  return aVerifier || bases.depot.verdict !== 'accepte' ? 'a-verifier' : 'pret';
}

const perdQuelqueChose = ({ nuit, causes }: Bases): boolean =>
  causes.some(({ gravite }) => gravite === 'eleve-rejete' || gravite === 'lien-rejete') ||
  (nuit?.compteurs.rejetes ?? 0) > 0;

const estIncomplet = ({ regles, enLecture }: Bases): boolean => {
  const attendus: readonly string[] = enLecture;
  return regles.some(({ etat, manquants = [] }) => etat === 'en-panne' || manquants.some((m) => !attendus.includes(m)));
};
