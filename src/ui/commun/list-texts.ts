import { nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** The texts of every list, page by page. */
export const LIST_TEXTS = enFrancais({
  navigation: 'Pages de la liste',
  etendue: (debut: number, fin: number, total: number) => `${nombre(debut)} à ${nombre(fin)} sur ${nombre(total)}`,
  precedents: 'Précédents',
  suivants: 'Suivants',
  page: 'Page',
  surPages: (page: number, pages: number) => `${nombre(page)} sur ${nombre(pages)}`,
  trier: 'Trier par',
  ordreHabituel: 'Ordre habituel',
  croissant: (colonne: string) => `${colonne}, croissant`,
  decroissant: (colonne: string) => `${colonne}, décroissant`,
  detail: 'Détail',
  rien: 'Rien à signaler',
});

export const FILTER_TEXTS = enFrancais({
  titre: 'Chercher et filtrer',
  chercher: 'Chercher',
  tout: 'Tout afficher',
  effacer: 'Effacer les filtres',
});
