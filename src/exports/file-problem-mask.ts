import type { ProblemeFichier } from '../domain/fichier.ts';
import { estPersonnel, type Genre } from '../domain/phrase.ts';
import { estUnProbleme, ProblemeLecture, problemeEnMots, type TrouProbleme } from '../domain/problemes.ts';

/** What each hole of the sentences of a file problem holds. */
const TROUS: Readonly<Record<TrouProbleme, Genre>> = {
  limite: 'nombre',
  geant: 'nombre',
  encodage: 'texte-libre',
  signe: 'texte-libre',
  menu: 'application',
  application: 'application',
  racine: 'texte-libre',
  uai: 'etablissement',
  attendu: 'etablissement',
  nom: 'fichier',
};

/** A file problem without what may name somebody or a file; one that this Veilleuse does not know, without its words. */
export function maskFileProblem({ code, ligne, valeurs = {} }: ProblemeFichier): ProblemeFichier {
  if (!estUnProbleme(code))
    return { code, message: 'Ce fichier n’est pas retenu.', aFaire: 'Refaites cet export.', ligne };
  const sures = Object.entries(TROUS).map(([nom, genre]) => [nom, estPersonnel(genre) ? '…' : (valeurs[nom] ?? '…')]);
  const dit = problemeEnMots(new ProblemeLecture(code, ligne, Object.fromEntries(sures)));
  return { code, message: dit.message, aFaire: dit.aFaire, ligne };
}
