import { ANOMALIES_SIECLE } from '../../domain/siecle.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { EnTete } from '../../rapport/eleves-nuit.ts';

/** Lines of SIECLE's own page, as it prints them. The heading of a rejection is attested nowhere: that one is ours. */
export const SIECLE_HEADINGS: Record<EnTete, string> = enFrancais({
  plusieurs: ANOMALIES_SIECLE.plusieurs,
  groupe: ANOMALIES_SIECLE.GROUPE,
  dates: ANOMALIES_SIECLE.ELEGRP,
  rejet: 'Élève rejeté : aucun de ses liens n’est importé.',
});
