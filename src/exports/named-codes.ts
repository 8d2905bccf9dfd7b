import { nomSansSignes } from '../domain/identite.ts';
import type { Rapport } from '../domain/rapport.ts';

/** A shorter word is met in codes by chance. */
const SHORTEST_NAME = 4;
/** From this length on, a name counts even glued to other letters, or cut by the end of the code. */
const DISTINCT_NAME = 6;

/**
 * The codes of groups and divisions that hold the name of a pupil of the report, and what stands for each, « Groupe 01 »
 * (003.110): an application that gives a pupil a group of his own may call it after him.
 */
export function namedCodes(rapport: Rapport): ReadonlyMap<string, string> {
  const { eleves, nuit } = rapport;
  const people = [...(eleves ?? []), ...(nuit?.eleves ?? []), ...(nuit?.absents ?? [])];
  const words = new Set(people.flatMap(({ nom, prenom }) => [...wordsOf(nom), ...wordsOf(prenom)]));
  const surnames = new Set(people.flatMap(({ nom }) => wordsOf(nom)).filter((name) => name.length >= DISTINCT_NAME));
  const beginnings = new Set([...surnames].flatMap((name) => cutsOf(name, 0)));
  const holdsName = (code: string) => {
    const held = wordsOf(code);
    return (
      held.some(
        (word) => words.has(word) || [...word].some((_, i) => cutsOf(word, i).some((cut) => surnames.has(cut))),
      ) || beginnings.has(held.at(-1) ?? '')
    );
  };
  const named = [...new Set(codesOf(rapport))].filter(holdsName).sort();
  return new Map(named.map((code, rank) => [code, `Groupe ${String(rank + 1).padStart(2, '0')}`]));
}

/** Every code of a group or of a division that a report may say. */
function codesOf({ eleves, nuit, changements, lsu, causes, constats, textes = {} }: Rapport): readonly string[] {
  return [
    ...(changements?.groupes ?? []).map(({ code }) => code),
    ...(changements?.eleves ?? []).flatMap(({ gardes, ajoutes, perdus }) => [...gardes, ...ajoutes, ...perdus]),
    ...(eleves ?? []).flatMap(({ division, avant, apres }) => [division ?? '', ...avant, ...apres]),
    ...(nuit?.eleves ?? []).flatMap(({ anomalies }) => anomalies.flatMap(({ groupe }) => groupe ?? [])),
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
      ...Object.entries(valeurs).flatMap(([hole, value]) =>
        typeof value === 'string' && textes[code]?.trous[hole] === 'code-groupe' ? [value] : [],
      ),
    ]),
  ];
}

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}]+/u)
    .map(nomSansSignes)
    .filter((word) => word.length >= SHORTEST_NAME);

/** What a word holds from one of its letters on, as long as a name that counts. Names are looked up, never tried one by one. */
const cutsOf = (word: string, from: number): readonly string[] =>
  Array.from({ length: Math.max(0, word.length - from - DISTINCT_NAME + 1) }, (_, i) =>
    word.slice(from, from + DISTINCT_NAME + i),
  );

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
