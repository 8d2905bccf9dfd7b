import type { EcoleFictive } from '../modele.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';
import { adresseDe, blocAdresses, exportSiecle } from './parametres.ts';

/** ResponsablesAvecAdresses.xml (formats §2). */
export function ecrireResponsables(ecole: EcoleFictive): Noeud {
  const { entetes, personnes, responsables, sansAdresses } = ecole;
  return exportSiecle('BEE_RESPONSABLES', '2.1', entetes.responsables, [
    bloc(
      'PERSONNES',
      personnes.map(({ personneId, sexe, nom, prenom, adresseId }) =>
        bloc(
          'PERSONNE',
          [
            feuille('LC_CIVILITE', sexe === '1' ? 'M.' : 'MME'),
            feuille('LL_CIVILITE', sexe === '1' ? 'MONSIEUR' : 'MADAME'),
            feuille('NOM_DE_FAMILLE', nom),
            feuille('PRENOM', prenom),
            feuille('TEL_PERSONNEL', '+687000000'),
            feuille('TEL_PORTABLE', '+687000000'),
            feuille('ACCEPTE_SMS', '0'),
            feuille('TEL_PROFESSIONNEL', ''),
            feuille('MEL', `parent${personneId}@example.invalid`),
            feuille('COMMUNICATION_ADRESSE', '1'),
            adresseDe(adresseId, sansAdresses),
            feuille('CODE_PROFESSION', '56'),
          ],
          { PERSONNE_ID: personneId },
        ),
      ),
    ),
    bloc(
      'RESPONSABLES',
      responsables.map(({ eleveId, personneId, niveau, parente }) => {
        const premier = parente === '10';
        return bloc('RESPONSABLE_ELEVE', [
          feuille('ELEVE_ID', eleveId),
          feuille('PERSONNE_ID', personneId),
          feuille('NIVEAU_RESPONSABILITE', niveau),
          feuille('CODE_PARENTE', parente),
          feuille('PAIE_FRAIS_SCOLAIRES', premier ? '1' : '0'),
          feuille('PERCOIT_LES_AIDES', `${premier}`),
          feuille('HEBERGE_ELEVE', 'true'),
          feuille('A_CONTACTER_EN_PRIORITE', `${premier}`),
        ]);
      }),
    ),
    blocAdresses(ecole),
  ]);
}
