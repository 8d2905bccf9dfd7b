import { dateFr } from '../../domain/dates.ts';
import { defineControl } from '../define.ts';

export const CTRL_ANNEE_02 = defineControl({
  meta: {
    code: 'CTRL_ANNEE_02',
    titre: 'Année de STS-Web et année de SIECLE',
    message:
      'L’export sts_emp est celui de l’année {sts}, la base SIECLE porte {siecle} : ce n’est pas la même année scolaire.',
    bilan:
      'L’export sts_emp est celui de l’année {sts}, la base SIECLE porte {siecle} : ce n’est pas la même année scolaire.',
    cause:
      'L’année choisie dans STS-Web n’est pas l’année en cours. Depuis mai, STS-Web propose aussi l’année en préparation.',
    gravite: 'a-verifier',
    corrections: {
      'choisir-annee': {
        cas: 'L’année choisie dans STS-Web n’est pas la bonne',
        texte:
          'Dans STS-Web, choisissez l’année en cours, vérifiez-la dans le menu Campagne, puis refaites l’export Emploi du temps (1).',
        refaire: ['1'],
      },
    },
    source: { kind: 'deduit', ref: 'procédure §3.1.1' },
  },
  reads: ['eleves', 'sts-recu'],
  check(_donnees, { ecole: { anneeSiecle, stsAutreAnnee } }) {
    if (!stsAutreAnnee) return [];
    const { parametres, debut, fin } = stsAutreAnnee;
    const dates = debut && fin ? ` (du ${dateFr(debut)} au ${dateFr(fin)})` : '';
    const valeurs = { sts: `${parametres.anneeScolaire ?? 'inconnue'}${dates}`, siecle: String(anneeSiecle) };
    return [{ valeurs, correction: 'choisir-annee', sujets: [{ libelle: 'Année scolaire', fichier: 'sts' }] }];
  },
});
