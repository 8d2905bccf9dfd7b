import { dateFr } from '../../domain/dates.ts';
import type { EcoleFictive } from '../modele.ts';
import type { LienEleveFictif } from '../modele-depot.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml, siPresent } from './noeud.ts';

/** The ELEGROUPE (import-rules §2), with the departures from its schema that the faults ask for. */
export function ecrireLiens({ uai, depot }: EcoleFictive): NoeudXml {
  const { version, annee, logiciel, jour, eleves, retouche } = depot;
  return retouche(
    blocDe('IMPORT_ELEVES', { VERSION: version }, [
      bloc('PARAMETRES', [
        feuilleXml('UAJ', uai),
        feuilleXml('ANNEE_SCOLAIRE', `${annee}`),
        feuilleXml('DATE_IMPORT', dateFr(jour)),
        feuilleXml('NUM_ENVOI', '1'),
        feuilleXml('LOGICIEL', logiciel),
      ]),
      bloc('DONNEES', [liste('ELEVES', eleves, ecrireEleve)]),
    ]),
  );
}

function ecrireEleve({ eleveId, nom, nomUsage, prenom, naissance, groupes, retouche }: LienEleveFictif): NoeudXml {
  return retouche(
    bloc('ELEVE', [
      feuilleXml('ELEVE_ID', eleveId),
      feuilleXml('NOM_DE_FAMILLE', nom),
      siPresent('NOM_USAGE', nomUsage),
      feuilleXml('PRENOM', prenom),
      feuilleXml('DATE_NAISS', naissance),
      liste('GROUPES', groupes, ({ code, debut, fin }) =>
        bloc('GROUPE', [
          feuilleXml('CODE_GROUPE', code),
          feuilleXml('DATE_DEBUT_GROUPE', debut),
          feuilleXml('DATE_FIN_GROUPE', fin),
        ]),
      ),
    ]),
  );
}
