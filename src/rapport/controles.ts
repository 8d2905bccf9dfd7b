import type { ExecutionRegle, Rapport } from '../domain/rapport.ts';

/** The rules that were not run, by what they lack, in the order of the catalogue. */
export function nonControles(
  rapport: Rapport,
): readonly { readonly manquants: readonly string[]; readonly regles: readonly ExecutionRegle[] }[] {
  const parManque = new Map<string, { manquants: readonly string[]; regles: ExecutionRegle[] }>();
  for (const regle of rapport.regles) {
    if (regle.etat !== 'non-executee') continue;
    const manquants = regle.manquants ?? [];
    const cle = manquants.join(' ');
    const groupe = parManque.get(cle) ?? { manquants, regles: [] };
    groupe.regles.push(regle);
    parManque.set(cle, groupe);
  }
  return [...parManque.values()];
}

export const reglesEnPanne = (rapport: Rapport): readonly ExecutionRegle[] =>
  rapport.regles.filter((r) => r.etat === 'en-panne');

/** Rules that ran, raised or not: those of the catalogue but those that could not. A report of before lists them all. */
export function nombreControles({ regles, sansPassees }: Rapport, catalogue: number): number {
  const sansReponse = regles.filter((r) => r.etat === 'non-executee' || r.etat === 'en-panne').length;
  return (sansPassees ? catalogue : regles.length) - sansReponse;
}
