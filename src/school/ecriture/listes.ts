import type { EcoleFictive, Etablissement } from '../modele.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';
import { exportSiecle } from './parametres.ts';

/**
 * The national lists (formats §6, §7). No genuine one was seen: the version, the plural of the root and the containers
 * are ours. Rows are made one at a time, as there may be 65,000 of them.
 */
export function ecrireEtablissements({ entetes, etablissements }: EcoleFictive): Noeud {
  return exportSiecle('BEE_ETABLISSEMENTS', '1.0', entetes.etablissements, [
    bloc('ETABLISSEMENTS', chacun(etablissements, ecrireEtablissement)),
  ]);
}

function ecrireEtablissement({ rne, sigle, nature, denomination, commune }: Etablissement): Noeud {
  return bloc(
    'ETABLISSEMENT',
    [
      feuille('CODE_ACADEMIE', '40'),
      feuille('CODE_NATURE', nature),
      feuille('CODE_TYPE_ETAB', sigle),
      feuille('CODE_SECTEUR', 'PU'),
      feuille('SIGLE', sigle),
      feuille('CODE_PAYS', '100'),
      feuille('DENOM_PRINC', denomination),
      feuille('DENOM_COMPL', ''),
      feuille('MINISTERE', '06'),
      feuille('LIGNE1_ADRESSE', '1 RUE DES FICTIONS'),
      feuille('CODE_COMMUNE_INSEE', commune.code),
      feuille('CODE_POSTAL', commune.code),
      feuille('DATE_OUVERTURE', '01/03/1990'),
      feuille('MEL', `ce.${rne.toLowerCase()}@example.invalid`),
      feuille('TELEPHONE', '+687000000'),
    ],
    { CODE_RNE: rne },
  );
}

export function ecrireGeographique({ entetes, pays, communes }: EcoleFictive): Noeud {
  return exportSiecle('BEE_GEOGRAPHIQUE', '1.0', entetes.geographique, [
    bloc(
      'PAYS_NATIONALITES',
      chacun(pays, ({ code, libelle }) =>
        bloc(
          'PAYS_NATIONALITE',
          [
            feuille('LIBELLE_COURT', libelle),
            feuille('LIBELLE_LONG', libelle),
            feuille('DATE_OUVERTURE', '01/01/1900'),
          ],
          { CODE_PAYS: code },
        ),
      ),
    ),
    bloc('DEPARTEMENTS', [
      bloc('DEPARTEMENT', [
        feuille('CODE_ACADEMIE', '40'),
        feuille('CODE_DEPARTEMENT_MEN', '988'),
        feuille('CODE_DEPARTEMENT_INSEE', '988'),
        feuille('LIBELLE_LONG', 'NOUVELLE CALEDONIE'),
      ]),
    ]),
    bloc(
      'COMMUNES',
      chacun(communes, ({ code, libelle }) =>
        bloc('COMMUNE', [feuille('CODE_DEPARTEMENT_INSEE', '988'), feuille('LIBELLE_LONG', libelle)], {
          CODE_COMMUNE_INSEE: code,
        }),
      ),
    ),
  ]);
}

function* chacun<T>(liste: readonly T[], ecrire: (element: T) => Noeud): Generator<Noeud> {
  for (const element of liste) yield ecrire(element);
}
