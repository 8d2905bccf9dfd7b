import type { Faits } from '../domain/faits.ts';

/**
 * The same facts when SIECLE stops before it deletes or creates anything (import-rules §4.1): no link is created, and the
 * base stays as it is. What the file would have met is still told, pupil by pupil, so that one pass shows everything.
 */
export function rienImporter(faits: Faits): Faits {
  const { nuit, causes, changements, eleves } = faits;
  const lus = nuit?.liens.lus ?? 0;
  return {
    ...faits,
    nuit: nuit && { ...nuit, liens: { lus, crees: 0, rejetes: lus, datesReinitialisees: 0 } },
    causes: causes.map((cause) => (cause.arrete ? { ...cause, liens: lus } : cause)),
    // what would lack for the LSU depends on a night that does not take place
    lsu: null,
    changements: changements && {
      eleves: [],
      groupes: changements.groupes.map((groupe) => ({ ...groupe, apres: groupe.avant, entrants: 0, sortants: 0 })),
    },
    eleves:
      eleves?.map((eleve) => ({
        ...eleve,
        apres: eleve.avant,
        destin: eleve.sorti ? 'sorti' : eleve.sort === 'absent' ? 'absent-sans-perte' : 'en-place',
      })) ?? null,
  };
}
