import { dateFr } from '../../domain/dates.ts';
import type { CalendrierFictif, EcoleFictive } from '../modele.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/** Communs.xml (formats §5, §10): periods and closures were only seen empty. */
export function ecrireCommuns({ entetes, denomination, communes, calendrier, jours }: EcoleFictive): NoeudXml {
  const [premiere] = communes;
  return ecrireExportSiecle('BEE_COMMUN', '1.7', entetes.communs, [
    bloc('UAJ', [
      feuilleXml('ETAB_UAJ_ID', '1'),
      feuilleXml('DENOM_PRINC', denomination),
      feuilleXml('DENOM_COMPL', ''),
      feuilleXml('LIGNE1_ADRESSE', '1 RUE DES FICTIONS'),
      feuilleXml('TELEPHONE', '+687000000'),
      feuilleXml('MEL_1', 'college@example.invalid'),
      feuilleXml('CODE_TYPE_ETAB', 'CLG'),
      feuilleXml('CODE_COMMUNE_INSEE', premiere?.code ?? ''),
      feuilleXml('CODE_PAYS', '100'),
    ]),
    bloc('ANNEE_SCOLAIRE', calendrier ? dates(calendrier) : []),
    bloc('ANNEE_SCOLAIRE_AD', dates(jours.precedent)),
    bloc('PERIODES_PEDAGOGIQUES', []),
    bloc('CALENDRIERS_FERMETURES', []),
  ]);
}

const dates = (calendrier: CalendrierFictif): NoeudXml[] => [
  feuilleXml('DATE_DEBUT_ELEVE', dateFr(calendrier.debutEleve)),
  feuilleXml('DATE_FIN_ELEVE', dateFr(calendrier.finEleve)),
  feuilleXml('DATE_DEBUT_PROF', dateFr(calendrier.debutProf)),
  feuilleXml('DATE_FIN_PROF', dateFr(calendrier.finProf)),
];
