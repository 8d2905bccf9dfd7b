import { anneeEnClair, anneeStsPlausible, calendrierAustral, jugerMillesime } from '../../domain/millesime.ts';
import { defineControl } from '../define.ts';

export const CTRL_ANNEE_01 = defineControl({
  meta: {
    code: 'CTRL_ANNEE_01',
    titre: 'Une année, deux millésimes',
    message: 'Année {annee} : SIECLE et l’ELEGROUPE disent {siecle}, STS-Web dit {sts} ; c’est normal.',
    cause:
      'La rentrée est en début d’année civile : SIECLE et PRONOTE désignent l’année scolaire par l’année d’avant, STS-Web par l’année en cours.',
    trous: { annee: 'annee', siecle: 'annee', sts: 'annee' },
    gravite: 'information',
    corrections: {
      rien: {
        cas: 'Les millésimes diffèrent comme ils le doivent',
        texte: 'Ne changez rien : ne cherchez pas à rendre ces années égales.',
        refaire: [],
      },
    },
    unique: true,
    source: { kind: 'atteste', ref: 'procédure §3.1.1 et §3.5.1' },
  },
  reads: ['communs', 'eleves', 'sts', 'liens'],
  check(_donnees, { ecole: { premierJour, anneeSiecle, anneeSts, anneeElegroupe } }) {
    if (!premierJour || !calendrierAustral(premierJour)) return [];
    if (anneeSiecle === null || anneeSts === null || anneeElegroupe === null || anneeSts === anneeSiecle) return [];
    const normal =
      jugerMillesime(anneeElegroupe, anneeSiecle, premierJour) === 'accepte' &&
      anneeStsPlausible(anneeSts, anneeSiecle);
    if (!normal) return [];
    const valeurs = { annee: anneeEnClair(premierJour), siecle: String(anneeSiecle), sts: String(anneeSts) };
    return [{ valeurs, correction: 'rien' }];
  },
});
