import { compte } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** What the start page says the morning after a deposit. */
export const ACCUEIL = enFrancais({
  hier: 'hier',
  le: (date: string) => `le ${date}`,
  aLire: (quand: string) => `Fichier déposé ${quand} : lisez le compte rendu`,
  lu: (quand: string) => `Fichier déposé ${quand} : voici ce qu’a fait SIECLE`,
  voirLaNuit: 'Voir les élèves et ce qu’il faut refaire',
  page: 'Tout le lendemain du dépôt',
});

/** Said when the workers say nothing; it comes after the page, long before. */
export const SILENCE = enFrancais({
  depuis: (secondes: number) => `Rien n’avance depuis ${compte(secondes, 'seconde', 'secondes')}.`,
  patience:
    'Si cet ordinateur est lent ou très occupé, attendez encore. Sinon, réessayez : Veilleuse reprend les mêmes fichiers depuis le début.',
  attendre: 'Attendre encore',
});
