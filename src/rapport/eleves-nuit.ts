import type { Constat } from '../domain/constat.ts';
import type { Anomalie, EleveNuit, Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';

export const rejetes = (nuit: Nuit): readonly EleveNuit[] => nuit.eleves.filter((e) => e.sort === 'rejete');
export const partiels = (nuit: Nuit): readonly EleveNuit[] => nuit.eleves.filter((e) => e.sort === 'partiel');

/** Which of SIECLE's header lines stands for the pupil (import rules §4). */
export type EnTete = 'plusieurs' | 'groupe' | 'dates' | 'rejet';

export function enTeteDe(eleve: EleveNuit): EnTete {
  if (eleve.sort === 'rejete') return 'rejet';
  if (eleve.anomalies.length > 1) return 'plusieurs';
  return eleve.regle === 'ELEGRP' ? 'dates' : 'groupe';
}

/** The finding that explains an anomaly: of its code, and of its group where several findings share the code. */
export function constatDe(rapport: Rapport, anomalie: Anomalie): Constat | null {
  const duCode = rapport.constats.filter((c) => c.code === anomalie.code);
  const duGroupe = duCode.find((c) => c.sujets.some((s) => s.groupe !== undefined && s.groupe === anomalie.groupe));
  return duGroupe ?? duCode[0] ?? null;
}
