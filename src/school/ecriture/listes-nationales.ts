import type { EcoleFictive, Etablissement } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/**
 * The national list of schools (formats §6). No genuine one was seen: the version, the plural of the root and the
 * container are ours. Rows are made one at a time, as there may be 65,000 of them.
 */
export function ecrireEtablissements({ entetes, etablissements }: EcoleFictive): NoeudXml {
  return ecrireExportSiecle('BEE_ETABLISSEMENTS', '1.0', entetes.etablissements, [
    liste('ETABLISSEMENTS', etablissements, ecrireEtablissement),
  ]);
}

function ecrireEtablissement({ rne, sigle, nature, denomination, commune }: Etablissement): NoeudXml {
  return blocDe('ETABLISSEMENT', { CODE_RNE: rne }, [
    feuilleXml('CODE_ACADEMIE', '40'),
    feuilleXml('CODE_NATURE', nature),
    feuilleXml('CODE_TYPE_ETAB', sigle),
    feuilleXml('CODE_SECTEUR', 'PU'),
    feuilleXml('SIGLE', sigle),
    feuilleXml('CODE_PAYS', '100'),
    feuilleXml('DENOM_PRINC', denomination),
    feuilleXml('DENOM_COMPL', ''),
    feuilleXml('MINISTERE', '06'),
    feuilleXml('LIGNE1_ADRESSE', '1 RUE DES FICTIONS'),
    feuilleXml('CODE_COMMUNE_INSEE', commune.code),
    feuilleXml('CODE_POSTAL', commune.code),
    feuilleXml('DATE_OUVERTURE', '01/03/1990'),
    feuilleXml('MEL', `ce.${rne.toLowerCase()}@example.invalid`),
    feuilleXml('TELEPHONE', '+687000000'),
  ]);
}

/** Geographique.xml (formats §7, §10); the containers of departments and towns are ours. */
export function ecrireGeographique({ entetes, pays, communes }: EcoleFictive): NoeudXml {
  return ecrireExportSiecle('BEE_GEOGRAPHIQUE', '1.7', entetes.geographique, [
    liste('PAYS_NATIONALITES', pays, ({ code, libelle }) =>
      blocDe('PAYS_NATIONALITE', { CODE_PAYS: code }, [
        feuilleXml('LIBELLE_COURT', libelle),
        feuilleXml('LIBELLE_LONG', libelle),
        feuilleXml('DATE_OUVERTURE', '01/01/1900'),
      ]),
    ),
    bloc('DEPARTEMENTS', [
      blocDe('DEPARTEMENT', { CODE_DEPARTEMENT_INSEE: '988' }, [
        feuilleXml('CODE_ACADEMIE', '40'),
        feuilleXml('CODE_DEPARTEMENT_MEN', '983'),
        feuilleXml('LIBELLE_LONG', 'NOUVELLE CALEDONIE'),
      ]),
    ]),
    liste('COMMUNES', communes, ({ code, libelle }) =>
      blocDe('COMMUNE', { CODE_COMMUNE_INSEE: code }, [
        feuilleXml('CODE_DEPARTEMENT_INSEE', '988'),
        feuilleXml('LIBELLE_LONG', libelle),
      ]),
    ),
  ]);
}
