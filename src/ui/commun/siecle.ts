import type { EnTete } from '../../rapport/nuit.ts';

/**
 * Lines of SIECLE's own page, as it prints them (import rules §4), so that the two screens read alike. Its straight
 * apostrophes are kept: these are quotations. The heading of a rejection is attested nowhere: that one is ours.
 */
export const EN_TETES: Record<EnTete, string> = {
  plusieurs: "Liens 'élève-groupe' partiellement importés",
  groupe: "L'inscription de l'élève dans un groupe est invalide.",
  dates: "Les dates d'inscription de l'élève dans un groupe sont invalides.",
  rejet: 'Élève rejeté : aucun de ses liens n’est importé.',
};
