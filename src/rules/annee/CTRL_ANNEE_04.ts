import { definirControle } from '../definition.ts';

export const CTRL_ANNEE_04 = definirControle({
  meta: {
    code: 'CTRL_ANNEE_04',
    titre: 'emp_sts d’une autre année',
    message: 'L’emp_sts d’EDT est celui de l’année {edt}, pas de l’année {attendue} : rien n’en est conclu.',
    cause: 'La base EDT d’où il vient est celle d’une autre année, ou le fichier est resté d’un envoi plus ancien.',
    trous: { edt: 'annee', attendue: 'annee' },
    gravite: 'information',
    corrections: {
      refaire: {
        cas: 'emp_sts n’est pas de l’année contrôlée',
        faire: { remontee: 'Ouvrez dans EDT la base de l’année en cours.' },
      },
    },
    unique: true,
    source: { kind: 'deduit', ref: 'procédure §3.3' },
  },
  lit: [],
  verifier(_donnees, { ecole: { anneeSts, anneeSiecle, stsAutreAnnee, empStsAutreAnnee } }) {
    const edt = empStsAutreAnnee?.parametres.anneeScolaire;
    if (!edt) return [];
    const attendue = (stsAutreAnnee ? null : anneeSts) ?? anneeSiecle;
    return [
      {
        valeurs: { edt: String(edt), attendue: String(attendue) },
        correction: 'refaire' as const,
        sujets: [{ libelle: 'Année scolaire', genre: 'mots' as const, fichier: 'emp_sts' as const }],
      },
    ];
  },
});
