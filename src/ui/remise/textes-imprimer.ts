import { enFrancais } from '../../domain/typographie.ts';

/** The texts of the sheets to print, which come with their page. */
export const IMPRIMER = enFrancais({
  chapeau: 'Une fiche par étape du plan, à remettre à la personne qui peut la faire.',
  imprimer: 'Imprimer les fiches',
  aucune: 'Rien n’est à corriger : il n’y a pas de fiche à imprimer.',
  fiche: (rang: number, menu: string) => `${rang}. Dans ${menu}`,
  autres: 'Autres points à vérifier',
  sansClasse: 'Sans classe',
  rendre: (documents: string) => `Remettez ensuite à qui vous a donné cette fiche : ${documents}.`,
  ordre: (rang: number, sur: number) =>
    rang > 1 ? `Étape ${rang} sur ${sur} : commencez quand les précédentes sont faites.` : `Étape ${rang} sur ${sur}.`,
  etabli: (quand: string) => `Contrôle établi par Veilleuse le ${quand}.`,
  depot: (nom: string) => `Fichier contrôlé : ${nom}.`,
});
