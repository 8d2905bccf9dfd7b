import type { Correspondance, Correspondances, EntreeSts } from '../../domain/correspondances.ts';
import { CORRESPONDANCES } from './textes.ts';

/**
 * The list with its people hidden, in the same order: « Professeur 03 » for a line of the list and for the one person
 * that answers it, the numbers after the last line for the others. What tells a person from another (birth name,
 * function) goes too; the states and their reasons stay. Lists of subjects, classes and groups name nobody, unless their
 * kind was chosen by hand: what nothing of STS-Web answers may then be anything.
 */
export function masquerListe(liste: Correspondances): Correspondances {
  if (liste.genre === 'enseignants') return masquerProfesseurs(liste);
  return liste.selon === 'choix' ? masquerSansReponse(liste) : liste;
}

function masquerSansReponse(liste: Correspondances): Correspondances {
  const correspondances = liste.correspondances.map((correspondance, rang): Correspondance => {
    if (correspondance.candidats.length > 0) return correspondance;
    return { ...correspondance, libelle: CORRESPONDANCES.ligneNumero(rang + 1), services: [] };
  });
  return { ...liste, correspondances };
}

function masquerProfesseurs(liste: Correspondances): Correspondances {
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
  return {
    ...liste,
    correspondances: correspondances.map((vraie, rang): Correspondance => {
      return { ...vraie, libelle: nommer(rang + 1), candidats: vraie.candidats.map(masquer) };
    }),
    sansContrepartie: sansContrepartie.map(masquer),
  };
}
