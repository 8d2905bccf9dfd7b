import { enFrancais } from '../../domain/typographie.ts';

/** The texts around a report: what is done with it. */
export const RESULTAT = enFrancais({
  autres: 'Contrôler d’autres fichiers',
  imprimer: 'Imprimer',
  partager: 'Partager',
  plus: 'Plus',
  recommencer: 'Recommencer',
});
