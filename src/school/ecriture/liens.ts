import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive, LienEleve } from '../modele.ts';
import { bloc, feuille, type Noeud, siPresent } from './noeud.ts';

/** The ELEGROUPE (import-rules §2), with the departures from its schema that the faults ask for. */
export function ecrireLiens({ uai, depot, jours }: EcoleFictive): Noeud {
  const { version, annee, logiciel, eleves, retouche } = depot;
  return retouche(
    bloc(
      'IMPORT_ELEVES',
      [
        bloc('PARAMETRES', [
          feuille('UAJ', uai),
          feuille('ANNEE_SCOLAIRE', `${annee}`),
          feuille('DATE_IMPORT', dateFr(jours.export)),
          feuille('NUM_ENVOI', '1'),
          feuille('LOGICIEL', logiciel),
        ]),
        bloc('DONNEES', [bloc('ELEVES', eleves.map(ecrireEleve))]),
      ],
      { VERSION: version },
    ),
  );
}

function ecrireEleve({ eleveId, nom, nomUsage, prenom, naissance, groupes, retouche }: LienEleve): Noeud {
  return retouche(
    bloc('ELEVE', [
      feuille('ELEVE_ID', eleveId),
      feuille('NOM_DE_FAMILLE', nom),
      siPresent('NOM_USAGE', nomUsage),
      feuille('PRENOM', prenom),
      feuille('DATE_NAISS', naissance),
      bloc(
        'GROUPES',
        groupes.map(({ code, debut, fin }) =>
          bloc('GROUPE', [
            feuille('CODE_GROUPE', code),
            feuille('DATE_DEBUT_GROUPE', debut),
            feuille('DATE_FIN_GROUPE', fin),
          ]),
        ),
      ),
    ]),
  );
}
