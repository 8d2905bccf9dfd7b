import type { Division, Groupe } from '../domain/exports-siecle.ts';
import { parCle } from '../domain/par-cle.ts';
import type { GroupeSts } from '../domain/sts.ts';
import { type Enfants, element, fiche, type NoeudLu } from './arbre.ts';

/**
 * A division or a group, in Structures.xml (formats §3) or in sts_emp (formats §8): the first says CODE_STRUCTURE and
 * CODE_MEF where the second says CODE. A division has no `divisions`.
 */
export function ficheStructure(lue: (structure: Groupe) => void, enfants: Enfants = {}): NoeudLu {
  const mefs = new Set<string>();
  const divisions = new Set<string>();
  let ecrit = '';
  const noeud = fiche(
    ['CODE_STRUCTURE', 'CODE', 'LIBELLE_LONG'],
    ({ CODE_STRUCTURE, CODE, LIBELLE_LONG }, ligne) => {
      const code = CODE_STRUCTURE ?? CODE ?? '';
      const padding = ecrit.trim() === code && ecrit !== code ? { codeEcrit: ecrit } : {};
      lue({ ligne, code, ...padding, libelle: LIBELLE_LONG, mefs: [...mefs], divisions: [...divisions] });
      mefs.clear();
      divisions.clear();
    },
    {
      MEFS_APPARTENANCE: appartenances(['MEF_APPARTENANCE', 'MEF'], 'CODE_MEF', mefs),
      DIVISIONS_APPARTENANCE: appartenances(['DIVISION_APPARTENANCE'], 'CODE_STRUCTURE', divisions),
      ...enfants,
    },
  );
  return {
    ...noeud,
    debut(attributs, ligne) {
      ecrit = attributs.CODE_STRUCTURE ?? attributs.CODE ?? '';
      noeud.debut(attributs, ligne);
    },
  };
}

type Structure = Division & Partial<Pick<GroupeSts, 'divisions' | 'services'>>;

/** One structure for each code: what the records of one code say adds up (003.131). */
export function reunir<T extends Structure>(lues: readonly T[]): readonly T[] {
  return [...parCle(lues, ({ code }) => code).values()].map(joindre);
}

/** Once for all of them: a code may come as often as the file is long. What the first one can hold, all of them can. */
function joindre<T extends Structure>(memes: readonly [T, ...T[]]): T {
  const [premiere, ...autres] = memes;
  if (autres.length === 0) return premiere;
  return {
    ...premiere,
    libelle: memes.map(({ libelle }) => libelle).reduce((dit, autre) => dit || autre),
    mefs: [...new Set(memes.flatMap(({ mefs }) => mefs))],
    ...(premiere.divisions && {
      divisions: [...new Set(memes.flatMap(({ divisions }) => divisions as readonly string[]))],
    }),
    ...(premiere.services && { services: memes.flatMap(({ services }) => services as GroupeSts['services']) }),
    aussi: autres.map(({ ligne }) => ligne),
  };
}

/** Codes in items under any of these names, or straight in the container. */
function appartenances(items: readonly string[], champ: string, codes: Set<string>): NoeudLu {
  const lue = (champs: Record<string, string | null>) => {
    const code = champs[champ] ?? champs.CODE;
    if (code) codes.add(code);
  };
  const item = fiche([champ, 'CODE'], lue);
  return fiche([champ], lue, Object.fromEntries(items.map((nom) => [nom, item])));
}

/** The containers of divisions and of groups, which have the same shape in both files. */
export const sectionsStructure = (division: NoeudLu, groupe: NoeudLu): Enfants => ({
  DIVISIONS: element({ DIVISION: division }),
  GROUPES: element({ GROUPE: groupe }),
});
