import { dateFr } from '../../domain/dates.ts';
import { mots, valeur } from '../../domain/phrase.ts';
import { EXPORTS_DE_L_ANNEE, MILLESIME } from '../causes/millesime.ts';
import { definirControle } from '../definition.ts';

export const CTRL_ANNEE_02 = definirControle({
  meta: {
    code: 'CTRL_ANNEE_02',
    titre: 'Année de STS-Web et année de SIECLE',
    message: 'L’export sts_emp est celui {sts}, la base SIECLE porte {siecle} : ce n’est pas la même année scolaire.',
    cause:
      'L’année choisie dans STS-Web n’est pas l’année en cours. Depuis mai, STS-Web propose aussi l’année en préparation.',
    trous: { sts: 'mots', siecle: 'mots' },
    gravite: 'a-verifier',
    corrections: {
      exports: EXPORTS_DE_L_ANNEE,
      'choisir-annee': {
        cas: 'L’année choisie dans STS-Web n’est pas la bonne',
        faire: { '1': 'Dans STS-Web, choisissez l’année en cours et vérifiez-la dans le menu Campagne.' },
      },
    },
    rejoint: { cause: MILLESIME },
    unique: true,
    source: { kind: 'deduit', ref: 'procédure §3.1.1' },
  },
  lit: ['eleves', 'sts-recu'],
  verifier(_donnees, { ecole: { anneeSiecle, exportsAnciens, stsAutreAnnee } }) {
    if (!stsAutreAnnee) return [];
    const { parametres, debut, fin } = stsAutreAnnee;
    const dates =
      debut && fin ? mots` (du ${valeur('date', dateFr(debut))} au ${valeur('date', dateFr(fin))})` : mots``;
    // the dates alone may tell two years apart, where one of them has no number
    const sts = parametres.anneeScolaire ? mots`de l’année ${an(parametres.anneeScolaire)}` : mots`d’une autre année`;
    const valeurs = {
      sts: mots`${sts}${dates}`,
      siecle: anneeSiecle ? mots`${an(anneeSiecle)}` : mots`une autre année`,
    };
    const correction = exportsAnciens ? 'exports' : 'choisir-annee';
    return [{ valeurs, correction, sujets: [{ libelle: 'Année scolaire', genre: 'mots', fichier: 'sts' }] }];
  },
});

const an = (annee: number) => valeur('annee', String(annee));
