import type { EtatCorrespondance, GenreListe, ProblemeListe, ServiceDemande } from '../domain/correspondances.ts';
import type {
  DivisionLsu,
  EtatFichier,
  Gravite,
  MatiereLsu,
  MotifAbsence,
  Nuit,
  SortEleve,
  Verdict,
  VerdictDepot,
} from '../domain/report.ts';
import { LIBELLES, type SourceKind } from '../domain/source.ts';
import type { StepId } from '../domain/step.ts';
import { typographier } from '../domain/typographie.ts';
import type { RaisonRefus } from '../exports/ouvrir.ts';
import type { MotsTableaux } from '../exports/tableaux.ts';
import { applicationsDe, ETAPES_MOTS } from '../procedure/steps.ts';
import type { BilanChangements } from '../state/changements.ts';
import type { BilanCauses } from '../state/comparaison.ts';
import type { Duree } from '../store/duree.ts';
import type { RaisonEchec } from '../store/report-store.ts';
import { compte, enumerer, nombre } from './format.ts';
import type { VueRapport } from './vues.ts';

/** Every text of the page's own; those of the report (sentence, findings, problems) travel in the report. */

export const VERDICTS: Record<Verdict, string> = {
  pret: 'Prêt',
  'a-verifier': 'À vérifier',
  'a-corriger': 'À corriger',
  refuse: 'Dépôt refusé',
  incomplet: 'Contrôle incomplet',
};

export const GRAVITES_MOTS: Record<Gravite, string> = {
  'depot-refuse': 'Dépôt refusé',
  'eleve-rejete': 'Élève rejeté',
  'lien-rejete': 'Lien rejeté',
  'lien-corrige': 'Corrigé d’office par SIECLE',
  'a-verifier': 'À vérifier',
  information: 'Information',
};

export const DEPOTS: Record<VerdictDepot, string> = {
  accepte: 'SIECLE acceptera le fichier.',
  refuse: 'SIECLE refusera le fichier. Corrigez avant de déposer.',
  'a-verifier': 'Un doute reste sur le dépôt. Vérifiez avant de déposer.',
  inconnu: 'Le dépôt n’a pas pu être contrôlé.',
};

export const SORTS: Record<SortEleve, string> = {
  complet: 'Complet',
  partiel: 'Partiel',
  rejete: 'Rejeté',
  absent: 'Absent du fichier',
};

export const MOTIFS_ABSENCE: Record<MotifAbsence, string> = {
  'groupes-perdus': 'Perdra ses groupes cette nuit',
  'sans-groupe': 'Sans groupe aujourd’hui, rien à perdre',
  'sans-division': 'Sans division dans SIECLE',
  sorti: 'Sorti de l’établissement',
};

export const ETATS_FICHIER: Record<EtatFichier, string> = {
  lu: 'Lu',
  illisible: 'Illisible',
  ignore: 'Mis de côté',
};

/** Why the browser did not keep something, after a colon. */
export const ECHECS: Record<RaisonEchec, string> = {
  plein: 'l’espace de stockage du navigateur est plein',
  bloque: 'Veilleuse est ouverte dans un autre onglet, à fermer d’abord',
  version: 'une version plus récente de Veilleuse a déjà écrit sur cet ordinateur',
  interrompu: 'le navigateur a interrompu l’enregistrement',
  inconnue: 'le navigateur a refusé l’enregistrement',
};

const DEUX_FAITS: Record<string, string> = {
  calendrier: 'les dates des élèves dans Communs',
  'annee-siecle': 'l’année scolaire dans un export de SIECLE',
};

export const GENRES: Record<GenreListe, string> = {
  matieres: 'Matières',
  enseignants: 'Professeurs',
  divisions: 'Classes',
  groupes: 'Groupes',
};

export const CORRESPONDANCES: Record<
  EtatCorrespondance,
  { nom: string; compte: (n: number) => string; aFaire: string }
> = {
  aucune: {
    nom: 'Sans correspondance',
    compte: (n) => `${nombre(n)} sans correspondance`,
    aFaire:
      'Rien ne lui ressemble dans STS-Web, et rien n’en sera envoyé. Corrigez son nom dans EDT, ou créez-le dans STS-Web, puis reprenez l’import de STS-Web dans EDT (1).',
  },
  plusieurs: {
    nom: 'À départager',
    compte: (n) => `${nombre(n)} à départager`,
    aFaire: 'Plusieurs lui ressemblent dans STS-Web : choisissez la bonne dans EDT.',
  },
  probable: {
    nom: 'Probable',
    compte: (n) => compte(n, 'probable'),
    aFaire: 'Vérifiez que c’est bien la même, pour la raison qui est dite, puis choisissez-la dans EDT.',
  },
  'sans-personne': {
    nom: 'Poste sans personne',
    compte: (n) => compte(n, 'poste sans personne', 'postes sans personne'),
    aFaire: 'Ce poste (BMP) n’a personne en face de lui dans STS-Web : laissez la case vide tant que c’est le cas.',
  },
  sure: {
    nom: 'Sûre',
    compte: (n) => compte(n, 'sûre'),
    aFaire: 'Écrite pareil des deux côtés : choisissez-la dans EDT.',
  },
};

export const PROBLEMES_LISTE: Record<ProblemeListe, { message: string; aFaire: string }> = {
  vide: {
    message: 'La liste ne contient aucune ligne à comparer.',
    aFaire: 'Copiez la liste entière dans EDT ou PRONOTE, puis collez-la ici.',
  },
  'trop-grande': {
    message: 'La liste est trop grande : plus de 3 000 lignes, ou plus de 500 000 caractères.',
    aFaire: 'Copiez une seule liste à la fois.',
  },
  'pas-du-texte': {
    message: 'Ce document n’est pas une liste en texte.',
    aFaire: 'Enregistrez la liste en texte ou en CSV, ou copiez-la et collez-la ici.',
  },
  nombres: {
    message: 'Cette liste ne contient que des nombres, et aucun code de STS-Web.',
    aFaire: 'Copiez aussi la colonne des noms ou des libellés.',
  },
  'rien-reconnu': {
    message: 'Rien dans cette liste ne ressemble à ce que contient STS-Web.',
    aFaire: 'Choisissez la nature de la liste, et vérifiez que sts_emp est bien celui du même établissement.',
  },
  'sts-absent': {
    message: 'Il manque sts_emp pour comparer cette liste.',
    aFaire: 'Déposez-le : la comparaison se fera aussitôt.',
  },
};

const SERVICES: Record<ServiceDemande['etat'], string> = {
  present: 'ce service est dans STS-Web',
  absent: 'ce groupe n’a pas de service de cette matière dans STS-Web',
  'matiere-inconnue': 'cette matière n’est pas dans STS-Web',
  'groupe-inconnu': 'à vérifier une fois le groupe trouvé',
};

const MANQUES_LSU: Record<DivisionLsu['groupes'][number]['manque'], string> = {
  sts: 'n’est pas dans STS-Web',
  service: 'n’a aucun service dans STS-Web',
  enseignant: 'a un service sans enseignant dans STS-Web',
};

/** A synchronisation, as the procedure names it. */
export const nomEtape = (etape: StepId): string => typographier(ETAPES_MOTS[etape].nom);

/** A document or a fact that a rule lacked. */
export const nomDuManque = (manque: string): string =>
  DEUX_FAITS[manque] ?? LIBELLES[manque as SourceKind]?.nom ?? manque;

export const menuDuManque = (manque: string): string | null =>
  LIBELLES[(manque === 'calendrier' ? 'communs' : manque) as SourceKind]?.menu ?? null;

/** « fichiers » stands in one accessible name only, the input's: the public contract finds it by that word. */
export const fr = {
  application: 'Veilleuse',
  devise: 'Sachez ce soir ce que SIECLE dira demain matin',
  promesse: 'Aucun fichier ne quitte cet ordinateur.',
  pied: 'Veilleuse prédit le traitement de nuit de SIECLE à partir de la procédure du Vice-Rectorat. Seul le compte rendu de SIECLE fait foi.',
  evitement: 'Aller au contenu',

  depot: {
    cible: 'Déposez ici tous vos fichiers',
    aide: 'Tels que vous les avez téléchargés, sans les ouvrir ni les renommer.',
    avecDossiers: 'Un dossier entier convient aussi.',
    sansDossiers: 'Ce navigateur n’ouvre pas les dossiers déposés : prenez ce qu’ils contiennent.',
    choisir: 'Choisir des fichiers',
    ajouter: 'Ajouter ou remplacer des fichiers',
    survol: 'Lâchez pour lire ces fichiers',
    demo: 'Essayer avec un collège fictif',
  },

  accueil: {
    titre: 'Que fera SIECLE de vos liens élève-groupe cette nuit ?',
    chapeau:
      'Un dépôt ELEGROUPE efface tous les liens élève-groupe de l’établissement, et ses erreurs ne se lisent que le lendemain. Voyez-les avant de déposer.',
    aApporter: 'Ce qu’il faut apporter',
    aide: 'ELEGROUPE et Élèves avec adresses suffisent pour commencer. Plus il y a de documents, plus le contrôle est complet.',
    lienAide: 'Ce qu’est chaque fichier, et où le trouver',
  },

  emplacement: {
    attendu: 'À apporter',
    enCours: 'Lecture',
    etablissement: (uai: string) => `Établissement ${uai}`,
    annee: (annee: number) => `Année ${annee}`,
    export: (date: string) => `Export du ${date}`,
    avance: (lus: string, octets: string) => `${lus} sur ${octets}`,
    ligne: (ligne: number) => `ligne ${ligne}`,
  },

  lecture: {
    titre: 'Lecture des fichiers en cours',
    annonce: 'Lecture des fichiers commencée.',
    total: 'Avancement de la lecture',
    enChemin: 'Le reste de Veilleuse arrive encore : la lecture commence ensuite.',
    annuler: 'Annuler la lecture',
    autres: 'Autres documents',
    precedent: 'Résultat précédent, sans ce qui est en cours de lecture',
    derriere: (noms: readonly string[]) =>
      noms.length > 1
        ? `Lecture de ${enumerer(noms)} en cours : ce résultat n’en dépend pas`
        : `Lecture de ${noms[0] ?? 'fichiers'} en cours : ce résultat n’en dépend pas`,
  },

  resultat: {
    etablissement: (nom: string | null, uai: string) => [nom, `${uai} (UAJ/RNE)`].filter(Boolean).join(', '),
    etablissementInconnu: 'Établissement inconnu',
    annee: 'Année et millésime',
    anneeInconnue: 'Inconnue',
    annees: (scolaire: string | null, siecle: number | null) =>
      [scolaire, siecle !== null && `millésime SIECLE ${siecle}`].filter(Boolean).join(', '),
    etabli: 'Contrôle établi le',
    ecole: 'Établissement',
    surLaFoi: 'D’après',
    fichierLiens: 'Fichier à déposer',
    exporter: 'Exporter le rapport (JSON)',
    autresActions: 'Autres actions',
    recommencer: 'Recommencer',
  },

  depotSiecle: { titre: 'Le dépôt dans SIECLE' },

  causes: {
    titre: 'Ce qu’il faut savoir et corriger',
    aucune: (controles: number) => `Rien à signaler sur ${compte(controles, 'règle exécutée', 'règles exécutées')}.`,
    pourquoi: 'Pourquoi',
    correction: 'Que faire',
    etapes: 'À refaire ensuite',
    source: (kind: 'atteste' | 'deduit') => (kind === 'atteste' ? 'Attesté' : 'Déduit'),
    cout: (eleves: number, liens: number) =>
      [eleves > 0 && compte(eleves, 'élève'), liens > 0 && compte(liens, 'lien')]
        .filter(Boolean)
        .map((quantite) => ` · ${quantite}`)
        .join(''),
    voir: (n: number) => (n > 0 ? `Voir le détail (${nombre(n)})` : 'Voir le détail'),
    groupe: (code: string) => `groupe ${code}`,
    groupes: (codes: readonly string[]) => `${codes.length > 1 ? 'Groupes' : 'Groupe'} : ${enumerer(codes)}.`,
    detail: (texte: string) => ` : ${texte}`,
    bilan: (n: number, total: number) => `${compte(n, 'cause')} sur ${nombre(total)}`,
  },

  plan: {
    titre: 'À refaire, dans cet ordre',
    dans: (application: string) => `Dans ${application}`,
    redepot: {
      'meme-fichier': 'Ensuite, vous pourrez déposer de nouveau le même fichier.',
      'nouvel-export': 'Ensuite, PRONOTE devra exporter un nouveau fichier : ne déposez pas celui-ci de nouveau.',
    },
  },

  changements: {
    titre: 'Ce que l’import va changer',
    aucun: 'Aucun élève ne change de groupe par rapport à l’export de SIECLE.',
    bilan: ({ perdants, gagnants, groupesChanges, groupesVides }: BilanChangements) =>
      [
        perdants > 0 && `${compte(perdants, 'élève perd', 'élèves perdent')} au moins un groupe d’aujourd’hui.`,
        gagnants > 0 && `${compte(gagnants, 'élève reçoit', 'élèves reçoivent')} au moins un groupe nouveau.`,
        groupesChanges > 0 && `${compte(groupesChanges, 'groupe change', 'groupes changent')} de composition.`,
        groupesVides > 0 && `${compte(groupesVides, 'groupe perd', 'groupes perdent')} tous ses élèves.`,
      ].filter((phrase) => phrase !== false),
    reserve:
      'À titre indicatif : l’export de SIECLE ne contient pas les groupes déjà terminés, dont les liens disparaissent aussi.',
    voirPerdants: (n: number) => `Voir ${compte(n, 'élève qui perd', 'élèves qui perdent')} un groupe`,
    voirGagnants: (n: number) => `Voir ${compte(n, 'élève qui reçoit', 'élèves qui reçoivent')} un groupe`,
    voirGroupes: (n: number) => `Voir ${compte(n, 'groupe', 'groupes')}, avant et après`,
    parGroupe: 'Effectif de chaque groupe avant et après l’import',
    aucunGroupe: 'Aucun',
  },

  catalogue: {
    titre: 'Les règles de Veilleuse',
    lien: 'Les règles de Veilleuse',
    toutes: 'Toutes les règles',
    regle: (code: string) => `Règle ${code}`,
    chapeau: (n: number) =>
      `${compte(n, 'règle')}, dans l’ordre où Veilleuse les applique. Chacune dit ce qui se passe, pourquoi, et que faire.`,
    inconnue: 'Cette règle n’est pas dans le catalogue de cette version de Veilleuse.',
    quoi: 'Ce qui se passe',
    cas: (nom: string) => `Exemple inventé : ${nom}.`,
    phrase: 'Pour chaque élève, lien ou document :',
    source: (attestation: string, reference: string) => `${attestation} : ${reference}.`,
    fondement: 'D’où vient cette règle',
    atteste: 'La procédure ou la spécification le dit.',
    deduit: 'C’est notre lecture, là où la procédure et la spécification se taisent.',
    lit: (noms: string) => `Pour la contrôler, il faut : ${noms}.`,
  },

  nuit: {
    aide: 'Dans l’ordre de la page « Suivi des échanges > Logiciel privé - Liens élève-groupe » de SIECLE.',
    impossible: 'La nuit ne peut pas être simulée : il faut le fichier ELEGROUPE et l’export Élèves avec adresses.',
    synthese: 'Synthèse de l’import',
    compteurs: {
      lus: 'Élèves lus',
      complets: 'Complets',
      partiels: 'Partiels',
      rejetes: 'Rejetés',
      absents: 'Absents du fichier',
    },
    liens: (lus: number, crees: number, rejetes: number) =>
      `${compte(lus, 'lien lu', 'liens lus')} : ${compte(crees, 'créé')}, ${compte(rejetes, 'rejeté')}.`,
    dates: (n: number) => `${compte(n, 'date réinitialisée', 'dates réinitialisées')} par SIECLE.`,
    rejetes: '1. Liens élève-groupe rejetés',
    anomalies: '2. Liens élève-groupe importés avec anomalies',
    aucun: 'Aucun résultat trouvé.',
    rejetesTotal: (n: number) => `Nombre de liens élève-groupe rejetés : ${nombre(n)} (SIECLE compte des élèves).`,
    colonnes: { eleve: 'Élève', identifiants: 'Identifiants', anomalie: 'Anomalie', regle: 'Règle' },
    identifiantsAide: 'Identifiants : ELEVE_ID dans SIECLE / ID_PRV_ELE envoyé par le fichier, 0 si inconnu.',
    detail: (nom: string) => `Détail de ${nom}`,
    nouvelleDate: (date: string) => `Date enregistrée par SIECLE : ${date}.`,
    liensEleve: (crees: number, lus: number) => `${nombre(crees)} sur ${compte(lus, 'lien créé', 'liens créés')}.`,
  },

  absents: {
    titre: '3. Élèves absents du fichier',
    voir: (n: number) => `Voir ${compte(n, 'élève absent', 'élèves absents')} et la raison`,
    bilan: (n: number, total: number) => `${compte(n, 'élève absent', 'élèves absents')} sur ${nombre(total)}`,
    aide: 'SIECLE n’en donne que le nombre. Voici leurs noms et la raison.',
    aucun: 'Aucun élève absent.',
    colonnes: { eleve: 'Élève', division: 'Division', raison: 'Raison', groupes: 'Groupes d’aujourd’hui' },
    resume: (motif: string, n: number) => `${motif} : ${nombre(n)}`,
    aucunGroupe: 'Aucun',
    aucuneDivision: 'Aucune',
  },

  fichiers: {
    titre: 'Les documents',
    aReprendre: 'Documents à reprendre',
    ecartes: 'Mis de côté',
    entree: (archive: string, entree: string) => `${entree}, dans ${archive}`,
  },

  regles: {
    titre: 'Ce qui n’a pas été contrôlé',
    absent: 'Non contrôlé (fichier absent)',
    manque: (noms: readonly string[]) => `Il manque ${enumerer(noms)}`,
    menu: (menu: string) => `À prendre dans ${menu}`,
    panne: 'Défaut de Veilleuse',
    panneAide: 'Ces règles n’ont pas pu s’exécuter. Vos fichiers n’y sont pour rien.',
  },

  conservation: {
    onglet:
      'Ce navigateur ne conserve rien : ce résultat disparaîtra avec l’onglet. Exportez le rapport pour le garder.',
    choix:
      'Vous avez choisi de ne rien conserver : ce résultat disparaîtra avec l’onglet. Exportez le rapport pour le garder.',
    effacee: 'Ce résultat n’est plus conservé. Exportez le rapport pour le garder.',
    echec: (raison: RaisonEchec) =>
      `Ce résultat n’est pas conservé : ${ECHECS[raison]}. Exportez le rapport pour le garder.`,
  },

  historique: {
    titre: 'Contrôles précédents',
    page: 'L’historique des contrôles',
    tous: (n: number) => `Tout l’historique (${compte(n, 'contrôle')})`,
    lien: 'L’historique des contrôles',
    aide: (duree: Duree) =>
      duree === 'rien'
        ? 'Rien n’est conservé dans ce navigateur : ces contrôles disparaîtront avec l’onglet.'
        : `Conservés ${duree} jours dans ce navigateur, sans les fichiers.`,
    aucun: 'Aucun contrôle conservé.',
    demo: 'Collège fictif d’essai',
    ouvrir: (date: string) => `Contrôle du ${date}`,
    compteurs: ({ lus, complets, partiels, rejetes, absents }: Nuit['compteurs']) =>
      `${compte(lus, 'élève lu', 'élèves lus')} : ${compte(complets, 'complet')}, ${compte(partiels, 'partiel')}, ${compte(rejetes, 'rejeté')}. ${compte(absents, 'absent')} du fichier.`,
    sansNuit: 'La nuit n’a pas pu être simulée.',
    fichiers: (n: number) => `Voir les documents lus (${nombre(n)})`,
    comparer: (date: string) => `Comparer avec celui du ${date}`,
    illisible: 'L’historique ne peut pas être lu dans ce navigateur.',
    relu: 'Contrôle relu de l’historique. Ses fichiers ne sont pas conservés.',
    revenir: 'Revenir au contrôle en cours',
    accueil: 'Revenir à l’accueil',
    effacerUn: (date: string) => `Effacer le contrôle du ${date}`,
    efface: (date: string) => `Le contrôle du ${date} est effacé.`,
    annuler: 'Annuler l’effacement',
    annule: (date: string) => `Le contrôle du ${date} est rétabli.`,
    effacer: 'Tout effacer',
    question: (n: number) =>
      n < 2
        ? 'Le contrôle conservé et les marques posées sur les causes disparaîtront. L’effacement est définitif.'
        : `Les ${nombre(n)} contrôles conservés et les marques posées sur les causes disparaîtront. L’effacement est définitif.`,
    confirmer: 'Effacer définitivement',
    renoncer: 'Ne rien effacer',
    fait: (restants: number) => `Tout est effacé : ${compte(restants, 'enregistrement')} dans ce navigateur.`,
    echec: (raison: RaisonEchec) => `Rien n’est effacé : ${ECHECS[raison]}.`,
    duree: 'Durée de conservation',
    durees: (duree: Duree) => (duree === 'rien' ? 'Ne rien conserver (ordinateur partagé)' : `${duree} jours`),
    choisir: 'Enregistrer ce choix',
    questionDuree: (duree: Duree) =>
      duree === 'rien'
        ? 'Tous les contrôles et toutes les marques de ce navigateur seront effacés, et plus rien n’y sera écrit que ce choix.'
        : `Les contrôles et les marques de plus de ${duree} jours seront effacés.`,
    confirmerDuree: 'Effacer et enregistrer ce choix',
    renoncerDuree: 'Ne rien changer',
    dureeChoisie: (duree: Duree) =>
      duree === 'rien' ? 'Plus rien n’est conservé.' : `Les contrôles sont conservés ${duree} jours.`,
    dureeRefusee: 'Le navigateur n’a pas enregistré ce choix : rien n’est changé.',
    perdu:
      'L’historique a été perdu : des contrôles étaient conservés dans ce navigateur, et il ne les retrouve pas. Vos fichiers n’y sont pour rien.',
    interrompue: (date: string) =>
      `La dernière lecture, commencée le ${date}, ne s’est pas terminée : l’onglet s’est fermé ou la mémoire a manqué. Déposez de nouveau vos fichiers, et fermez d’abord les autres onglets si cela se reproduit.`,
  },

  panne: {
    titre: 'Veilleuse a rencontré un défaut',
    texte: 'Le défaut vient de Veilleuse, pas de vos fichiers ni de l’établissement. Rien n’a été déposé dans SIECLE.',
    garde: 'Le résultat obtenu avant ce défaut reste affiché ci-dessous.',
    recommencer: 'Recommencer',
    copier: 'Copier le texte technique',
    copie: 'Texte technique copié.',
    nonCopie: 'La copie a échoué : sélectionnez le texte ci-dessous.',
    technique: 'Texte technique pour l’assistance',
  },

  imprimer: {
    titre: 'Fiches à imprimer',
    lien: 'Fiches à imprimer',
  },

  pages: {
    toutes: 'À propos de Veilleuse',
    navigation: 'Retour',
    revenir: 'Revenir au contrôle',
    attente: 'Cette page arrive.',
    sansRapport: 'Déposez d’abord vos documents, ou ouvrez un contrôle précédent : cette page en dépend.',
    echec:
      'Cette page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez Veilleuse. Le contrôle, lui, reste utilisable.',
  },

  vues: {
    navigation: 'Vues du résultat',
    noms: {
      '': 'Causes et plan',
      eleves: 'Élèves',
      groupes: 'Groupes',
      absents: 'Absents',
      siecle: 'Compte rendu de SIECLE',
      documents: 'Documents',
    } satisfies Record<VueRapport, string>,
    lien(vue: VueRapport, combien: number | undefined): string {
      return combien === undefined ? this.noms[vue] : `${this.noms[vue]} (${nombre(combien)})`;
    },
  },

  liste: {
    navigation: 'Pages de la liste',
    etendue: (debut: number, fin: number, total: number) => `${nombre(debut)} à ${nombre(fin)} sur ${nombre(total)}`,
    precedents: 'Précédents',
    suivants: 'Suivants',
    page: 'Page',
    surPages: (page: number, pages: number) => `${nombre(page)} sur ${nombre(pages)}`,
    trier: 'Trier par',
    ordreHabituel: 'Ordre habituel',
    croissant: (colonne: string) => `${colonne}, croissant`,
    decroissant: (colonne: string) => `${colonne}, décroissant`,
    detail: 'Détail',
    rien: 'Rien à signaler',
  },

  filtres: {
    titre: 'Chercher et filtrer',
    chercher: 'Chercher',
    tous: 'Tous',
    effacer: 'Effacer les filtres',
    gravite: 'Gravité',
    regle: 'Règle',
    division: 'Division',
    groupe: 'Groupe',
    application: 'À corriger dans',
    sort: 'Sort prévu',
    changement: 'Changement',
    motif: 'Raison',
  },

  eleves: {
    colonnes: {
      eleve: 'Élève',
      division: 'Division',
      sort: 'Sort prévu',
      avant: 'Groupes aujourd’hui',
      apres: 'Groupes demain',
      gravite: 'À signaler',
    },
    changements: ['Perd un groupe', 'Reçoit un groupe'] as const,
    perd: (codes: readonly string[]) => `Perd ${enumerer(codes)}`,
    recoit: (codes: readonly string[]) => `Reçoit ${enumerer(codes)}`,
    bilan: (n: number, total: number) => `${compte(n, 'élève')} sur ${nombre(total)}`,
    identifiant: (eleveId: string) =>
      eleveId === '0' ? 'Inconnu de SIECLE.' : `Identifiant SIECLE (ELEVE_ID) : ${eleveId}.`,
    sorti: 'Cet élève est sorti de l’établissement.',
  },

  groupes: {
    colonnes: {
      groupe: 'Groupe',
      avant: 'Avant',
      apres: 'Après',
      sortants: 'Sortants',
      entrants: 'Entrants',
      anomalies: 'Anomalies',
      gravite: 'À signaler',
    },
    changements: ['Perd des élèves', 'Reçoit des élèves'] as const,
    voirEleves: (code: string) => `Voir les élèves du groupe ${code}`,
    bilan: (n: number, total: number) => `${compte(n, 'groupe')} sur ${nombre(total)}`,
  },

  /** Of what is handed over: exports, the report for support, the one that somebody sends. */
  remise: {
    enTableaux: 'Exporter en tableaux (XLSX, CSV)',
    xlsx: 'Exporter le classeur (XLSX)',
    tableau: 'Tableau à exporter',
    csv: 'Exporter ce tableau (CSV)',
    zeros: 'Excel retire les zéros de tête des identifiants d’un CSV : le classeur XLSX les garde.',
    masquer: 'Masquer les noms',
    echec: 'L’export n’a pas pu être préparé. Vérifiez la connexion, puis rechargez Veilleuse.',
    pseudonymise:
      'Rapport pseudonymisé : chaque élève porte un numéro, sans nom, sans identifiant et sans place dans les documents.',
    petitsGroupes: (codes: readonly string[]) =>
      `Moins de cinq élèves dans ${enumerer(codes)} : qui connaît l’établissement peut les y reconnaître.`,
    recu: (date: string, application: string) =>
      `Rapport reçu, établi le ${date} par ${application} ; ses fichiers ne sont pas ici.`,
    refuse: (nom: string) => `Le rapport « ${nom} » ne s’ouvre pas.`,
    refus: {
      plusieurs: ['Plusieurs rapports ont été donnés à la fois.', 'Donnez-en un seul.'],
      inaccessible: [
        'Le navigateur n’y a plus accès : il a été déplacé, modifié ou supprimé.',
        'Vérifiez qu’il est toujours à sa place, puis donnez-le de nouveau.',
      ],
      'trop-gros': [
        'Il dépasse 50 Mo, ce qu’aucun rapport n’atteint.',
        'Demandez que le rapport soit exporté de nouveau.',
      ],
      'pas-json': [
        'Il est incomplet, ou il a été modifié par un autre logiciel.',
        'Demandez-le de nouveau, joint tel qu’il a été exporté.',
      ],
      'pas-un-rapport': [
        'Il n’est pas un rapport de Veilleuse.',
        'Demandez celui que donne le bouton « Exporter le rapport (JSON) ».',
      ],
      version: [
        'Il vient d’une version plus récente de Veilleuse.',
        'Rechargez Veilleuse pour la mettre à jour, puis donnez-le de nouveau.',
      ],
      abime: [
        'Une de ses parties manque ou n’a pas la forme attendue : rien n’en est montré.',
        'Demandez-le de nouveau, joint tel qu’il a été exporté.',
      ],
    } satisfies Record<RaisonRefus | 'plusieurs', readonly [quoi: string, aFaire: string]>,
    abime: (ou: string) => `À cet endroit : ${ou}.`,
    fermer: 'Fermer',
    partage: {
      titre: 'Partager avec l’assistance',
      chapeau:
        'Voici le rapport pseudonymisé, tel que l’assistance le verra. Rien ne part d’ici : vous l’enregistrez, puis vous l’envoyez vous-même.',
      disparu: 'Ce qui disparaît',
      ceQuiDisparait: [
        'Les noms et prénoms : chaque élève devient « Élève 017 ». Les numéros ne suivent ni l’alphabet, ni les identifiants.',
        'Les identifiants (ELEVE_ID, INE, ID_PRV_ELE), les dates de naissance.',
        'Le rang et la ligne de chaque élève dans les documents, et les noms des documents.',
        'Les phrases qui pourraient nommer un élève ou un enseignant : le titre de la règle les remplace.',
        'Aucune table ne relie les numéros aux noms : elle n’existe nulle part.',
      ],
      reste: 'Ce qui reste',
      ceQuiReste: [
        'L’établissement et son numéro (UAJ/RNE), qui figure aussi dans le nom du document enregistré.',
        'Les divisions, les groupes, les MEF et les codes des règles.',
        'Les groupes et le sort de chaque élève, les dates de ses liens, les effectifs.',
        'La date, le type et la taille de chaque document.',
      ],
      petits: 'Petits groupes',
      aucunPetit: 'Aucun groupe ni aucune division n’a moins de cinq élèves.',
      enregistrer: 'Enregistrer le rapport pseudonymisé (JSON)',
      ensuite:
        'Ce rapport contient encore des données personnelles : envoyez-le seulement à l’assistance, qui l’ouvre en le déposant dans Veilleuse.',
      apercu: 'Aperçu du rapport pseudonymisé',
    },
    tableaux: {
      titres: {
        causes: 'Causes',
        anomalies: 'Anomalies par élève',
        absents: 'Élèves absents du fichier',
        changements: 'Changements par élève',
        groupes: 'Effectifs des groupes',
        fichiers: 'Documents',
      },
      colonnes: {
        gravite: 'Gravité',
        titre: 'Cause',
        consequence: 'Conséquence',
        correction: 'Que faire',
        applications: 'Dans',
        etapes: 'À refaire ensuite',
        eleves: 'Élèves',
        liens: 'Liens',
        groupes: 'Groupes',
        codes: 'Codes',
        nom: 'Nom',
        prenom: 'Prénom',
        division: 'Division',
        eleveId: 'ELEVE_ID',
        idPrv: 'ID_PRV_ELE',
        sort: 'Sort prédit',
        code: 'Code',
        groupe: 'Groupe',
        message: 'Ce que dira SIECLE',
        reinitialiseeA: 'Date enregistrée',
        ligne: 'Ligne',
        motif: 'Raison',
        perdus: 'Perdus',
        ajoutes: 'Ajoutés',
        gardes: 'Gardés',
        avant: 'Avant',
        apres: 'Après',
        entrants: 'Entrants',
        sortants: 'Sortants',
        document: 'Document',
        fichier: 'Fichier',
        entree: 'Dans l’archive',
        etat: 'État',
        uai: 'UAJ/RNE',
        annee: 'Année',
        dateExport: 'Export du',
        octets: 'Octets',
        probleme: 'Problème',
        aFaire: 'Que faire du fichier',
      },
      gravites: GRAVITES_MOTS,
      sorts: SORTS,
      motifs: MOTIFS_ABSENCE,
      etats: ETATS_FICHIER,
      etape: nomEtape,
      applicationsDe,
    } satisfies MotsTableaux,
  },

  enregistrement: {
    voir: 'Voir l’enregistrement',
    de: (nom: string, ligne: number) => `de ${nom}, ligne ${ligne}`,
    legende: (element: string, ligne: number, fichier: string | null) =>
      [`${element}, ligne ${ligne}`, fichier].filter(Boolean).join(' de '),
    parents: (parents: readonly { readonly nom: string; readonly ligne: number }[]) =>
      `Dans ${parents.map(({ nom, ligne }) => `${nom} (ligne ${ligne})`).join(', ')}`,
    enCause: 'valeur en cause',
    elementEnCause: 'élément en cause',
    nonLu: '… : présent dans le fichier, mais Veilleuse ne le lit pas.',
    coupe: (visibles: number, coupees: number) =>
      `Extrait coupé : ${compte(visibles, 'ligne montrée', 'lignes montrées')}, ${compte(coupees, 'de plus', 'de plus')} dans cet enregistrement.`,
    autres: (n: number) =>
      `Le fichier porte ${compte(n, 'autre enregistrement semblable', 'autres enregistrements semblables')} sur cette même ligne : celui-ci est le premier.`,
    etats: {
      attente: 'Lecture de l’enregistrement.',
      lu: 'Enregistrement affiché.',
      absent:
        'Le fichier n’est pas dans cet onglet : Veilleuse garde les résultats, jamais les fichiers. Déposez-le de nouveau pour voir l’enregistrement.',
      introuvable:
        'Cette ligne ne porte rien de lisible : le fichier a sans doute changé depuis le contrôle. Déposez-le de nouveau.',
      panne: 'L’enregistrement n’a pas pu être lu, par un défaut de Veilleuse. Le résultat n’est pas touché.',
    },
    illisible: (message: string, aFaire: string) => `L’enregistrement ne peut pas être lu. ${message} ${aFaire}`,
  },

  copier: {
    bouton: (quoi: string, valeur: string) => `Copier ${quoi} ${valeur}`,
    identifiant: 'l’identifiant',
    groupe: 'le groupe',
    ligne: 'le numéro de ligne',
    valeur: 'Valeur à copier',
    faite: (valeur: string) => `Copié : ${valeur}`,
    impossible: 'La copie est impossible ici : la valeur est sélectionnée, appuyez sur Ctrl + C.',
  },

  glossaire: {
    titre: 'Glossaire',
    lien: 'Glossaire',
    chapeau: 'Les mots des écrans de SIECLE, de STS-Web, de PRONOTE et d’EDT, et ceux de Veilleuse.',
    aussi: (mots: readonly string[]) => `(${mots.join(', ')})`,
    voir: 'Voir aussi :',
    definition: (mot: string) => `${mot}, définition`,
  },

  aide: {
    titre: 'Aide',
    lien: 'Aide',
    chapeau: 'Ce qu’est chaque fichier, le menu qui le donne, et comment lire ce que Veilleuse en dit.',
    motInconnu: 'Un mot inconnu ? Voyez le glossaire.',
    gestes: {
      titre: 'Dans quel ordre faire',
      liste: [
        'Téléchargez les fichiers de SIECLE, de STS-Web et de PRONOTE, sans les ouvrir ni les renommer.',
        'Déposez-les tous dans Veilleuse, en une fois ou en plusieurs.',
        'Lisez le verdict, puis les causes : chacune dit pourquoi, et quoi corriger dans quelle application.',
        'Corrigez, refaites les exports concernés et déposez-les ici : seul ce qui est nouveau est relu.',
        'Quand le verdict vous convient, déposez le fichier ELEGROUPE dans SIECLE.',
      ],
    },
    documents: {
      titre: 'Les neuf fichiers',
      aide: 'Veilleuse les reconnaît à leur contenu : leur nom peut porter un « (1) », et ils peuvent rester dans leur archive.',
      noms: 'Nom du téléchargement :',
    },
    verdicts: 'Les cinq verdicts',
    gravites: 'Ce que disent les gravités',
    deduit:
      '« Attesté » veut dire que la procédure ou la spécification le dit. « Déduit » est notre lecture, là où elles se taisent. Seul le compte rendu de SIECLE fait foi.',
  },

  accessibilite: {
    titre: 'Accessibilité : notre évaluation',
    lien: 'Accessibilité',
  },

  comparaison: {
    titre: 'Comparaison de deux contrôles',
    depuis: (date: string) => `Depuis le contrôle du ${date} : `,
    bilan: ({ reglees, nouvelles, restantes, nonRevues }: BilanCauses) =>
      [
        `${reglees === 0 ? 'aucune cause réglée' : compte(reglees, 'cause réglée', 'causes réglées')}`,
        nouvelles === 0 ? 'aucune nouvelle' : compte(nouvelles, 'nouvelle'),
        restantes === 0 ? 'aucune restante' : compte(restantes, 'restante'),
        ...(nonRevues === 0 ? [] : [`${nombre(nonRevues)} non contrôlée${nonRevues < 2 ? '' : 's'} cette fois`]),
      ].join(', '),
    voir: 'Voir la comparaison',
    retour: 'Tout l’historique',
    comparer: 'Comparer ces deux contrôles',
    depart: 'Contrôle de départ',
    arrivee: 'Contrôle d’arrivée',
    option: (date: string, phrase: string) => `${date}. ${phrase}`,
    attente: 'Lecture des deux contrôles.',
    introuvable: 'L’un de ces deux contrôles n’est plus conservé. Choisissez-en un autre dans l’historique.',
    impossible: {
      'autre-ecole': 'Ces deux contrôles ne portent pas sur le même établissement : ils ne se comparent pas.',
      pseudonymise: 'L’un des deux contrôles est pseudonymisé : ses élèves n’ont plus de nom, ils ne se comparent pas.',
      'ecole-inconnue': 'L’un des deux contrôles ne dit pas de quel établissement il vient : ils ne se comparent pas.',
    },
    reglees: (n: number) => `Causes réglées (${nombre(n)})`,
    nouvelles: (n: number) => `Causes nouvelles (${nombre(n)})`,
    restantes: (n: number) => `Causes restantes (${nombre(n)})`,
    nonRevues: (n: number) => `Causes non contrôlées cette fois (${nombre(n)})`,
    nonRevuesAide:
      'Une de leurs règles n’a pas pu s’exécuter dans le second contrôle : rien ne dit qu’elles sont réglées.',
    informations: (n: number) => `Pour information (${nombre(n)})`,
    parties: {
      nouvelles: 'nouvelle',
      restantes: 'restante',
      nonRevues: 'non contrôlée cette fois',
      reglees: 'réglée',
    } satisfies Record<keyof BilanCauses, string>,
    cout: (eleves: number, liens: number) =>
      [eleves > 0 && compte(eleves, 'élève'), liens > 0 && compte(liens, 'lien')].filter(Boolean).join(', '),
    evolution: (avant: string, apres: string) =>
      `Avant : ${avant || 'aucun élève'}. Après : ${apres || 'aucun élève'}.`,
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
      'L’un des deux contrôles ne nomme pas tous les élèves : la comparaison élève par élève n’est pas possible.',
    eleves: {
      regles: (n: number) => `Élèves réglés (${nombre(n)})`,
      nouveaux: (n: number) => `Élèves nouvellement touchés (${nombre(n)})`,
      restants: (n: number) => `Élèves encore touchés (${nombre(n)})`,
    },
    nomsMasques: 'Les noms sont masqués : la comparaison élève par élève n’est pas montrée.',
    aucunEleve: 'Aucun élève touché, ni avant ni après.',
    absentDesDocuments: 'Dans aucun document',
    perd: (groupes: readonly string[]) => `perd ${enumerer(groupes)}`,
  },

  marques: {
    corriger: 'Marquer comme corrigée',
    accepter: 'Accepter…',
    mot: 'Pourquoi cette cause reste telle quelle (facultatif)',
    motAide: 'Votre note reste dans ce navigateur, avec les contrôles. N’y nommez aucun élève.',
    valider: 'Accepter cette cause',
    renoncer: 'Ne pas l’accepter',
    retirer: 'Retirer la marque',
    corrigee: (date: string) => `Marquée corrigée le ${date}.`,
    toujours: (date: string) => `Marquée corrigée le ${date}, toujours présente.`,
    acceptee: (date: string) => `Acceptée le ${date}.`,
    note: (mot: string) => `Note : ${mot}`,
    bilan: ({ corrigee, acceptee }: Record<'corrigee' | 'acceptee', number>) =>
      `${[
        corrigee > 0 && compte(corrigee, 'cause marquée corrigée', 'causes marquées corrigées'),
        acceptee > 0 &&
          (corrigee > 0 ? compte(acceptee, 'acceptée') : compte(acceptee, 'cause acceptée', 'causes acceptées')),
      ]
        .filter(Boolean)
        .join(', ')}. Le verdict n’en tient pas compte.`,
    refusee: (raison: RaisonEchec) => `La marque n’est pas enregistrée : ${ECHECS[raison]}.`,
  },

  correspondances: {
    titre: 'Correspondances entre EDT et STS-Web',
    chapeau:
      'Ce qui n’a pas de correspondance dans EDT n’est pas envoyé à STS-Web, et rien ne le dit. Collez la liste des matières, des professeurs, des classes ou des groupes : Veilleuse la compare à sts_emp, pour que vous suiviez le résultat en cliquant dans EDT.',
    menu: 'EDT > STSWEB > Correspondances EDT/STSWEB',
    stsAbsent: (menu: string) =>
      `Il manque sts_emp. Prenez-le dans ${menu}, puis déposez-le n’importe où dans cette fenêtre.`,
    stsEnCours: 'sts_emp est en cours de lecture : la comparaison se fera ensuite.',
    sts: (nom: string) => `D’après ${nom}.`,
    votreListe: 'Votre liste',
    coller: 'Liste copiée d’EDT ou de PRONOTE',
    collerAide:
      'Dans EDT ou PRONOTE, sélectionnez tout (Ctrl + A), copiez (Ctrl + C), puis collez ici (Ctrl + V). Une seule liste à la fois, avec ou sans la ligne des titres.',
    genre: 'Nature de la liste',
    genreDevine: 'À reconnaître',
    comparer: 'Comparer à STS-Web',
    choisir: 'Choisir une liste enregistrée (texte ou CSV)',
    lacher: 'Vous pouvez aussi lâcher ici une liste enregistrée.',
    choisie: (nom: string) => `Liste lue dans « ${nom} ».`,
    attente: 'Comparaison en cours.',
    resultat: (genre: GenreListe, n: number) => `${GENRES[genre]} : ${compte(n, 'ligne')} de votre liste`,
    bilan: (comptes: Record<EtatCorrespondance, number>) => {
      const dits = (Object.keys(CORRESPONDANCES) as EtatCorrespondance[]).filter((etat) => comptes[etat] > 0);
      return `${enumerer(dits.map((etat) => CORRESPONDANCES[etat].compte(comptes[etat])))}.`;
    },
    selon: {
      choix: 'Nature choisie par vous.',
      titres: 'Nature reconnue d’après les titres de la liste. Si elle est fausse, choisissez-la plus haut.',
      contenu: 'Nature reconnue d’après ce que la liste contient. Si elle est fausse, choisissez-la plus haut.',
    },
    deduit:
      'Les ressemblances sont celles de Veilleuse (déduit) : EDT ne dit pas les siennes. Dans le doute, vérifiez.',
    groupesNotes:
      'Tout groupe qui a un service de notation dans PRONOTE doit avoir, dans STS-Web, un groupe avec un service de la même discipline (procédure §3.1.2).',
    sansService: (n: number) =>
      `${compte(n, 'groupe')} de la liste ${n > 1 ? 'n’ont' : 'n’a'} pas ce service dans STS-Web.`,
    filtrer: 'Afficher',
    etat: (etat: EtatCorrespondance, n: number) => `${CORRESPONDANCES[etat].nom} (${nombre(n)})`,
    aFaire: 'Seulement ce qui reste à faire',
    rechercher: 'Rechercher dans la liste',
    avancement: (faites: number, total: number) => `${compte(faites, 'faite')} sur ${nombre(total)}`,
    aucune: 'Aucune ligne à afficher avec ces choix.',
    colonnes: { fait: 'Fait', edt: 'Dans EDT', sts: 'Dans STS-Web', etat: 'Correspondance' },
    cocher: (libelle: string) => `Fait : ${libelle}`,
    legende: (genre: GenreListe) => `${GENRES[genre]} : correspondances à établir dans EDT`,
    personne: 'Personne',
    rien: 'Rien',
    disputee: 'proposée aussi pour une autre ligne',
    services: (matieres: readonly string[]) =>
      matieres.length > 0 ? `Services : ${enumerer(matieres)}` : 'Aucun service dans STS-Web',
    service: ({ matiere, etat }: ServiceDemande) => `${matiere} : ${SERVICES[etat]}`,
    queFaire: 'Que faire dans chaque cas',
    imprimer: 'Imprimer la liste à suivre',
    exporter: 'Exporter la liste (CSV)',
    csv: {
      colonnes: {
        faite: 'Fait',
        edt: 'Dans EDT',
        etat: 'Correspondance',
        raison: 'Raison',
        sts: 'Dans STS-Web',
        services: 'Services',
      },
      oui: 'Oui',
      sansLigne: 'Dans STS-Web seulement',
    },
    sansContrepartie: (n: number) => `Dans STS-Web, et dans aucune ligne de votre liste (${nombre(n)})`,
    sansContrepartieAide: 'Vérifiez que votre liste est entière. Ce qui reste ici ne recevra rien d’EDT.',
    toutTrouve: 'Tout ce qui est dans STS-Web a une ligne dans votre liste.',
  },

  lsu: {
    titre: 'Prêt pour le LSU ?',
    lien: 'Voir, classe par classe, ce qui pourrait manquer pour le LSU',
    chapeau:
      'Un professeur évalue un élève dans une matière par un groupe qui a un service et un enseignant. Voici, classe par classe, ce qui pourrait lui manquer une fois l’import de cette nuit passé.',
    reserve:
      'À vérifier (déduit) : aucune règle du LSU n’est dans la procédure ni dans la spécification. Cette page ne change pas le verdict.',
    manque: (noms: readonly string[]) => `Il manque ${enumerer(noms)} pour préparer cette page.`,
    ancien: 'Ce contrôle a été établi par une version de Veilleuse qui ne préparait pas cette page.',
    toutVaBien: (n: number) => `Rien à vérifier dans ${compte(n, 'classe')}.`,
    rienDans: (codes: readonly string[]) => `Rien à vérifier dans ${enumerer(codes)}.`,
    division: (code: string | null) => (code === null ? 'Groupes sans classe dans STS-Web' : `Classe ${code}`),
    resume: ({ eleves, sansGroupe, groupes, sansEleve }: DivisionLsu) =>
      [
        eleves > 0 && compte(eleves, 'élève'),
        sansGroupe.length > 0 && compte(sansGroupe.length, 'option sans groupe', 'options sans groupe'),
        groupes.length > 0 && compte(groupes.length, 'groupe incomplet', 'groupes incomplets'),
        sansEleve.length > 0 && compte(sansEleve.length, 'service sans élève', 'services sans élève'),
      ]
        .filter(Boolean)
        .join(' · '),
    sansGroupe: 'Élèves qui ont une option et n’auront pas de groupe',
    sansGroupeAide:
      'Affectez-les à un groupe dans PRONOTE, puis refaites la synchro 5 ; ou corrigez l’option dans SIECLE.',
    sansGroupeColonnes: { eleve: 'Élève', option: 'Option', groupes: 'Groupes possibles' },
    groupes: 'Groupes à compléter dans STS-Web',
    groupesAide: 'Ajoutez le service ou son enseignant dans STS-Web, puis refaites l’export Services (4b).',
    groupe: ({ code, eleves, manque, matieres }: DivisionLsu['groupes'][number]) =>
      `${[`${code} (${compte(eleves, 'élève')}) ${MANQUES_LSU[manque]}`, enumerer(matieres.map(nomMatiere))]
        .filter(Boolean)
        .join(' : ')}.`,
    sansEleve: 'Services sans élève',
    sansEleveAide: 'Affectez des élèves dans PRONOTE, ou retirez le service dans STS-Web s’il n’a pas lieu.',
    service: ({ structure, type, matiere }: DivisionLsu['sansEleve'][number]) =>
      `${nomMatiere(matiere)}, ${type === 'groupe' ? 'groupe' : 'classe'} ${structure}`,
    matiere: (matiere: MatiereLsu) => nomMatiere(matiere),
  },

  procedure: { titre: 'La procédure de synchronisation', lien: 'La procédure' },

  annee: { titre: 'Une année, plusieurs noms', lien: 'Les noms de l’année' },

  /** What other screens say of the morning after; the rest is loaded with its page (textes/lendemain.ts). */
  lendemain: {
    titre: 'Le lendemain du dépôt',
    lien: 'Le lendemain du dépôt',
    invitation: 'Le lendemain, comparez le compte rendu de SIECLE à cette prévision',
    /** In the history, beside the run. */
    depose: (date: string) => `Déposé le ${date}.`,
    liensTrouves: (trouves: number, attendus: number) =>
      `Liens trouvés dans SIECLE : ${nombre(trouves)} sur ${nombre(attendus)}.`,
    nonGarde: (raison: RaisonEchec) => `Ce que vous venez de noter n’est pas conservé : ${ECHECS[raison]}.`,
    score: (exacts: number, sur: number) => `Prévision exacte : ${nombre(exacts)} sur ${nombre(sur)}.`,
    inattendus: 'Ce que Veilleuse ne connaît pas',
    inattendusAide:
      'Gardé mot pour mot. Partagez le rapport avec l’assistance, qui le reçoit sans les noms : les règles de Veilleuse en seront plus justes.',
    genresInattendus: { regle: 'Règle', anomalie: 'Anomalie', code: 'Code', message: 'Message' },
    fois: (n: number) => `${nombre(n)} fois`,
  },

  poste: {
    pret: 'Prêt hors ligne : Veilleuse s’ouvre aussi sans connexion. Dans une fenêtre privée, tout s’efface à la fermeture.',
    impossible:
      'Pas de hors ligne ici : ce navigateur ne garde pas la page, comme dans une fenêtre privée. Chaque ouverture demande une connexion. Pour s’en passer, prenez la copie pour clé USB.',
    copie:
      'Copie pour clé USB : elle s’ouvre sans connexion et ne conserve rien sur cet ordinateur. Exportez le rapport pour le garder.',
    nouvelle: 'Une nouvelle version de Veilleuse est prête.',
    nouvelleApres:
      'Une nouvelle version de Veilleuse est prête. Le contrôle affiché reste dans les contrôles précédents.',
    mettreAJour: 'Mettre à jour',
    demandee: 'La mise à jour attend la fin du contrôle en cours dans un autre onglet.',
    installer: 'Installer Veilleuse sur cet ordinateur',
    cle: 'Copie pour clé USB',
    cleAide:
      'Un seul document, à copier sur une clé ou dans un dossier partagé. Un double clic l’ouvre, sans connexion et sans installation. Elle ne conserve rien : exportez le rapport pour le garder.',
    telecharger: (version: string, taille: string) => `Télécharger la copie (version ${version}, ${taille})`,
    empreinte: 'Empreinte SHA-256 :',
  },
};

const nomMatiere = ({ code, libelle }: MatiereLsu): string => libelle ?? (code || 'matière non précisée');
