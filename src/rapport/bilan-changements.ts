import type { Changements } from '../domain/rapport.ts';

export interface BilanChangements {
  /** Pupils who lose, and who receive, at least one group; some do both. */
  readonly perdants: number;
  readonly gagnants: number;
  readonly groupesChanges: number;
  readonly groupesVides: number;
}

export function bilanChangements({ eleves, groupes }: Changements): BilanChangements {
  return {
    perdants: eleves.filter(({ perdus }) => perdus.length > 0).length,
    gagnants: eleves.filter(({ ajoutes }) => ajoutes.length > 0).length,
    groupesChanges: groupes.filter(({ entrants, sortants }) => entrants + sortants > 0).length,
    groupesVides: groupes.filter(({ avant, apres }) => avant > 0 && apres === 0).length,
  };
}
