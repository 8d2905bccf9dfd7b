import type { EcoleFictive, GroupeEdtFictif } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { ecrireServices } from './services.ts';

/** emp_sts (formats §8, §10): no date, no MEF, and teachers by their numbers alone. */
export function ecrireEmpSts(ecole: EcoleFictive): NoeudXml {
  const { uai, edt, sts } = ecole;
  return bloc('EDT_STS', [
    bloc('PARAMETRES', [
      feuilleXml('UAJ', uai),
      feuilleXml('ANNEE_SCOLAIRE', `${edt.annee}`),
      feuilleXml('APPLICATION_SOURCE', 'EDT'),
    ]),
    bloc('DONNEES', [
      bloc('HORAIRES', [
        blocDe('HORAIRE', { JOUR: '1' }, [feuilleXml('DEBUT_COURS', '07:30'), feuilleXml('FIN_COURS', '15:30')]),
      ]),
      bloc('ALTERNANCES', []),
      liste('INDIVIDUS', sts.individus, ({ id }) => blocDe('INDIVIDU', { ID: id }, [])),
      bloc('STRUCTURE', [
        liste('DIVISIONS', edt.divisions, (division) =>
          blocDe('DIVISION', { CODE: division.code }, [ecrireServices(division)]),
        ),
        liste('GROUPES', edt.groupes, (groupe) => ecrireGroupe(groupe, ecole)),
      ]),
    ]),
  ]);
}

/**
 * EDT counts the pupils that PRONOTE sends, whom SIECLE may not have in the group yet; one at least, since those of a
 * group whose name EDT cut are sent under the whole name.
 */
function ecrireGroupe(groupe: GroupeEdtFictif, { depot }: EcoleFictive): NoeudXml {
  const { code, libelle, divisions, effectif } = groupe;
  const inscrits = depot.eleves.filter(({ groupes }) => groupes.some((lien) => lien.code === code)).length;
  const compte = feuilleXml('EFFECTIF_PREVU', `${effectif ?? Math.max(inscrits, 1)}`);
  return blocDe('GROUPE', { CODE: code }, [
    feuilleXml('LIBELLE_LONG', libelle),
    compte,
    liste('DIVISIONS_APPARTENANCE', divisions, (division) =>
      blocDe('DIVISION_APPARTENANCE', { CODE: division }, [compte]),
    ),
    ecrireServices(groupe),
  ]);
}
