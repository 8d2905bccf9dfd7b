import { dateFr } from '../../domain/dates.ts';
import type { CalendrierFictif, EcoleFictive } from '../modele.ts';
import { bloc, feuilleXml, type NoeudXml } from './noeud.ts';
import { ecrireExportSiecle } from './parametres.ts';

/**
 * Communs.xml (formats §5). No genuine one was seen: the version and the names of the containers of periods and
 * closures are ours, and readers must not depend on them.
 */
export function ecrireCommuns({ entetes, denomination, communes, calendrier, jours }: EcoleFictive): NoeudXml {
  const [premiere] = communes;
  const { debutEleve, finEleve } = jours.calendrier;
  const semestre = (code: string, libelle: string, debut: string, fin: string) =>
    bloc('PERIODE', [
      feuilleXml('CODE_PERIODE', code),
      feuilleXml('DATE_DEBUT', debut),
      feuilleXml('DATE_FIN', fin),
      feuilleXml('LL_PERIODE', libelle),
      feuilleXml('INDICE', code),
      feuilleXml('CODE_TYPE_PERIODE', 'S'),
    ]);
  return ecrireExportSiecle('BEE_COMMUN', '1.0', entetes.communs, [
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
    bloc('PERIODES', [
      semestre('1', 'SEMESTRE 1', dateFr(debutEleve), dateFr(jours.export)),
      semestre('2', 'SEMESTRE 2', dateFr(jours.export), dateFr(finEleve)),
    ]),
    bloc('FERMETURES', [
      bloc('FERMETURE', [
        feuilleXml('LC_MOTIF', 'VACANCES'),
        feuilleXml('LL_MOTIF', 'VACANCES SCOLAIRES'),
        feuilleXml('DATE_DEBUT', dateFr(jours.exportAncien)),
        feuilleXml('DATE_FIN', dateFr(jours.export)),
      ]),
    ]),
  ]);
}

const dates = (calendrier: CalendrierFictif): NoeudXml[] => [
  feuilleXml('DATE_DEBUT_ELEVE', dateFr(calendrier.debutEleve)),
  feuilleXml('DATE_FIN_ELEVE', dateFr(calendrier.finEleve)),
  feuilleXml('DATE_DEBUT_PROF', dateFr(calendrier.debutProf)),
  feuilleXml('DATE_FIN_PROF', dateFr(calendrier.finProf)),
];
