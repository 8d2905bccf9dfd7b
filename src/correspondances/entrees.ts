import { type Disposition, nomDans } from './colonnes.ts';
import type { Rangee } from './tableau.ts';

/** One thing of the list, however many lines tell it. */
export interface EntreeListe {
  /** The names under which the line gives it, the one to show first. */
  readonly noms: readonly string[];
  /** Subjects noted for it, when the list has a column of them. */
  readonly matieres: readonly string[];
}

/** Rows written alike are one thing: a list of services names its group once for each subject. */
export function lireEntrees(rangees: readonly Rangee[], { noms, matiere }: Disposition): readonly EntreeListe[] {
  const parNoms = new Map<string, { noms: readonly string[]; matieres: Set<string> }>();
  for (const rangee of rangees) {
    const lus = [...new Set(noms.map((colonnes) => nomDans(rangee, colonnes)).filter(Boolean))];
    if (lus.length === 0) continue;
    const cle = JSON.stringify(lus);
    const entree = parNoms.get(cle) ?? { noms: lus, matieres: new Set<string>() };
    parNoms.set(cle, entree);
    const sienne = matiere === null ? '' : (rangee[matiere] ?? '');
    if (sienne) entree.matieres.add(sienne);
  }
  return [...parNoms.values()].map(({ matieres, ...entree }) => ({ ...entree, matieres: [...matieres] }));
}
