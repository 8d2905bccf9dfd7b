import { accord, compte, de, enumerer, nombre } from '../../domain/francais.ts';
import { PAGE_SIECLE } from '../../domain/siecle.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { Mark } from '../../store/notebook.ts';
import type { FailureReason } from '../../store/report-store.ts';
import { ECHECS } from '../commun/fr.ts';

/** Behind a provisional report. */
export const enLecture = enFrancais(
  (noms: readonly string[]) =>
    `Lecture ${enumerer((noms.length > 0 ? noms : ['fichiers']).map(de))} en cours : ce résultat n’en dépend pas`,
);

export const INATTENDUS = enFrancais({
  titre: 'Ce que Veilleuse ne connaît pas',
  aide: 'Gardé mot pour mot. Partagez le rapport avec l’assistance, qui le reçoit sans les noms : les règles de Veilleuse en seront plus justes.',
  genres: { regle: 'Règle', anomalie: 'Anomalie', code: 'Code', message: 'Message' },
  fois: (n: number) => `${nombre(n)} fois`,
});

/** The texts of the screens of a report, which come with them: beside the workers, after the drop target. */
export const TEXTES_RAPPORT = enFrancais({
  pourquoi: 'Voir pourquoi, et que faire',

  autreJour: {
    reponse: (jour: string) => `Réponse du ${jour} :`,
    ancien: (date: string) => `Son export le plus ancien est du ${date}.`,
    fichiersAnciens: (date: string) =>
      `Ces fichiers datent du ${date} ou d’avant : avant de déposer, apportez ceux du jour.`,
    rapporter: 'Avant de déposer, apportez des exports du jour : la réponse peut avoir changé.',
  },

  motifs: (n: number) => `Ce que SIECLE refusera au dépôt (${nombre(n)})`,

  nonListes: (listes: number, reste: number) =>
    `Les ${nombre(listes)} premiers sont listés ; ${compte(reste, 'autre est compté sans être montré', 'autres sont comptés sans être montrés')}.`,

  fondements: {
    ecole: 'Établissement',
    annee: 'Année et millésime',
    liens: 'Fichier à déposer',
    etabli: 'Contrôle établi le',
    dapres: 'D’après',
    inconnu: 'Aucun document ne le dit',
    tous: 'les neuf documents',
  },

  depot: {
    deposez: 'Déposez',
    attendez: 'Attendez « Fichier déposé. », puis notez-le ici.',
    noter: (cejour: boolean) => (cejour ? 'Noter : déposé aujourd’hui' : 'Noter : déposé ce jour-là'),
    note: 'Noté : déposé le',
    effacer: 'Effacer cette note',
    demain: 'Demain matin, comparez le compte rendu de SIECLE à cette prévision',
  },

  causes: {
    titre: 'Ce qui l’explique',
    eleves: (n: number) => compte(n, 'élève'),
    sansConsequence: (n: number) => `Sans conséquence (${nombre(n)})`,
    aucune: (controles: number) => `Rien à signaler sur ${compte(controles, 'règle exécutée', 'règles exécutées')}.`,
    pourquoi: 'Pourquoi',
    correction: 'Que faire',
    etapes: 'À refaire ensuite',
    source: (kind: 'atteste' | 'deduit') => (kind === 'atteste' ? 'Attesté' : 'Déduit'),
    voir: (n: number) => (n > 0 ? `Voir le détail (${nombre(n)})` : 'Voir le détail'),
    groupe: (code: string) => `groupe ${code}`,
    groupes: (codes: readonly string[]) => `${accord(codes.length, 'Groupe', 'Groupes')} : ${enumerer(codes)}.`,
    detail: (texte: string) => `. ${texte}`,
    bilan: (n: number, total: number) => `${compte(n, 'cause')} sur ${nombre(total)}`,
  },

  plan: {
    titre: 'À faire, dans cet ordre',
    aller: 'Aller au plan',
    dans: (application: string) => `Dans ${application}`,
    tous: (n: number) => `Voir les ${nombre(n)}`,
    reste: (n: number) => `${compte(n, 'autre point', 'autres points')} ici`,
    rapporter: (document: string) => `Rapporter ${document}`,
    fait: 'C’est fait',
  },

  nuitEnBarre: {
    titre: (n: number) => `Cette nuit, pour ${compte(n, 'élève')}`,
    siAccepte: (n: number) => `Si SIECLE acceptait ce fichier, pour ${compte(n, 'élève')}`,
    legende: 'Ce que devient chaque élève cette nuit',
    groupes: 'Les groupes, avant et après',
  },

  changements: {
    reserve:
      'À titre indicatif : l’export de SIECLE ne contient pas les groupes déjà terminés, dont les liens disparaissent aussi.',
    parGroupe: 'Effectif de chaque groupe avant et après l’import',
    aucunGroupe: 'Aucun',
  },

  nuit: {
    aide: 'Dans l’ordre de la page « Suivi des échanges > Logiciel privé - Liens élève-groupe » de SIECLE.',
    impossible: 'La nuit ne peut pas être simulée : il faut le fichier ELEGROUPE et l’export Élèves avec adresses.',
    synthese: 'Synthèse de l’import',
    compteurs: {
      lus: 'Élèves lus',
      complets: 'Complets',
      partiels: 'Partiels',
      rejetes: 'Rejetés',
      absents: 'Absents du fichier',
    },
    liens: (lus: number, crees: number, rejetes: number) =>
      `${compte(lus, 'lien lu', 'liens lus')} : ${compte(crees, 'créé')}, ${compte(rejetes, 'rejeté')}.`,
    dates: (n: number) => `${compte(n, 'date réinitialisée', 'dates réinitialisées')} par SIECLE.`,
    rejetes: PAGE_SIECLE.rejetes,
    anomalies: PAGE_SIECLE.anomalies,
    aucun: PAGE_SIECLE.aucun,
    rejetesTotal: (n: number) => `${PAGE_SIECLE.totalRejetes} : ${nombre(n)} (SIECLE compte des élèves).`,
    colonnes: PAGE_SIECLE.colonnes,
    identifiantsAide: 'Identifiants : ELEVE_ID dans SIECLE / ID_PRV_ELE envoyé par le fichier, 0 si inconnu.',
    detail: (nom: string) => `Détail de ${nom}`,
    nouvelleDate: (date: string) => `Date enregistrée par SIECLE : ${date}.`,
    liensEleve: (crees: number, lus: number) => `${nombre(crees)} sur ${compte(lus, 'lien créé', 'liens créés')}.`,
  },

  absents: {
    titre: '3. Élèves absents du fichier',
    voir: (n: number) => `Voir ${compte(n, 'élève absent', 'élèves absents')} et la raison`,
    bilan: (n: number, total: number) => `${compte(n, 'élève absent', 'élèves absents')} sur ${nombre(total)}`,
    aide: 'SIECLE n’en donne que le nombre. Voici leurs noms et la raison.',
    aucun: 'Aucun élève absent.',
    colonnes: { eleve: 'Élève', division: 'Division', raison: 'Raison', groupes: 'Groupes d’aujourd’hui' },
    resume: (motif: string, n: number) => `${motif} : ${nombre(n)}`,
    aucunGroupe: 'Aucun',
    aucuneDivision: 'Aucune',
  },

  manques: {
    titre: (n: number) => (n > 1 ? 'Ce qui manque pour tout contrôler' : 'Il manque un document pour tout contrôler'),
    juge: (faits: number, total: number) => `${nombre(faits)} contrôles sur ${nombre(total)} sont faits.`,
    apporter: (n: number) => accord(n, 'Apporter ce document', 'Apporter ces documents'),
  },

  pannes: {
    titre: 'Défaut de Veilleuse',
    aide: 'Ces règles n’ont pas pu s’exécuter. Vos fichiers n’y sont pour rien.',
  },

  filtres: {
    gravite: 'Gravité',
    regle: 'Règle',
    division: 'Division',
    groupe: 'Groupe',
    application: 'À corriger dans',
    destin: 'Cette nuit',
    changement: 'Changement',
    motif: 'Raison',
  },

  eleves: {
    colonnes: {
      eleve: 'Élève',
      division: 'Division',
      destin: 'Cette nuit',
      avant: 'Groupes aujourd’hui',
      apres: 'Groupes demain',
      gravite: 'À signaler',
    },
    changements: ['Perd un groupe', 'Reçoit un groupe'] as const,
    perd: (codes: readonly string[]) => `Perd ${enumerer(codes)}`,
    recoit: (codes: readonly string[]) => `Reçoit ${enumerer(codes)}`,
    bilan: (n: number, total: number) => `${compte(n, 'élève')} sur ${nombre(total)}`,
    identifiant: (eleveId: string) =>
      eleveId === '0' ? 'Inconnu de SIECLE.' : `Identifiant SIECLE (ELEVE_ID) : ${eleveId}.`,
    sorti: 'Cet élève est sorti de l’établissement.',
  },

  groupes: {
    colonnes: {
      groupe: 'Groupe',
      avant: 'Aujourd’hui',
      demandes: 'Fichier',
      apres: 'Demain',
      barres: 'Écart',
      sortants: 'Sortants',
      entrants: 'Entrants',
      anomalies: 'Anomalies',
      gravite: 'À signaler',
    },
    changements: ['Perd des élèves', 'Reçoit des élèves'] as const,
    inconnu: 'non connu',
    voirEleves: (code: string) => `Voir les élèves du groupe ${code}`,
    bilan: (n: number, total: number) => `${compte(n, 'groupe')} sur ${nombre(total)}`,
  },

  marques: {
    etats: { corrigee: 'Corrigée', acceptee: 'Acceptée' } satisfies Record<Mark['etat'], string>,
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
    note: (mot: string) => `Note : ${mot}`,
    bilan: ({ corrigee, acceptee }: Record<'corrigee' | 'acceptee', number>) =>
      `${[
        corrigee > 0 && compte(corrigee, 'cause marquée corrigée', 'causes marquées corrigées'),
        acceptee > 0 &&
          (corrigee > 0 ? compte(acceptee, 'acceptée') : compte(acceptee, 'cause acceptée', 'causes acceptées')),
      ]
        .filter(Boolean)
        .join(', ')}. Le verdict n’en tient pas compte.`,
    refusee: (raison: FailureReason) => `La marque n’est pas enregistrée : ${ECHECS[raison]}.`,
  },
});
