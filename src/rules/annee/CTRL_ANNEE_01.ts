import { anneeDe } from '../../domain/dates.ts';
import { anneeEnClair, calendrierAustral, jugerMillesime } from '../../domain/millesime.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { definirControle } from '../definition.ts';

export const CTRL_ANNEE_01 = definirControle({
  meta: {
    code: 'CTRL_ANNEE_01',
    titre: 'Une année, deux millésimes',
    message: 'Année {annee} : SIECLE et l’ELEGROUPE disent {siecle}, STS-Web dit {sts} ; {avis}.',
    cause:
      'La rentrée est en début d’année civile : SIECLE et PRONOTE désignent l’année scolaire par l’année d’avant, STS-Web par l’année en cours.',
    trous: { annee: 'annee', siecle: 'annee', sts: 'annee', avis: 'mots' },
    gravite: 'information',
    corrections: {
      rien: {
        cas: 'Les millésimes diffèrent comme ils le doivent',
        faire: 'Ne changez rien : ne cherchez pas à rendre ces années égales.',
      },
      comparer: {
        cas: 'STS-Web porte l’année de SIECLE',
        faire: 'Vérifiez dans STS-Web (menu Campagne) que l’export sts_emp est bien celui de l’année en cours.',
      },
    },
    unique: true,
    source: { kind: 'atteste', ref: 'procédure §3.1.1 et §3.5.1' },
  },
  lit: ['communs', 'eleves', 'sts', 'liens'],
  verifier(_donnees, { ecole: { premierJour, anneeSiecle, anneeSts, anneeElegroupe } }) {
    if (!premierJour || !calendrierAustral(premierJour)) return [];
    if (anneeSiecle === null || anneeSts === null || anneeElegroupe === null) return [];
    if (jugerMillesime(anneeElegroupe, anneeSiecle, premierJour) !== 'accepte') return [];
    // STS-Web names the year after the one in which it begins (procedure §3.5.1)
    const attendu = anneeDe(premierJour);
    const valeurs = {
      annee: anneeEnClair(premierJour),
      siecle: String(anneeSiecle),
      sts: String(anneeSts),
      avis:
        anneeSts === attendu ? mots`c’est normal` : mots`STS-Web dit d’ordinaire ${valeur('annee', String(attendu))}`,
    };
    return [{ valeurs, correction: anneeSts === attendu ? 'rien' : 'comparer' }];
  },
});
