import { compte } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** The texts of the way from one of several schools to the others. */
export const ECOLES = enFrancais({
  navigation: 'Autres établissements',
  retour: (n: number) => `← Vue d’ensemble (${compte(n, 'établissement')})`,
  recu: (nom: string) => `${nom} (rapport reçu)`,
  avant: (nom: string) => `Précédent : ${nom}`,
  apres: (nom: string) => `Suivant : ${nom}`,
});
