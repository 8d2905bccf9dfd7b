import { anneeStsPlausible } from '../../domain/millesime.ts';
import { MILLESIME } from '../causes/millesime.ts';
import { defineControl } from '../define.ts';

export const CTRL_ANNEE_02 = defineControl({
  meta: {
    code: 'CTRL_ANNEE_02',
    titre: 'Année de STS-Web et année de SIECLE',
    message:
      'L’export sts_emp est celui de l’année {sts}, la base SIECLE porte {siecle} : ce n’est pas la même année scolaire.',
    cause:
      'L’année choisie dans STS-Web n’est pas l’année en cours. STS-Web porte l’année de SIECLE, ou la suivante : les deux sont normales.',
    trous: { sts: 'annee', siecle: 'annee' },
    gravite: 'a-verifier',
    corrections: {
      'choisir-annee': {
        cas: 'L’année choisie dans STS-Web n’est pas la bonne',
        texte:
          'Dans STS-Web, choisissez l’année en cours, vérifiez-la dans le menu Campagne, puis refaites l’export Emploi du temps (1).',
        refaire: ['1'],
      },
    },
    rejoint: { cause: MILLESIME },
    unique: true,
    source: { kind: 'deduit', ref: 'procédure §3.1.1' },
  },
  reads: ['eleves', 'sts'],
  check({ eleves, sts }) {
    const siecle = eleves.parametres.anneeScolaire;
    const annee = sts.parametres.anneeScolaire;
    if (siecle === null || annee === null || anneeStsPlausible(annee, siecle)) return [];
    return [{ valeurs: { sts: String(annee), siecle: String(siecle) }, correction: 'choisir-annee' }];
  },
});
