import { dateFr } from '../../domain/dates.ts';
import type { Adresse, Entete } from '../modele.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';

/** PARAMETRES, the same in the seven exports (formats §0.2), then DONNEES. */
export function exportSiecle(racine: string, version: string, entete: Entete, donnees: Noeud['contenu']): Noeud {
  const date = dateFr(entete.date);
  const parametres = bloc('PARAMETRES', [
    feuille('UAJ', entete.uai),
    feuille('ANNEE_SCOLAIRE', `${entete.annee}`),
    feuille('DATE_EXPORT', date),
    feuille('HORODATAGE', `${date} ${entete.heure}`),
  ]);
  return bloc(racine, [parametres, bloc('DONNEES', donnees)], { VERSION: version });
}

/** ADRESSES, in the pupils' export as in the responsables' (formats §1, §2). */
export function blocAdresses(adresses: readonly Adresse[]): Noeud {
  return bloc(
    'ADRESSES',
    adresses.map(({ adresseId, ligne, codePostal, commune }) =>
      bloc(
        'ADRESSE',
        [
          feuille('LIGNE1_ADRESSE', ligne),
          feuille('LIGNE2_ADRESSE', ''),
          feuille('CODE_POSTAL', codePostal),
          feuille('CODE_PAYS', '100'),
          feuille('CODE_COMMUNE_INSEE', commune.code),
          feuille('LL_PAYS', 'FRANCE'),
          feuille('CODE_DEPARTEMENT', '988'),
          feuille('LIBELLE_POSTAL', commune.libelle),
        ],
        { ADRESSE_ID: adresseId },
      ),
    ),
  );
}
