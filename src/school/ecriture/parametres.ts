import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive, Entete, SansAdresses } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml, siPresent } from './noeud.ts';

/** PARAMETRES, the same in the seven exports (formats §0.2), then DONNEES. */
export function ecrireExportSiecle(
  racine: string,
  version: string,
  entete: Entete,
  donnees: NoeudXml['contenu'],
): NoeudXml {
  const date = dateFr(entete.date);
  const parametres = bloc('PARAMETRES', [
    siPresent('UAJ', entete.uai),
    feuilleXml('ANNEE_SCOLAIRE', `${entete.annee}`),
    feuilleXml('DATE_EXPORT', date),
    feuilleXml('HORODATAGE', `${date} ${entete.heure}`),
  ]);
  return blocDe(racine, { VERSION: version }, [parametres, bloc('DONNEES', donnees)]);
}

/** The ADRESSE_ID of a pupil or of a responsible, which some exports « sans adresses » leave behind (formats §10). */
export const adresseDe = (adresseId: string, sansAdresses: SansAdresses | null): NoeudXml | null =>
  siPresent('ADRESSE_ID', sansAdresses === 'sans-identifiant' ? null : adresseId);

/** ADRESSES, in the pupils' export as in the responsables' (formats §1, §2). */
export function blocAdresses({ adresses, sansAdresses }: Pick<EcoleFictive, 'adresses' | 'sansAdresses'>): NoeudXml {
  return liste('ADRESSES', sansAdresses ? [] : adresses, ({ adresseId, ligne, codePostal, commune }) =>
    blocDe('ADRESSE', { ADRESSE_ID: adresseId }, [
      feuilleXml('LIGNE1_ADRESSE', ligne),
      feuilleXml('LIGNE2_ADRESSE', ''),
      feuilleXml('CODE_POSTAL', codePostal),
      feuilleXml('CODE_PAYS', '100'),
      feuilleXml('CODE_COMMUNE_INSEE', commune.code),
      feuilleXml('LL_PAYS', 'FRANCE'),
      feuilleXml('CODE_DEPARTEMENT', '988'),
      feuilleXml('LIBELLE_POSTAL', commune.libelle),
    ]),
  );
}
