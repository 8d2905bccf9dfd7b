import type { Eleve, LienEleve } from './dossier.ts';
import { nomVoisin, prenomAbrege } from './identite.ts';

/**
 * What the file does not give is not compared: it proves nothing. Accents and hyphens, which count in SIECLE's search,
 * do not here: with the same birth date they are two ways to write one name, not another pupil (003.24).
 */
export function memePersonne(lien: LienEleve, eleve: Eleve): boolean {
  const noms = [lien.nomFamille, lien.nomUsage].filter(Boolean) as string[];
  const memeFamille =
    noms.length === 0 || noms.some((nom) => nomVoisin(nom, eleve.nomFamille) || nomVoisin(nom, eleve.nomUsage));
  const memeJour = !lien.dateNaissance || !eleve.dateNaissance || lien.dateNaissance === eleve.dateNaissance;
  const neLeMemeJour = lien.dateNaissance !== null && lien.dateNaissance === eleve.dateNaissance;
  const memePrenom =
    !lien.prenom || nomVoisin(lien.prenom, eleve.prenom) || (neLeMemeJour && prenomAbrege(lien.prenom, eleve.prenom));
  return memeFamille && memePrenom && memeJour;
}
