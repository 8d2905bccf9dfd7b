import type { Eleve, Eleves } from '../../domain/exports-siecle.ts';
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
  const eleves = presents(base);
  // Pupils name some hundreds of codes, and a national list holds a hundred thousand.
  const inconnus = new Set(eleves.flatMap((eleve) => codesDe(eleve)));
  for (const code of connus) inconnus.delete(code);
  return eleves.flatMap((eleve) =>
    [...new Set(codesDe(eleve))].flatMap((code) => {
      if (!code || !inconnus.has(code)) return [];
      return [{ valeurs: { code }, correction, cle: code, valeur: code, sujets: [sujetEleve(eleve)] }];
    }),
  );
}
