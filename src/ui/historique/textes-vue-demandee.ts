import { enFrancais } from '../../domain/typographie.ts';

/** Of a bookmark of a view that finds no result in its tab. */
export const VUE_DEMANDEE = enFrancais({
  vueDemandee: (vue: string) => `Vue demandée : ${vue}`,
  vueDUnControle: 'Cette adresse mène à une vue d’un contrôle, et aucun n’est ouvert dans cet onglet.',
  vueARouvrir: 'Rouvrez un contrôle conservé : la vue s’affiche avec ses filtres.',
  vueSansRun:
    'Aucun contrôle n’est conservé dans ce navigateur : déposez vos documents, puis ouvrez cette adresse dans le même onglet.',
  rouvrir: (date: string) => `Rouvrir le contrôle du ${date}`,
});
