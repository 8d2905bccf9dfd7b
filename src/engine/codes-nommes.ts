import { chercheurDeNoms, personnesDe } from '../domain/codes-nommes.ts';
import type { Ecole } from '../domain/ecole.ts';

/**
 * Codes of groups and divisions that hold the name of a pupil or of one of the staff. The report says which and never
 * whose: teachers' names stand in none, and a code that holds one is hidden all the same where names are (003.130).
 */
export function codesNommes({ modeles, stsAutreAnnee }: Ecole): readonly string[] {
  const { eleves, structures, liens } = modeles;
  const sts = modeles.sts ?? stsAutreAnnee ?? undefined;
  const listes = [structures, sts].flatMap((liste) => [...(liste?.divisions ?? []), ...(liste?.groupes ?? [])]);
  const codes = new Set(listes.map(({ code }) => code));
  for (const { divisions, groupes } of eleves?.eleves ?? []) {
    for (const code of divisions) codes.add(code);
    for (const code of groupes) codes.add(code);
  }
  for (const { groupes } of liens?.eleves ?? []) for (const { code } of groupes) codes.add(code);
  return [...codes].filter(chercheurDeNoms(personnesDe({ ...modeles, ...(sts && { sts }) }))).sort();
}
