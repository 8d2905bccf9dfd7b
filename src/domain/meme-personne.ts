import type { LienEleve } from './elegroupe.ts';
import type { Eleve } from './exports-siecle.ts';
import { nomAbrege, nomVoisin, prenomAbrege } from './identite.ts';

/**
 * What the file does not give is not compared: it proves nothing. Accents and hyphens, which count in SIECLE's search,
 * do not here: with the same birth date they are two ways to write one name, not another pupil, and so is one that gives
 * only some of the names (003.24).
 */
export function memePersonne(lien: LienEleve, eleve: Eleve): boolean {
  const memeJour = !lien.dateNaissance || !eleve.dateNaissance || lien.dateNaissance === eleve.dateNaissance;
  const neLeMemeJour = lien.dateNaissance !== null && lien.dateNaissance === eleve.dateNaissance;
  const noms = [lien.nomFamille, lien.nomUsage].filter(Boolean) as string[];
  const prenoms = [lien.prenom].filter(Boolean) as string[];
  const memes = (envoyes: readonly string[], deLaBase: readonly (string | null)[], abrege: typeof nomAbrege) =>
    envoyes.length === 0 ||
    envoyes.some((nom) => deLaBase.some((base) => nomVoisin(nom, base) || (neLeMemeJour && abrege(nom, base))));
  // a surname typed in the place of the first name, and the other way round
  const intervertis =
    neLeMemeJour &&
    lien.nomFamille !== null &&
    lien.prenom !== null &&
    nomVoisin(lien.nomFamille, eleve.prenom) &&
    nomVoisin(lien.prenom, eleve.nomFamille);
  if (intervertis) return true;
  return (
    memeJour &&
    memes(noms, [eleve.nomFamille, eleve.nomUsage], nomAbrege) &&
    memes(prenoms, [eleve.prenom], prenomAbrege)
  );
}

/** A pupil of the base whom SIECLE's search misses for the way a name is written; he is born the same day (003.144). */
export const estPresqueLui = (lien: LienEleve, eleve: Eleve): boolean =>
  Boolean(lien.dateNaissance && lien.nomFamille && lien.prenom) &&
  lien.dateNaissance === eleve.dateNaissance &&
  memePersonne(lien, eleve);
