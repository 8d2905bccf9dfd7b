import { accord, compte, enumerer, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { Application } from '../../procedure/etapes.ts';
import type { BilanCauses } from '../../rapport/comparaison-causes.ts';
import type { CompteDesReponses } from '../../rapport/lignes-apercues.ts';

/** What each answer is to the schools that have it: for one, for several. */
const SONT = (comptes: CompteDesReponses): readonly (readonly [n: number, un: string, plusieurs: string])[] => [
  [comptes.pret, 'peut déposer ce soir', 'peuvent déposer ce soir'],
  [comptes['a-verifier'], 'a d’abord des points à vérifier', 'ont d’abord des points à vérifier'],
  [comptes.refuse + comptes['a-corriger'], 'doit d’abord corriger', 'doivent d’abord corriger'],
  [comptes.incomplet, 'n’est pas contrôlé en entier', 'ne sont pas contrôlés en entier'],
  [comptes.enAttente, 'reste à lire', 'restent à lire'],
];

/** « La structure » becomes « la structure » after a colon; « STS-Web » stays. */
const enSuite = (titre: string): string => titre.replace(/^\p{Lu}(?=[\p{Ll}’ ])/u, (lettre) => lettre.toLowerCase());

/** The texts of the overview of several schools, which come with its page. */
export const ETABLISSEMENTS = enFrancais({
  /** « 12 établissements : 3 peuvent déposer ce soir, 9 doivent d’abord corriger. » */
  reponse(total: number, comptes: CompteDesReponses): string {
    const parts = SONT(comptes)
      .filter(([n]) => n > 0)
      .map(([n, un, plusieurs]) => `${n === total && n > 1 ? 'tous' : nombre(n)} ${accord(n, un, plusieurs)}`);
    return `${compte(total, 'établissement')} : ${parts.join(', ')}.`;
  },
  aucun:
    'Déposez d’un coup les fichiers de plusieurs établissements, dossier par dossier ou tous ensemble, ou plusieurs rapports de Veilleuse : chacun aura ici sa ligne.',

  dossier: 'Choisir un dossier',
  recommencer: 'Recommencer',

  lecture: {
    titre: 'Lecture des établissements',
    avance: (lus: number, total: number, enCours: string) =>
      `${nombre(lus)} sur ${compte(total, 'lu')}, en cours : ${enCours}.`,
    arretee: (lus: number, total: number) => `Lecture arrêtée : ${nombre(lus)} sur ${compte(total, 'lu', 'lus')}.`,
    ajoutes: 'Lecture des fichiers ajoutés. Chaque établissement viendra ensuite.',
    reprendre: 'Reprendre la lecture',
    defaut: 'Arrêté par un défaut de Veilleuse',
    enCours: 'Lecture en cours',
    aVenir: 'Pas encore lu',
  },

  causes: {
    titre: 'Ce que plusieurs ont en commun',
    une: (n: number, titre: string) => `${compte(n, 'établissement')} : ${enSuite(titre)}`,
    ecoles: (noms: readonly string[]) => `${enumerer(noms, 4)}.`,
    ou: (applications: readonly Application[]) => `À corriger dans ${enumerer(applications)}.`,
    montrer: (n: number) => `Ne montrer que ces ${nombre(n)} établissements`,
    autres: (n: number) => `Voir ${compte(n, 'autre cause commune', 'autres causes communes')}`,
    sansConsequence: (n: number) => `Sans conséquence (${nombre(n)})`,
  },

  filtres: { reponse: 'Ce soir', sorte: 'Cause commune', origine: 'Rapports' },
  origines: { onglet: 'Contrôlés ici', recu: 'Reçus' },
  choix: (nom: string, n: number) => `${nom} (${nombre(n)})`,
  bilan: (n: number, total: number) => `${compte(n, 'ligne')} sur ${nombre(total)}`,

  tableau: {
    titre: 'Les établissements',
    colonnes: {
      etablissement: 'Établissement',
      reponse: 'Ce soir',
      eleves: 'Élèves touchés',
      rejetes: 'Rejetés',
      liensPerdus: 'Liens perdus',
      manquants: 'À apporter',
      plusVieux: 'Plus vieil export',
      depuis: 'Causes depuis le contrôle du',
    },
    touches: (n: number, total: number) => `${nombre(n)} sur ${nombre(total)}`,
    sansNuit: 'Non simulé',
    inconnu: 'Inconnu',
    rienAApporter: 'Rien',
    aucunExport: 'Aucune date',
    ancien: (document: string) => `${document}, ancien`,
    siAccepte: 'Pour un dépôt refusé, les élèves et les liens sont ceux de la nuit si SIECLE acceptait ce fichier.',
  },

  ligne: {
    recu: 'Rapport reçu',
    repris: 'Déjà lu aujourd’hui',
    prisAvecLeDossier: (n: number) =>
      `${compte(n, 'fichier pris', 'fichiers pris')} avec ${accord(n, 'son', 'leur')} dossier`,
    premier: 'Premier contrôle',
    depuis: ({ reglees, nouvelles, restantes, nonRevues }: BilanCauses) =>
      [
        reglees > 0 && compte(reglees, 'réglée'),
        nouvelles > 0 && compte(nouvelles, 'nouvelle'),
        restantes > 0 && compte(restantes, 'restante'),
        nonRevues > 0 && compte(nonRevues, 'non contrôlée', 'non contrôlées'),
      ]
        .filter(Boolean)
        .join(', ') || 'aucune cause',
    nonGarde: (raison: string) => `Non gardé : ${raison}.`,
    garder: 'Garder ce rapport',
    garderDe: (nom: string) => `de ${nom}`,
    garde: 'Gardé',
  },

  enDoute: {
    titre: 'Fichiers à attribuer',
    aide: 'Ces fichiers ne comptent pour aucun établissement tant que vous ne les lui avez pas donnés.',
    inconnu: 'Document non reconnu',
    nomme: (uai: string) => `Il nomme l’établissement ${uai}, dont rien d’autre n’est là.`,
    neNommePas: 'Il ne dit pas de quel établissement il est.',
    choix: 'Établissement',
    choisir: 'Choisir un établissement',
    donner: 'Donner à cet établissement',
    donnerQuoi: (nom: string) => `: ${nom}`,
  },
  laisses: (n: number) =>
    `${compte(n, 'fichier laissé', 'fichiers laissés')} de côté : Veilleuse ne ${accord(n, 'le', 'les')} lit pas`,

  droits: {
    titre: 'Les données de ces établissements',
    regles: [
      'Elles concernent des élèves mineurs, et le RGPD s’applique en Nouvelle-Calédonie depuis le 1er juin 2019. Ce qui suit en est déduit.',
      'Elles vous sont confiées pour préparer ce dépôt, et pour rien d’autre : ne les transmettez à personne, et ne les rapprochez d’aucune autre liste.',
      'Effacez les fichiers de votre ordinateur dès que l’établissement a sa réponse. Veilleuse ne les garde pas.',
    ],
    recus: [
      'Un rapport reçu n’est pas gardé, sauf si vous le demandez, et alors pour la durée choisie dans l’historique : il sera comparé au suivant du même établissement.',
      'Demandez un rapport pseudonymisé (« Partager ») quand les noms ne vous servent pas. Il reste une donnée personnelle : qui connaît l’établissement peut y reconnaître quelqu’un.',
    ],
  },

  exports: {
    csv: 'Exporter ces lignes (CSV)',
    xlsx: 'Exporter ces lignes (XLSX)',
    imprimer: 'Imprimer ces lignes',
  },
});
