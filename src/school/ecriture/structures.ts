import type { DivisionFictive, EcoleFictive, GroupeFictif } from '../modele.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/** Structures.xml (formats §3; §10 for the order within a group). */
export function ecrireStructures({ entetes, structures, uai }: EcoleFictive): NoeudXml {
  const debut = ({ libelle }: DivisionFictive) => [feuilleXml('LIBELLE_LONG', libelle), feuilleXml('CODE_RNE', uai)];
  return ecrireExportSiecle('BEE_STRUCTURES', '2.0', entetes.structures, [
    bloc(
      'DIVISIONS',
      structures.divisions.map((division) =>
        bloc('DIVISION', [...debut(division), mefs(division)], { CODE_STRUCTURE: division.code }),
      ),
    ),
    bloc(
      'GROUPES',
      structures.groupes.map((groupe) =>
        bloc('GROUPE', [...debut(groupe), mefs(groupe), divisions(groupe)], { CODE_STRUCTURE: groupe.code }),
      ),
    ),
  ]);
}

const mefs = ({ mefs }: DivisionFictive): NoeudXml =>
  bloc(
    'MEFS_APPARTENANCE',
    mefs.map((code) => bloc('MEF_APPARTENANCE', [feuilleXml('CODE_MEF', code)])),
  );

const divisions = ({ divisions }: GroupeFictif): NoeudXml =>
  bloc(
    'DIVISIONS_APPARTENANCE',
    divisions.map((code) => bloc('DIVISION_APPARTENANCE', [feuilleXml('CODE_STRUCTURE', code)])),
  );
