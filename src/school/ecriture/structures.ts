import type { DivisionFictive, EcoleFictive, GroupeFictif } from '../modele.ts';
import { bloc, blocDe, feuilleXml, liste, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/** Structures.xml (formats §3; §10 for the order within a group). */
export function ecrireStructures({ entetes, structures, uai }: EcoleFictive): NoeudXml {
  const debut = ({ libelle }: DivisionFictive) => [feuilleXml('LIBELLE_LONG', libelle), feuilleXml('CODE_RNE', uai)];
  return ecrireExportSiecle('BEE_STRUCTURES', '2.0', entetes.structures, [
    liste('DIVISIONS', structures.divisions, (division) =>
      blocDe('DIVISION', { CODE_STRUCTURE: division.code }, [...debut(division), mefs(division)]),
    ),
    liste('GROUPES', structures.groupes, (groupe) =>
      blocDe('GROUPE', { CODE_STRUCTURE: groupe.code }, [...debut(groupe), mefs(groupe), divisions(groupe)]),
    ),
  ]);
}

const mefs = ({ mefs }: DivisionFictive): NoeudXml =>
  liste('MEFS_APPARTENANCE', mefs, (code) => bloc('MEF_APPARTENANCE', [feuilleXml('CODE_MEF', code)]));

const divisions = ({ divisions }: GroupeFictif): NoeudXml =>
  liste('DIVISIONS_APPARTENANCE', divisions, (code) =>
    bloc('DIVISION_APPARTENANCE', [feuilleXml('CODE_STRUCTURE', code)]),
  );
