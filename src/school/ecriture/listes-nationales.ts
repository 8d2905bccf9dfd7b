import type { EcoleFictive, Etablissement } from '../modele.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/**
 * The national list of schools (formats §6). No genuine one was seen: the version, the plural of the root and the
 * container are ours. Rows are made one at a time, as there may be 65,000 of them.
 */
export function ecrireEtablissements({ entetes, etablissements }: EcoleFictive): NoeudXml {
  return ecrireExportSiecle('BEE_ETABLISSEMENTS', '1.0', entetes.etablissements, [
    bloc('ETABLISSEMENTS', chacun(etablissements, ecrireEtablissement)),
  ]);
}

function ecrireEtablissement({ rne, sigle, nature, denomination, commune }: Etablissement): NoeudXml {
  return bloc(
    'ETABLISSEMENT',
    [
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
    ],
    { CODE_RNE: rne },
  );
}

/** Geographique.xml (formats §7, §10); the containers of departments and towns are ours. */
export function ecrireGeographique({ entetes, pays, communes }: EcoleFictive): NoeudXml {
  return ecrireExportSiecle('BEE_GEOGRAPHIQUE', '1.7', entetes.geographique, [
    bloc(
      'PAYS_NATIONALITES',
      chacun(pays, ({ code, libelle }) =>
        bloc(
          'PAYS_NATIONALITE',
          [
            feuilleXml('LIBELLE_COURT', libelle),
            feuilleXml('LIBELLE_LONG', libelle),
            feuilleXml('DATE_OUVERTURE', '01/01/1900'),
          ],
          { CODE_PAYS: code },
        ),
      ),
    ),
    bloc('DEPARTEMENTS', [
      bloc(
        'DEPARTEMENT',
        [
          feuilleXml('CODE_ACADEMIE', '40'),
          feuilleXml('CODE_DEPARTEMENT_MEN', '983'),
          feuilleXml('LIBELLE_LONG', 'NOUVELLE CALEDONIE'),
        ],
        { CODE_DEPARTEMENT_INSEE: '988' },
      ),
    ]),
    bloc(
      'COMMUNES',
      chacun(communes, ({ code, libelle }) =>
        bloc('COMMUNE', [feuilleXml('CODE_DEPARTEMENT_INSEE', '988'), feuilleXml('LIBELLE_LONG', libelle)], {
          CODE_COMMUNE_INSEE: code,
        }),
      ),
    ),
  ]);
}

function* chacun<T>(liste: readonly T[], ecrire: (element: T) => NoeudXml): Generator<NoeudXml> {
  for (const element of liste) yield ecrire(element);
}
