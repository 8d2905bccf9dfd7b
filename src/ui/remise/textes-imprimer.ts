import { enFrancais } from '../../domain/typographie.ts';

/** The texts of the sheets to print, which come with their page. */
export const IMPRIMER = enFrancais({
  chapeau: 'Une fiche par application à corriger, à remettre à la personne qui s’en charge.',
  imprimer: 'Imprimer les fiches',
  aucune: 'Rien n’est à corriger : il n’y a pas de fiche à imprimer.',
  fiche: (application: string) => `Fiche ${application}`,
  autres: 'Autres points à vérifier',
  corriger: 'À corriger',
  refaire: 'À refaire ensuite',
  geste: (rang: number, geste: string, etape: string) => `${rang}. ${geste} (étape ${etape})`,
  ordre: 'Les numéros suivent l’ordre à respecter d’une fiche à l’autre.',
  etabli: (quand: string) => `Contrôle établi par Veilleuse le ${quand}.`,
  depot: (nom: string) => `Fichier à déposer : ${nom}.`,
  dapres: (noms: string) => `D’après : ${noms}.`,
});
