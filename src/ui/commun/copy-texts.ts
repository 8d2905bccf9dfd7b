import { enFrancais } from '../../domain/typographie.ts';

/** The texts of what copies a value, which come with the screens that hold one. */
export const COPY_TEXTS = enFrancais({
  bouton: (quoi: string, valeur: string) => `Copier ${quoi} ${valeur}`,
  identifiant: 'l’identifiant',
  groupe: 'le groupe',
  ligne: 'le numéro de ligne',
  valeur: 'Valeur à copier',
  faite: (valeur: string) => `Copié : ${valeur}`,
  impossible: 'La copie est impossible ici : la valeur est sélectionnée, appuyez sur Ctrl + C.',
});
