import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive, Entete, SansAdresses } from '../modele.ts';
import { bloc, feuille, type Noeud, siPresent } from './noeud.ts';

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

/** The ADRESSE_ID of a pupil or of a responsible, which some exports « sans adresses » leave behind (formats §10). */
export const adresseDe = (adresseId: string, sansAdresses: SansAdresses | null): Noeud | null =>
  siPresent('ADRESSE_ID', sansAdresses === 'sans-identifiant' ? null : adresseId);

/** ADRESSES, in the pupils' export as in the responsables' (formats §1, §2). */
export function blocAdresses({ adresses, sansAdresses }: Pick<EcoleFictive, 'adresses' | 'sansAdresses'>): Noeud {
  return bloc(
    'ADRESSES',
    (sansAdresses ? [] : adresses).map(({ adresseId, ligne, codePostal, commune }) =>
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
