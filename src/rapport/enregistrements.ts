import type { Constat, Sujet } from '../domain/constat.ts';
import type { Repere } from '../domain/extrait.ts';
import type { Anomalie, EleveNuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { TypeSource } from '../domain/source.ts';
import { constatDe } from './eleves-nuit.ts';

/** A record of one of the documents, and what to look at in it. */
export interface Enregistrement {
  readonly type: TypeSource;
  readonly repere: Repere;
}

/** The record of a subject; null when it is a whole file, or a pseudonymised report that gives no line. */
export function enregistrementDe(sujet: Sujet, constat: Constat | null): Enregistrement | null {
  const { fichier, ligne, groupe, eleveId } = sujet;
  if (!fichier || !ligne) return null;
  const vise = constat?.vise;
  return {
    type: fichier,
    repere: {
      ligne,
      elements: vise?.elements ?? [],
      valeur: vise?.valeur ?? groupe ?? null,
      eleveId: eleveId ?? null,
    },
  };
}

/** The GROUPE, or the ELEVE, of the ELEGROUPE that an anomaly of the night is about. */
export function enregistrementDeLAnomalie(
  rapport: Rapport,
  eleve: Pick<EleveNuit, 'eleveId'>,
  anomalie: Anomalie,
): Enregistrement | null {
  if (!anomalie.ligne) return null;
  return {
    type: 'liens',
    repere: {
      ligne: anomalie.ligne,
      elements: constatDe(rapport, anomalie)?.vise?.elements ?? [],
      valeur: anomalie.groupe,
      // A pupil whom SIECLE does not know is printed 0.
      eleveId: eleve.eleveId === '0' ? null : eleve.eleveId,
    },
  };
}
