import { chercheurDeNoms, type Nomme } from '../domain/codes-nommes.ts';
import type { Rapport } from '../domain/rapport.ts';

/**
 * The codes of groups and divisions that hold somebody's name, and what stands for each, « Groupe 01 » (003.110): those
 * that the report marks, and those that hold the name of one of its pupils, whom a report of before does not mark.
 */
export function namedCodes(rapport: Rapport): ReadonlyMap<string, string> {
  const { eleves, nuit, codesNommes = [] } = rapport;
  const lists: readonly (readonly Nomme[] | null | undefined)[] = [eleves, nuit?.eleves, nuit?.absents];
  const holdsName = chercheurDeNoms(lists.flatMap((pupils) => pupils ?? []));
  const named = new Set([...codesNommes, ...codesOf(rapport).filter(holdsName)]);
  return new Map([...named].sort().map((code, rank) => [code, `Groupe ${String(rank + 1).padStart(2, '0')}`]));
}

/** Every code of a group or of a division that a report may say; an empty text where it says none. */
function codesOf({ eleves, nuit, changements, lsu, causes, constats, textes = {} }: Rapport): readonly string[] {
  // a map: a report from elsewhere may name its rules as it likes
  const holes = new Map(Object.entries(textes).map(([code, { trous }]) => [code, trous]));
  return [
    ...(changements?.groupes ?? []).map(({ code }) => code),
    ...(changements?.eleves ?? []).flatMap(({ gardes, ajoutes, perdus }) => [...gardes, ...ajoutes, ...perdus]),
    ...(eleves ?? []).flatMap(({ division, avant, apres }) => [division ?? '', ...avant, ...apres]),
    ...(nuit?.eleves ?? []).flatMap(({ anomalies }) => anomalies.map(({ groupe }) => groupe ?? '')),
    ...(nuit?.absents ?? []).flatMap(({ groupes }) => groupes),
    ...(lsu ?? []).flatMap(({ code, groupes, sansGroupe, sansEleve }) => [
      code ?? '',
      ...groupes.map((groupe) => groupe.code),
      ...sansGroupe.flatMap((eleve) => eleve.groupes),
      ...sansEleve.map(({ structure }) => structure),
    ]),
    ...causes.flatMap(({ groupes }) => groupes),
    ...constats.flatMap(({ code, valeurs = {}, sujets }) => [
      ...sujets.flatMap(({ groupe, libelle, genre }) => [groupe ?? '', genre === 'code-groupe' ? libelle : '']),
      ...Object.entries(valeurs).map(([hole, value]) =>
        typeof value === 'string' && holes.get(code)?.[hole] === 'code-groupe' ? value : '',
      ),
    ]),
  ];
}

/** The same value, each of these codes replaced wherever a text says it: alone, in a list, in a sentence. */
export function replaceCodes<T>(value: T, codes: ReadonlyMap<string, string>): T {
  if (codes.size === 0) return value;
  // The longest first: a code may begin another.
  const longest = [...codes].sort(([a], [b]) => b.length - a.length);
  const inside = (part: unknown): unknown => {
    if (typeof part === 'string') return longest.reduce((text, [code, other]) => text.replaceAll(code, other), part);
    if (Array.isArray(part)) return part.map(inside);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([key, held]) => [key, inside(held)]));
  };
  return inside(value) as T;
}
