import type { ChangementEleve, ChangementGroupe, Changements } from '../domain/report.ts';

/** What to look at first: the pupils who lose the most groups, the order of the report within a same number. */
export const elevesPertesDAbord = ({ eleves }: Changements): readonly ChangementEleve[] =>
  [...eleves].sort((a, b) => b.perdus.length - a.perdus.length);

/** The groups that lose the most pupils, then those that only gain some, then those that do not change. */
export const groupesPertesDAbord = ({ groupes }: Changements): readonly ChangementGroupe[] =>
  [...groupes].sort((a, b) => b.sortants - a.sortants || b.entrants - a.entrants);

export interface BilanChangements {
  /** Pupils who lose, and who receive, at least one group; some do both. */
  readonly perdants: number;
  readonly gagnants: number;
  readonly groupesChanges: number;
  readonly groupesVides: number;
}

export function bilanDe({ eleves, groupes }: Changements): BilanChangements {
  return {
    perdants: eleves.filter(({ perdus }) => perdus.length > 0).length,
    gagnants: eleves.filter(({ ajoutes }) => ajoutes.length > 0).length,
    groupesChanges: groupes.filter(({ entrants, sortants }) => entrants + sortants > 0).length,
    groupesVides: groupes.filter(({ avant, apres }) => avant > 0 && apres === 0).length,
  };
}
