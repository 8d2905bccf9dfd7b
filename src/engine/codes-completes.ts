import type { Liens } from '../domain/elegroupe.ts';
import type { Structures } from '../domain/exports-siecle.ts';

/**
 * The links under the codes that the models bear. SIECLE's older exports fill codes with spaces, which are read away: the
 * same filled code in the ELEGROUPE is that code, and any other one is compared as it stands (003.135).
 */
export function sansRemplissage(liens: Liens, { groupes }: Structures): Liens {
  const remplis = new Map(groupes.flatMap(({ code, codeEcrit }) => (codeEcrit ? [[codeEcrit, code] as const] : [])));
  if (remplis.size === 0) return liens;
  const eleves = liens.eleves.map((eleve) => ({
    ...eleve,
    groupes: eleve.groupes.map((groupe) => ({ ...groupe, code: remplis.get(groupe.code) ?? groupe.code })),
  }));
  return { ...liens, eleves };
}
