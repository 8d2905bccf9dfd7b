import { enFrancais } from '../../domain/typographie.ts';

/** The texts around a report: what is done with it. */
export const RESULTAT = enFrancais({
  imprimer: 'Imprimer',
  partager: 'Partager',
  plus: 'Plus',
  recommencer: 'Recommencer',
});
