import { dateFr } from '../../domain/dates.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { FIN_HORS_ANNEE } from '../causes/fin-hors-annee.ts';
import { definirRegle } from '../definition.ts';
import { dansLAnnee, finParDefaut } from './defauts.ts';

/**
 * The specification of 2016 resets the end to empty (or to the leaving date), the procedure of 2018 shows the last
 * day: the newer and local one is predicted, and the cause says both.
 */
export const ELEGRP_A_03 = definirRegle({
  moment: 'dates',
  meta: {
    code: 'ELEGRP_A_03',
    titre: 'Fin de groupe hors de l’année des élèves',
    message: `La date de fin "{fin}" du groupe "{groupe}" n'est pas incluse dans la période scolaire autorisée sur l'année en cours (du {premier} au {dernier}). Celle-ci a été réinitialisée à "{date}".`,
    bilan: 'SIECLE remplace la date de fin de {liens}, hors de l’année des élèves (du {premier} au {dernier}).',
    cause:
      'Le calendrier de PRONOTE diffère de celui de SIECLE, qui fait office de référence. {origine}Aucun lien n’est perdu. La date devient le dernier jour des élèves (procédure de 2018) ; la spécification de 2016 la laissait vide.',
    trous: { fin: 'date', groupe: 'code-groupe', premier: 'date', dernier: 'date', date: 'date', origine: 'mots' },
    gravite: 'lien-corrige',
    vise: ['DATE_FIN_GROUPE'],
    corrections: {
      aucune: {
        cas: 'Les calendriers diffèrent',
        faire: 'Rien n’est à refaire : les dates sont réinitialisées à partir du calendrier de SIECLE.',
      },
    },
    rejoint: { cause: FIN_HORS_ANNEE },
    source: { kind: 'atteste', ref: 'procédure §3.5.2.2.1, exemple 2' },
  },
  lit: ['liens', 'eleves', 'communs', 'calendrier'],
  verifier({ eleve, groupe: { code, fin } }, { calendrier, dernierJourProfs }) {
    if (!fin || dansLAnnee(fin, calendrier)) return [];
    const date = finParDefaut(eleve, calendrier);
    const [premier, dernier] = [dateFr(calendrier.debut), dateFr(calendrier.fin)];
    const profs = fin === dernierJourProfs;
    const origine = profs
      ? mots`Le ${valeur('date', dateFr(fin))} est le dernier jour des professeurs : c’est sans conséquence. `
      : mots``;
    const valeurs = { groupe: code, fin: dateFr(fin), premier, dernier, date: dateFr(date), origine };
    return [{ valeurs, correction: 'aucune', reinitialiseeA: date, cle: profs ? 'profs' : '' }];
  },
});
