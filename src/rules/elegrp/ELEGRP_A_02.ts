import { dateFr } from '../../domain/dates.ts';
import { definirRegle } from '../definition.ts';
import { dansLAnnee, debutParDefaut } from './defauts.ts';

export const ELEGRP_A_02 = definirRegle({
  moment: 'dates',
  meta: {
    code: 'ELEGRP_A_02',
    titre: 'Début de groupe hors de l’année des élèves',
    message:
      'La date de début {debut} du groupe « {groupe} » est hors de l’année des élèves (du {premier} au {dernier}) : SIECLE la remplace par le {date}.',
    bilan: 'SIECLE remplace la date de début de {liens}, hors de l’année des élèves (du {premier} au {dernier}).',
    cause: 'Le calendrier de PRONOTE diffère de celui de SIECLE, qui fait office de référence. Aucun lien n’est perdu.',
    trous: { debut: 'date', groupe: 'code-groupe', premier: 'date', dernier: 'date', date: 'date' },
    gravite: 'lien-corrige',
    vise: ['DATE_DEBUT_GROUPE'],
    corrections: {
      aucune: {
        cas: 'Les calendriers diffèrent',
        faire: 'Rien n’est à refaire : les dates sont réinitialisées à partir du calendrier de SIECLE.',
      },
    },
    source: { kind: 'atteste', ref: 'procédure §3.5.2.2.1 ; spécification d’import, contrôles ELEGRP' },
  },
  lit: ['liens', 'eleves', 'communs', 'calendrier'],
  verifier({ eleve, groupe: { code, debut } }, { calendrier }) {
    if (!debut || dansLAnnee(debut, calendrier)) return [];
    const date = debutParDefaut(eleve, calendrier);
    const [premier, dernier] = [dateFr(calendrier.debut), dateFr(calendrier.fin)];
    const valeurs = { groupe: code, debut: dateFr(debut), premier, dernier, date: dateFr(date) };
    return [{ valeurs, correction: 'aucune', reinitialiseeA: date }];
  },
});
