import type { Correspondance, Correspondances, EntreeSts } from '../../domain/correspondances.ts';
import { CORRESPONDANCES } from './textes.ts';

/**
 * The list with its people hidden, in the same order: « Professeur 03 » for a line of the list and for the one person
 * that answers it, the numbers after the last line for the others. What tells a person from another (birth name,
 * function) goes too; the states and their reasons stay. A class or a group is hidden when it holds somebody's name. In a
 * list whose kind was chosen by hand, what nothing of STS-Web answers may be anything.
 */
export function masquerListe(liste: Correspondances): Correspondances {
  if (liste.genre === 'enseignants') return masquerProfesseurs(liste);
  const sansNoms = masquerNommees(liste);
  return liste.selon === 'choix' ? masquerSansReponse(sansNoms) : sansNoms;
}

function masquerNommees(liste: Correspondances): Correspondances {
  const { nommees, correspondances, sansContrepartie } = liste;
  if (!nommees) return liste;
  const pseudonymes = new Map(nommees.map((nom, rang) => [nom, CORRESPONDANCES.groupeNumero(numeroter(rang + 1))]));
  const ecrire = (nom: string): string => pseudonymes.get(nom) ?? nom;
  const masquer = <E extends EntreeSts>(entree: E): E => {
    const { cle, libelle, detail } = entree;
    return { ...entree, cle: ecrire(cle), libelle: ecrire(libelle), detail: ecrire(detail) };
  };
  return {
    genre: liste.genre,
    selon: liste.selon,
    correspondances: correspondances.map((vraie): Correspondance => {
      return { ...vraie, libelle: ecrire(vraie.libelle), candidats: vraie.candidats.map(masquer) };
    }),
    sansContrepartie: sansContrepartie.map(masquer),
  };
}

const numeroter = (numero: number, chiffres = 2): string => String(numero).padStart(chiffres, '0');

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
    CORRESPONDANCES.professeurNumero(numeroter(numero, Math.max(2, String(suivant).length)));
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
