import { enFrancais, INSECABLE } from '../../domain/typographie.ts';
import type { DemoStep } from '../../state/demo.ts';

interface Chapitre {
  readonly nom: string;
  /** What happened in the story. */
  readonly recit: string;
  /** What to look at on the screen of this step. */
  readonly regarder: string;
  /** The next thing of the story, after the word of the button. */
  readonly suite: string;
}

const CHAPITRES: Readonly<Record<DemoStep, Chapitre>> = {
  1: {
    nom: 'avant le dépôt',
    recit:
      'Le 24 juillet 2018, dans un collège inventé, un groupe est créé dans STS-Web, mais l’export Structure (4a) est oublié, et PRONOTE n’est pas à jour. La secrétaire apporte ses neuf documents avant de déposer l’ELEGROUPE.',
    regarder: 'Lisez la réponse, ce qu’il faut faire dans l’ordre, puis ce qui l’explique.',
    suite: 'corriger et refaire les exports',
  },
  2: {
    nom: 'la correction',
    recit:
      'Les élèves sont actualisés dans PRONOTE (2), la structure est envoyée par STS-Web > Exports > Structure (4a), et PRONOTE exporte un nouvel ELEGROUPE. La secrétaire apporte les trois documents qui ont changé.',
    regarder:
      'Voyez d’abord ce qui est réglé et ce qui reste : des dates, que SIECLE corrige d’office. Le dépôt peut se faire.',
    suite: 'déposer l’ELEGROUPE dans SIECLE',
  },
  3: {
    nom: 'le dépôt, puis la nuit',
    recit:
      'SIECLE répond « Fichier déposé ». Aucun document ne le prouve : l’étape 5 se note à la main, ci-dessous. Cette nuit, SIECLE efface tous les liens, puis importe ce fichier.',
    regarder: 'Voyez ce que dira son compte rendu, et les groupes que chaque élève aura demain.',
    suite: 'noter le dépôt et passer la nuit',
  },
  4: {
    nom: 'le lendemain matin',
    recit:
      'Le 25 juillet, le compte rendu de SIECLE (« Suivi des échanges ») est copié, collé dans cette page et comparé, élève par élève, à la prévision.',
    regarder:
      'Lisez ce que la nuit a fait : aucun lien n’est perdu. Puis la surprise, une date que SIECLE a changée et que rien n’annonçait.',
    suite: 'refaire les exports et chercher chaque lien',
  },
  5: {
    nom: 'chaque lien est cherché',
    recit:
      'L’export Élèves avec adresses du matin est apporté : chaque lien attendu y est cherché, et le dernier mot est en tête de cette page.',
    regarder: 'À vous : retournez à l’accueil et déposez les vôtres, tels que vous les avez téléchargés.',
    suite: 'et déposer mes propres documents',
  },
};

/** The texts of the demo, which come with its band. */
export const DEMO = enFrancais({
  nom: 'Démonstration',
  titre: (etape: DemoStep, sur: number) =>
    `Démonstration, étape${INSECABLE}${etape} sur${INSECABLE}${sur} : ${CHAPITRES[etape].nom}`,
  chapitres: CHAPITRES,
  continuer: 'Continuer',
  terminer: 'Terminer',
  ensuite: (suite: string) => `Ensuite : ${suite}.`,
  rien: 'Rien de la démonstration n’est conservé.',
  liens: {
    eleves: 'Les élèves touchés',
    procedure: 'Où en est la procédure',
    comparaison: 'La comparaison des deux contrôles',
    siecle: 'Le compte rendu prévu',
    groupes: 'Les groupes de chaque élève',
    bilan: 'Aller au résultat de la nuit',
    cherches: 'Aller aux liens cherchés',
    aide: 'Quels documents apporter',
  },
  historique:
    'Seuls les contrôles de la démonstration sont ici. Ils disparaîtront avec elle, et les vôtres seront de nouveau là.',
  revenir: 'Revenir à cette étape',
  lecture: 'Les documents du collège fictif sont en cours de lecture.',
  panne: 'La démonstration s’est arrêtée sur un défaut de Veilleuse. Quittez-la, puis recommencez-la depuis l’accueil.',
  quitter: 'Quitter',
  laDemonstration: 'la démonstration',
  interrompue:
    'La démonstration est terminée : seuls vos propres documents sont lus, et rien du collège fictif n’est conservé.',
  compris: 'Compris',
});
