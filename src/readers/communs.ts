import type { Calendrier, Communs } from '../domain/exports-siecle.ts';
import { type Champs, element, fiche, type LecteurArbre, type NoeudLu } from './arbre.ts';
import { champDateFr, lecteurExportSiecle } from './export-siecle.ts';

/** Reads Communs.xml (formats §5). UAJ and ANNEE_SCOLAIRE are blocks in DONNEES and values in PARAMETRES. */
export function lireCommuns(): LecteurArbre<Communs> {
  let denomination: Champs<'DENOM_PRINC' | 'DENOM_COMPL'> = { DENOM_PRINC: null, DENOM_COMPL: null };
  let annee: Calendrier | null = null;
  let anneePrecedente: Calendrier | null = null;
  const periodes: Communs['periodes'][number][] = [];
  const fermetures: Communs['fermetures'][number][] = [];

  const bloc = (champs: ChampsBloc) => {
    const dates = { debut: champDateFr(champs.DATE_DEBUT), fin: champDateFr(champs.DATE_FIN) };
    if (champs.CODE_PERIODE !== null) {
      periodes.push({ code: champs.CODE_PERIODE, libelle: champs.LL_PERIODE, ...dates });
    } else if (champs.LC_MOTIF !== null && champs.DATE_DEBUT !== null) {
      fermetures.push({ motif: champs.LL_MOTIF || champs.LC_MOTIF, ...dates });
    }
  };
  const donnees: NoeudLu = element(
    {
      UAJ: fiche(['DENOM_PRINC', 'DENOM_COMPL'], (lue) => {
        denomination = lue;
      }),
      ANNEE_SCOLAIRE: ficheCalendrier((calendrier) => {
        annee = calendrier;
      }),
      ANNEE_SCOLAIRE_AD: ficheCalendrier((calendrier) => {
        anneePrecedente = calendrier;
      }),
    },
    // The names of the containers and of their items were never seen: an item is known by its fields.
    fiche(CHAMPS_BLOC, bloc, {}, fiche(CHAMPS_BLOC, bloc)),
  );
  return lecteurExportSiecle(donnees, (parametres) => ({
    parametres,
    denominationPrincipale: denomination.DENOM_PRINC,
    denominationComplementaire: denomination.DENOM_COMPL,
    annee,
    anneePrecedente,
    periodes,
    fermetures,
  }));
}

const CHAMPS_BLOC = ['CODE_PERIODE', 'LL_PERIODE', 'LC_MOTIF', 'LL_MOTIF', 'DATE_DEBUT', 'DATE_FIN'] as const;
type ChampsBloc = Champs<(typeof CHAMPS_BLOC)[number]>;

/** The specification writes DEB for one block and DEBUT for the other: both are read in both. */
const ficheCalendrier = (lue: (calendrier: Calendrier) => void): NoeudLu =>
  fiche(
    ['DATE_DEBUT_ELEVE', 'DATE_DEB_ELEVE', 'DATE_FIN_ELEVE', 'DATE_DEBUT_PROF', 'DATE_DEB_PROF', 'DATE_FIN_PROF'],
    (champs) =>
      lue({
        debutEleve: champDateFr(champs.DATE_DEBUT_ELEVE ?? champs.DATE_DEB_ELEVE),
        finEleve: champDateFr(champs.DATE_FIN_ELEVE),
        debutProf: champDateFr(champs.DATE_DEBUT_PROF ?? champs.DATE_DEB_PROF),
        finProf: champDateFr(champs.DATE_FIN_PROF),
      }),
  );
