import { dateFr } from '../../domain/dates.ts';
import { definirRegle } from '../definition.ts';
import { dansLAnnee, debutParDefaut } from './defauts.ts';

export const ELEGRP_A_01 = definirRegle({
  moment: 'dates',
  meta: {
    code: 'ELEGRP_A_01',
    titre: 'Début de groupe qui ne précède pas la fin',
    message:
      'Dans le groupe « {groupe} », le début ({debut}) ne précède pas la fin ({fin}) : SIECLE remplace le début par le {date}.',
    bilan: 'SIECLE remplace la date de début de {liens}, qui ne précède pas la date de fin.',
    cause: 'Les dates du groupe sont inversées ou égales dans PRONOTE. Aucun lien n’est perdu.',
    trous: { groupe: 'code-groupe', debut: 'date', fin: 'date', date: 'date' },
    gravite: 'lien-corrige',
    vise: ['DATE_DEBUT_GROUPE', 'DATE_FIN_GROUPE'],
    corrections: {
      aucune: {
        cas: 'Les dates sont inversées ou égales',
        faire: 'Rien n’est bloquant. Corrigez les dates du groupe dans PRONOTE avant le prochain export.',
      },
    },
    source: { kind: 'deduit', ref: 'spécification d’import, contrôles ELEGRP' },
  },
  lit: ['liens', 'eleves', 'communs', 'calendrier'],
  verifier({ eleve, groupe: { code, debut, fin } }, { calendrier }) {
    if (!debut || !fin || debut < fin) return [];
    if (!dansLAnnee(debut, calendrier) || !dansLAnnee(fin, calendrier)) return [];
    const date = debutParDefaut(eleve, calendrier);
    const valeurs = { groupe: code, debut: dateFr(debut), fin: dateFr(fin), date: dateFr(date) };
    return [{ valeurs, correction: 'aucune', reinitialiseeA: date }];
  },
});
