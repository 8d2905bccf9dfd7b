import type { EcoleFictive } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { adresseDe, blocAdresses, ecrireExportSiecle } from './parametres.ts';

/** ResponsablesAvecAdresses.xml (formats §2). */
export function ecrireResponsables(ecole: EcoleFictive): NoeudXml {
  const { entetes, personnes, responsables, sansAdresses } = ecole;
  return ecrireExportSiecle('BEE_RESPONSABLES', '2.1', entetes.responsables, [
    liste('PERSONNES', personnes, ({ personneId, sexe, nom, prenom, adresseId }) =>
      blocDe('PERSONNE', { PERSONNE_ID: personneId }, [
        feuilleXml('LC_CIVILITE', sexe === '1' ? 'M.' : 'MME'),
        feuilleXml('LL_CIVILITE', sexe === '1' ? 'MONSIEUR' : 'MADAME'),
        feuilleXml('NOM_DE_FAMILLE', nom),
        feuilleXml('PRENOM', prenom),
        feuilleXml('TEL_PERSONNEL', '+687000000'),
        feuilleXml('TEL_PORTABLE', '+687000000'),
        feuilleXml('ACCEPTE_SMS', '0'),
        feuilleXml('TEL_PROFESSIONNEL', ''),
        feuilleXml('MEL', `parent${personneId}@example.invalid`),
        feuilleXml('COMMUNICATION_ADRESSE', '1'),
        adresseDe(adresseId, sansAdresses),
        feuilleXml('CODE_PROFESSION', '56'),
      ]),
    ),
    liste('RESPONSABLES', responsables, ({ eleveId, personneId, niveau, parente }) => {
      const premier = parente === '10';
      return bloc('RESPONSABLE_ELEVE', [
        feuilleXml('ELEVE_ID', eleveId),
        feuilleXml('PERSONNE_ID', personneId),
        feuilleXml('NIVEAU_RESPONSABILITE', niveau),
        feuilleXml('CODE_PARENTE', parente),
        feuilleXml('PAIE_FRAIS_SCOLAIRES', premier ? '1' : '0'),
        feuilleXml('PERCOIT_LES_AIDES', `${premier}`),
        feuilleXml('HEBERGE_ELEVE', 'true'),
        feuilleXml('A_CONTACTER_EN_PRIORITE', `${premier}`),
      ]);
    }),
    blocAdresses(ecole),
  ]);
}
