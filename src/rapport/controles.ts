import type { ExecutionRegle, Rapport } from '../domain/rapport.ts';
import { PAR_BESOIN, type TypeSource } from '../domain/source.ts';

/** What a rule lacked that can be brought: a document, or one that holds the pupils' dates. */
export type Manque = TypeSource | 'calendrier';

const MANQUES: readonly Manque[] = PAR_BESOIN.flatMap((type) => (type === 'communs' ? [type, 'calendrier'] : [type]));

/** What to bring for every rule to run, what the prediction needs first leading. */
export function manquesDe({ regles }: Pick<Rapport, 'regles'>): readonly Manque[] {
  const dits = new Set<string>(regles.flatMap(({ etat, manquants }) => (etat === 'non-executee' && manquants) || []));
  // One document says both.
  return MANQUES.filter((manque) => dits.has(manque) && !(manque === 'calendrier' && dits.has('communs')));
}

export const reglesEnPanne = (rapport: Rapport): readonly ExecutionRegle[] =>
  rapport.regles.filter((r) => r.etat === 'en-panne');

/** Rules that ran, raised or not: those of the catalogue but those that could not. A report of before lists them all. */
export function nombreControles({ regles, sansPassees }: Rapport, catalogue: number): number {
  const sansReponse = regles.filter((r) => r.etat === 'non-executee' || r.etat === 'en-panne').length;
  return (sansPassees ? catalogue : regles.length) - sansReponse;
}
