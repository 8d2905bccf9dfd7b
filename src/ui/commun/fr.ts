import type { IdEtape } from '../../domain/etape.ts';
import type { EtatFichier } from '../../domain/fichier.ts';
import { autres, compte, enumerer, nombre } from '../../domain/francais.ts';
import type { Verdict } from '../../domain/rapport.ts';
import { enFrancais } from '../../domain/typographie.ts';
import { ETAPES_MOTS } from '../../procedure/etapes.ts';
import type { BilanCauses } from '../../rapport/comparaison-causes.ts';
import type { FailureReason } from '../../store/report-store.ts';
import type { ReportView } from './report-views.ts';

/**
 * The texts that the page shows before a report, or on several screens. Those of a report's screens and of each page beside
 * it (`textes.ts` of their folders) come with them; those of the report itself (sentence, findings, problems)
 * travel in it.
 */

export const VERDICTS: Record<Verdict, string> = enFrancais({
  pret: 'Prêt',
  'a-verifier': 'À vérifier',
  'a-corriger': 'À corriger',
  refuse: 'Dépôt refusé',
  incomplet: 'Contrôle incomplet',
});

export const ETATS_FICHIER: Record<EtatFichier, string> = enFrancais({
  lu: 'Lu',
  illisible: 'Illisible',
  ignore: 'Mis de côté',
});

/** Why the browser did not keep something, after a colon. */
export const ECHECS: Record<FailureReason, string> = enFrancais({
  plein: 'l’espace de stockage du navigateur est plein',
  bloque: 'Veilleuse est ouverte dans un autre onglet, à fermer d’abord',
  version: 'une version plus récente de Veilleuse a déjà écrit sur cet ordinateur',
  interrompu: 'le navigateur a interrompu l’enregistrement',
  abime: 'ce qui était conservé est abîmé',
  inconnue: 'le navigateur a refusé l’enregistrement',
});

/** A synchronisation, as the procedure names it. */
export const nomEtape = enFrancais((etape: IdEtape): string => ETAPES_MOTS[etape].nom);

/** « fichiers » stands in one accessible name only, the input's: the public contract finds it by that word. */
export const fr = enFrancais({
  application: 'Veilleuse',
  devise: 'Sachez ce soir ce que SIECLE dira demain matin',
  promesse: 'Aucun fichier ne quitte cet ordinateur.',
  pied: 'Veilleuse prédit le traitement de nuit de SIECLE à partir de la procédure du Vice-Rectorat. Seul le compte rendu de SIECLE fait foi.',
  evitement: 'Aller au contenu',

  depot: {
    cible: 'Déposez ici tous vos fichiers',
    aide: 'Tels que vous les avez téléchargés, sans les ouvrir ni les renommer.',
    avecDossiers: 'Un dossier entier convient aussi.',
    sansDossiers: 'Ce navigateur n’ouvre pas les dossiers déposés : prenez ce qu’ils contiennent.',
    choisir: 'Choisir des fichiers',
    ajouter: 'Ajouter des fichiers',
    dossier: 'Un dossier',
    survol: 'Lâchez pour lire ces fichiers',
    demo: 'Essayer avec un collège fictif',
  },

  accueil: {
    titre: 'Que fera SIECLE de vos liens élève-groupe cette nuit ?',
    chapeau:
      'Un dépôt ELEGROUPE efface tous les liens élève-groupe de l’établissement, et ses erreurs ne se lisent que le lendemain. Voyez-les avant de déposer.',
    aApporter: 'Ce qu’il faut apporter',
    aide: 'ELEGROUPE et Élèves avec adresses suffisent pour commencer. Plus il y a de documents, plus le contrôle est complet.',
    lienAide: 'Ce qu’est chaque fichier, et où le trouver',
  },

  emplacement: {
    attendu: 'À apporter',
    facultatif: 'Si vous l’avez',
    enCours: 'Lecture',
    etablissement: (uai: string) => `Établissement ${uai}`,
    annee: (annee: number) => `Année ${annee}`,
    export: (date: string) => `Export du ${date}`,
    avance: (lus: string, octets: string) => `${lus} sur ${octets}`,
    ligne: (ligne: number) => `ligne ${ligne}`,
    reste: (n: number) => `et ${autres(n)}`,
    aReconnaitre: (n: number) => `${compte(n, 'fichier')} à reconnaître`,
  },

  lecture: {
    titre: 'Lecture des fichiers en cours',
    annonce: 'Lecture des fichiers commencée.',
    total: 'Avancement de la lecture',
    enChemin: 'Le reste de Veilleuse arrive encore : la lecture commence ensuite.',
    refait: 'Le contrôle est refait, sans relire les fichiers.',
    annuler: 'Annuler la lecture',
    autres: 'Autres documents',
    precedent: 'Résultat précédent, sans ce qui est en cours de lecture',
  },

  resultat: {
    etablissement: (nom: string | null, uai: string) => [nom, `${uai} (UAJ/RNE)`].filter(Boolean).join(', '),
    etablissementInconnu: 'Établissement inconnu',
    anneeInconnue: 'Inconnue',
    annees: (scolaire: string | null, siecle: number | null) =>
      [scolaire, siecle !== null && `millésime SIECLE ${siecle}`].filter(Boolean).join(', '),
    exporter: 'Exporter le rapport (JSON)',
  },

  catalogue: {
    titre: 'Les règles de Veilleuse',
    lien: 'Les règles de Veilleuse',
    regle: (code: string) => `Règle ${code}`,
  },

  fichiers: {
    aReprendre: 'Documents à reprendre',
    ecartes: 'Mis de côté',
    entree: (archive: string, entree: string) => `${entree}, dans ${archive}`,
  },

  historique: { page: 'L’historique des contrôles', lien: 'L’historique des contrôles' },

  imprimer: {
    titre: 'Fiches à imprimer',
  },

  pages: {
    toutes: 'À propos de Veilleuse',
    navigation: 'Retour',
    revenir: 'Revenir au contrôle',
    attente: 'Cette page arrive.',
    sansRapport:
      'Déposez d’abord vos documents, ou ouvrez un établissement ou un contrôle précédent : cette page en dépend.',
    partie:
      'Cette partie de l’écran n’a pas pu être chargée. Vérifiez la connexion, puis réessayez ; si ce message revient, rechargez la page (touche F5).',
    echec:
      'Cette page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez ; si ce message revient, rechargez la page (touche F5). Le contrôle, lui, reste utilisable.',
  },

  vues: {
    navigation: 'Vues du résultat',
    noms: {
      '': 'Ce soir',
      eleves: 'Élèves',
      groupes: 'Groupes',
      absents: 'Absents',
      siecle: 'Compte rendu de SIECLE',
      documents: 'Documents',
    } satisfies Record<ReportView, string>,
    lien(vue: ReportView, combien: number | undefined): string {
      return combien === undefined ? this.noms[vue] : `${this.noms[vue]} (${nombre(combien)})`;
    },
  },

  /** Of what is handed over: exports, the report for support, the one that somebody sends. */
  remise: {
    masquer: 'Masquer les noms',
    masquage: 'Les noms vont être masqués.',
    nonMasques:
      'Ce qui masque les noms n’a pas pu être chargé : rien n’est montré. Vérifiez la connexion, puis réessayez ; si ce message revient, rechargez la page (touche F5).',
    demasquer: 'Afficher de nouveau les noms',
    echec:
      'L’export n’a pas pu être préparé. Vérifiez la connexion, puis redemandez-le ; si ce message revient, rechargez la page (touche F5).',
    pseudonymise:
      'Rapport pseudonymisé : chaque élève porte un numéro, sans nom, sans identifiant et sans place dans les documents.',
    petitsGroupes: (codes: readonly string[]) =>
      `Moins de cinq élèves dans ${enumerer(codes)} : qui connaît l’établissement peut les y reconnaître.`,
    partage: { titre: 'Partager avec l’assistance' },
  },

  glossaire: {
    titre: 'Glossaire',
    lien: 'Glossaire',
    definition: (mot: string) => `${mot}, définition`,
  },

  aide: {
    titre: 'Aide',
    lien: 'Aide',
  },

  donnees: { titre: 'Vos données', lien: 'Vos données' },

  accessibilite: {
    titre: 'Accessibilité : notre évaluation',
    lien: 'Accessibilité',
  },

  comparaison: {
    titre: 'Comparaison de deux contrôles',
    depuis: (date: string) => `Depuis le contrôle du ${date} : `,
    bilan: ({ reglees, nouvelles, restantes, nonRevues }: BilanCauses) =>
      [
        `${reglees === 0 ? 'aucune cause réglée' : compte(reglees, 'cause réglée', 'causes réglées')}`,
        nouvelles === 0 ? 'aucune nouvelle' : compte(nouvelles, 'nouvelle'),
        restantes === 0 ? 'aucune restante' : compte(restantes, 'restante'),
        ...(nonRevues === 0 ? [] : [`${compte(nonRevues, 'non contrôlée', 'non contrôlées')} cette fois`]),
      ].join(', '),
    voir: 'Voir la comparaison',
  },

  etablissements: { titre: 'Vue d’ensemble des établissements' },

  correspondances: {
    titre: 'Correspondances entre EDT et STS-Web',
  },

  lsu: {
    titre: 'Prêt pour le LSU ?',
  },

  procedure: { titre: 'La procédure de synchronisation', lien: 'La procédure' },

  annee: { titre: 'Une année, plusieurs noms', lien: 'Les noms de l’année' },

  /** What other screens say of the morning after; the rest is loaded with its page (textes/lendemain.ts). */
  lendemain: {
    titre: 'Le lendemain du dépôt',
    lien: 'Le lendemain du dépôt',
    nonGarde: (raison: FailureReason) => `Ce que vous venez de noter n’est pas conservé : ${ECHECS[raison]}.`,
  },

  poste: {
    pret: 'Prêt hors ligne : Veilleuse s’ouvre aussi sans connexion. Dans une fenêtre privée, tout s’efface à la fermeture.',
    impossible:
      'Pas de hors ligne ici : ce navigateur ne garde pas la page, comme dans une fenêtre privée. Chaque ouverture demande une connexion. Pour s’en passer, prenez la copie pour clé USB.',
    copie:
      'Copie pour clé USB : elle s’ouvre sans connexion et ne conserve rien sur cet ordinateur. Exportez le rapport pour le garder.',
    nouvelle: 'Une nouvelle version de Veilleuse est prête.',
    nouvelleApres:
      'Une nouvelle version de Veilleuse est prête. Le contrôle affiché reste dans les contrôles précédents.',
    mettreAJour: 'Mettre à jour',
    demandee: 'La mise à jour attend la fin du contrôle en cours dans un autre onglet.',
    installer: 'Installer Veilleuse sur cet ordinateur',
    cle: 'Copie pour clé USB',
    cleAide:
      'Un seul document, à copier sur une clé ou dans un dossier partagé. Un double clic l’ouvre, sans connexion et sans installation. Elle ne conserve rien : exportez le rapport pour le garder.',
    telecharger: (version: string, taille: string) => `Télécharger la copie (version ${version}, ${taille})`,
    empreinte: 'Empreinte SHA-256 :',
  },
});
