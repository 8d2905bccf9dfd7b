import type { Eleve, Eleves } from '../../domain/dossier.ts';
import { estSortiLe } from '../../domain/presence.ts';
import { sujetEleve } from '../sujets.ts';

/** The pupils whom PRONOTE imports: those who have left do not count. */
export function presents({ eleves, parametres }: Eleves): readonly Eleve[] {
  return eleves.filter((eleve) => !estSortiLe(eleve, parametres.dateExport));
}

/** One hit for each code of a present pupil that a list does not hold, all of a code in one finding. */
export function codesInconnus<const C extends string>(
  base: Eleves,
  connus: readonly string[],
  correction: C,
  codesDe: (eleve: Eleve) => readonly (string | null | undefined)[],
) {
  const liste = new Set(connus);
  return presents(base).flatMap((eleve) => {
    const inconnus = codesDe(eleve).flatMap((code) => (code && !liste.has(code) ? code : []));
    return [...new Set(inconnus)].map((code) => {
      const sujet = sujetEleve(eleve);
      return { valeurs: { eleve: sujet.libelle, code }, correction, cle: code, valeur: code, sujets: [sujet] };
    });
  });
}
