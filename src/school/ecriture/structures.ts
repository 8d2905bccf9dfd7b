import type { Division, EcoleFictive, Groupe } from '../modele.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';
import { exportSiecle } from './parametres.ts';

/** Structures.xml (formats §3). */
export function ecrireStructures({ entetes, structures, uai }: EcoleFictive): Noeud {
  const debut = ({ libelle }: Division) => [feuille('LIBELLE_LONG', libelle), feuille('CODE_RNE', uai)];
  return exportSiecle('BEE_STRUCTURES', '2.0', entetes.structures, [
    bloc(
      'DIVISIONS',
      structures.divisions.map((division) =>
        bloc('DIVISION', [...debut(division), mefs(division)], { CODE_STRUCTURE: division.code }),
      ),
    ),
    bloc(
      'GROUPES',
      structures.groupes.map((groupe) =>
        bloc('GROUPE', [...debut(groupe), divisions(groupe), mefs(groupe)], { CODE_STRUCTURE: groupe.code }),
      ),
    ),
  ]);
}

const mefs = ({ mefs }: Division): Noeud =>
  bloc(
    'MEFS_APPARTENANCE',
    mefs.map((code) => bloc('MEF_APPARTENANCE', [feuille('CODE_MEF', code)])),
  );

const divisions = ({ divisions }: Groupe): Noeud =>
  bloc(
    'DIVISIONS_APPARTENANCE',
    divisions.map((code) => bloc('DIVISION_APPARTENANCE', [feuille('CODE_STRUCTURE', code)])),
  );
