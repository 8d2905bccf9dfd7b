import { dateFr } from '../../domain/dates.ts';
import type { Calendrier, EcoleFictive } from '../modele.ts';
import { bloc, feuille, type Noeud } from './noeud.ts';
import { exportSiecle } from './parametres.ts';

/**
 * Communs.xml (formats §5). No genuine one was seen: the version and the names of the containers of periods and
 * closures are ours, and readers must not depend on them.
 */
export function ecrireCommuns({ entetes, denomination, communes, calendrier, jours }: EcoleFictive): Noeud {
  const [premiere] = communes;
  const { debutEleve, finEleve } = jours.calendrier;
  const semestre = (code: string, libelle: string, debut: string, fin: string) =>
    bloc('PERIODE', [
      feuille('CODE_PERIODE', code),
      feuille('DATE_DEBUT', debut),
      feuille('DATE_FIN', fin),
      feuille('LL_PERIODE', libelle),
      feuille('INDICE', code),
      feuille('CODE_TYPE_PERIODE', 'S'),
    ]);
  return exportSiecle('BEE_COMMUN', '1.0', entetes.communs, [
    bloc('UAJ', [
      feuille('ETAB_UAJ_ID', '1'),
      feuille('DENOM_PRINC', denomination),
      feuille('DENOM_COMPL', ''),
      feuille('LIGNE1_ADRESSE', '1 RUE DES FICTIONS'),
      feuille('TELEPHONE', '+687000000'),
      feuille('MEL_1', 'college@example.invalid'),
      feuille('CODE_TYPE_ETAB', 'CLG'),
      feuille('CODE_COMMUNE_INSEE', premiere?.code ?? ''),
      feuille('CODE_PAYS', '100'),
    ]),
    bloc('ANNEE_SCOLAIRE', calendrier ? dates(calendrier) : []),
    bloc('ANNEE_SCOLAIRE_AD', dates(jours.precedent)),
    bloc('PERIODES', [
      semestre('1', 'SEMESTRE 1', dateFr(debutEleve), dateFr(jours.export)),
      semestre('2', 'SEMESTRE 2', dateFr(jours.export), dateFr(finEleve)),
    ]),
    bloc('FERMETURES', [
      bloc('FERMETURE', [
        feuille('LC_MOTIF', 'VACANCES'),
        feuille('LL_MOTIF', 'VACANCES SCOLAIRES'),
        feuille('DATE_DEBUT', dateFr(jours.exportAncien)),
        feuille('DATE_FIN', dateFr(jours.export)),
      ]),
    ]),
  ]);
}

const dates = (calendrier: Calendrier): Noeud[] => [
  feuille('DATE_DEBUT_ELEVE', dateFr(calendrier.debutEleve)),
  feuille('DATE_FIN_ELEVE', dateFr(calendrier.finEleve)),
  feuille('DATE_DEBUT_PROF', dateFr(calendrier.debutProf)),
  feuille('DATE_FIN_PROF', dateFr(calendrier.finProf)),
];
