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
