import { compte, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { BilanCauses } from '../../rapport/comparaison-causes.ts';

/** The texts of the comparison of two runs, which come with its page. */
export const COMPARAISON = enFrancais({
  retour: 'Tout l’historique',
  comparer: 'Comparer ces deux contrôles',
  depart: 'Contrôle de départ',
  arrivee: 'Contrôle d’arrivée',
  option: (date: string, phrase: string) => `${date}. ${phrase}`,
  attente: 'Lecture des deux contrôles.',
  introuvable: 'L’un de ces deux contrôles n’est plus conservé. Choisissez-en un autre dans l’historique.',
  impossible: {
    'autre-ecole': 'Ces deux contrôles ne portent pas sur le même établissement : ils ne se comparent pas.',
    pseudonymise: 'L’un des deux contrôles est pseudonymisé : ses élèves n’ont plus de nom, ils ne se comparent pas.',
    'ecole-inconnue': 'L’un des deux contrôles ne dit pas de quel établissement il vient : ils ne se comparent pas.',
  },
  reglees: (n: number) => `Causes réglées (${nombre(n)})`,
  nouvelles: (n: number) => `Causes nouvelles (${nombre(n)})`,
  restantes: (n: number) => `Causes restantes (${nombre(n)})`,
  nonRevues: (n: number) => `Causes non contrôlées cette fois (${nombre(n)})`,
  nonRevuesAide:
    'Une de leurs règles n’a pas pu s’exécuter dans le second contrôle : rien ne dit qu’elles sont réglées.',
  informations: (n: number) => `Pour information (${nombre(n)})`,
  parties: {
    nouvelles: 'nouvelle',
    restantes: 'restante',
    nonRevues: 'non contrôlée cette fois',
    reglees: 'réglée',
  } satisfies Record<keyof BilanCauses, string>,
  cout: (eleves: number, liens: number) =>
    [eleves > 0 && compte(eleves, 'élève'), liens > 0 && compte(liens, 'lien')].filter(Boolean).join(', '),
  evolution: (avant: string, apres: string) => `Avant : ${avant || 'aucun élève'}. Après : ${apres || 'aucun élève'}.`,
  inchangee: (cout: string) => [cout, 'inchangé'].filter(Boolean).join(', '),
  compteurs: 'Ce que compte SIECLE, avant et après',
  colonnes: { compteur: 'Compteur', avant: 'Avant', apres: 'Après', ecart: 'Écart', eleve: 'Élève' },
  noms: {
    lus: 'Élèves lus',
    complets: 'Élèves complets',
    partiels: 'Élèves partiels',
    rejetes: 'Élèves rejetés',
    absents: 'Absents du fichier',
    crees: 'Liens créés',
    perdus: 'Liens rejetés',
  },
  inconnu: 'Inconnu',
  ecart: (n: number) => (n > 0 ? `+${nombre(n)}` : n < 0 ? `−${nombre(-n)}` : '0'),
  parEleve: 'Élève par élève',
  parEleveImpossible:
    'L’un des deux contrôles ne nomme pas tous les élèves : la comparaison élève par élève n’est pas possible.',
  eleves: {
    regles: (n: number) => `Élèves réglés (${nombre(n)})`,
    nouveaux: (n: number) => `Élèves nouvellement touchés (${nombre(n)})`,
    restants: (n: number) => `Élèves encore touchés (${nombre(n)})`,
  },
  nomsMasques: 'Les noms sont masqués : la comparaison élève par élève n’est pas montrée.',
  aucunEleve: 'Aucun élève touché, ni avant ni après.',
  absentDesDocuments: 'Dans aucun document',
});
