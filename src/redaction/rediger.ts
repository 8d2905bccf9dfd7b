import type { Faits } from '../domain/faits.ts';
import type { Rapport } from '../domain/rapport.ts';
import { distinguer, redigerCause } from './causes.ts';
import { Redacteur } from './constats.ts';
import { redigerPlan } from './plan.ts';

/**
 * Puts facts into words: the one place where the sentences of a report are written. The same function writes the report
 * of the night and, from the same facts with other values, the one without names.
 */
export function rediger(faits: Faits): Rapport {
  const redacteur = new Redacteur(faits.textes);
  const constats = faits.constats.map((constat) => redacteur.constat(constat));
  const causes = distinguer(
    faits.causes.map((cause) => redigerCause(cause, constats, redacteur)),
    constats,
  );
  return {
    ...faits,
    depot: { ...faits.depot, motifs: faits.depot.motifs.map((motif) => redacteur.message(motif)) },
    nuit: faits.nuit && {
      ...faits.nuit,
      eleves: faits.nuit.eleves.map((eleve) => ({
        ...eleve,
        anomalies: eleve.anomalies.map((anomalie) => redacteur.message(anomalie)),
      })),
    },
    constats,
    causes,
    etapesPlan: redigerPlan(faits, redacteur),
  };
}
