import type { Correspondance, Correspondances, EntreeSts } from '../../domain/correspondances.ts';
import { CORRESPONDANCES } from './textes.ts';

/** A list as it is shown, and what each of its things is under the name that is shown. */
export interface ListeMontree {
  readonly liste: Correspondances;
  readonly vraie: (montree: Correspondance) => Correspondance;
}

export const listeEnClair = (liste: Correspondances): ListeMontree => ({ liste, vraie: (c) => c });

/**
 * The list with its people hidden: « Professeur 03 » for a line of the list and for the one person that answers it, the
 * numbers after the last line for the others. What tells a person from another (birth name, function) goes too; the
 * states and their reasons stay. Subjects, classes and groups are nobody: their lists are as they were.
 */
export function listeMasquee(liste: Correspondances): ListeMontree {
  if (liste.genre !== 'enseignants') return listeEnClair(liste);
  const { correspondances, sansContrepartie } = liste;
  const numeros = new Map<string, number>();
  for (const [rang, { candidats }] of correspondances.entries()) {
    const [seul, autre] = candidats;
    if (seul && !autre && !numeros.has(seul.cle)) numeros.set(seul.cle, rang + 1);
  }
  let suivant = correspondances.length;
  for (const { cle } of [...correspondances.flatMap(({ candidats }) => candidats), ...sansContrepartie]) {
    if (numeros.has(cle)) continue;
    suivant += 1;
    numeros.set(cle, suivant);
  }
  const nommer = (numero: number) =>
    CORRESPONDANCES.professeurNumero(String(numero).padStart(Math.max(2, String(suivant).length), '0'));
  const masquer = <E extends EntreeSts>(entree: E): E => {
    const libelle = nommer(numeros.get(entree.cle) ?? 0);
    return { ...entree, cle: libelle, libelle, detail: '' };
  };
  const vraies = new Map<Correspondance, Correspondance>();
  const montrees = correspondances.map((vraie, rang): Correspondance => {
    const montree = { ...vraie, libelle: nommer(rang + 1), candidats: vraie.candidats.map(masquer) };
    vraies.set(montree, vraie);
    return montree;
  });
  return {
    liste: { ...liste, correspondances: montrees, sansContrepartie: sansContrepartie.map(masquer) },
    vraie: (montree) => vraies.get(montree) ?? montree,
  };
}
