import { accord, compte, enumerer, nombre } from '../../domain/francais.ts';
import { enFrancais } from '../../domain/typographie.ts';
import type { AgeFichier, Surprise } from '../../lendemain/bilan.ts';

const AGES = { 'plus-recent': ', il est plus récent', 'plus-ancien': ', il est plus ancien' } as const;

/** What is told of several pupils at once. */
const GENRES: Record<Surprise['genre'], (n: number) => string> = {
  'non-prevu': (n) => `${accord(n, 'signalé', 'signalés')} par SIECLE, et pas ${accord(n, 'prévu', 'prévus')}`,
  autrement: (n) => `${accord(n, 'signalé', 'signalés')} autrement que prévu`,
  'non-vu': (n) => `${accord(n, 'prévu', 'prévus')}, et pas ${accord(n, 'signalé', 'signalés')} par SIECLE`,
};

/** « le groupe A », « les groupes A et B ». */
const lesGroupes = (codes: readonly string[]): string =>
  codes.length > 1 ? `les groupes ${enumerer(codes)}` : `le groupe ${codes[0] ?? ''}`;

/** The texts of the morning after, which come with its page. */
export const LENDEMAIN = enFrancais({
  chapeau:
    'SIECLE traite le fichier pendant la nuit. Apportez ici ce qu’il en dit : Veilleuse le compare, élève par élève, à ce qu’elle avait prévu.',
  masque: 'Les noms sont masqués : affichez-les pour comparer le compte rendu de SIECLE à la prévision.',
  onglet: 'Ce contrôle n’est pas conservé : ce que vous notez ici disparaîtra en quittant cette page.',

  controle: {
    titre: 'Le dépôt',
    choix: 'Contrôle à comparer',
    option: (date: string, phrase: string, ecole: string | null) =>
      `${ecole === null ? '' : `${ecole}, `}${date}. ${phrase}`,
    aucun:
      'Aucun contrôle n’est conservé dans ce navigateur. Déposez d’abord l’ELEGROUPE et les exports, puis revenez.',
    sansNuit: 'Ce contrôle n’a pas simulé la nuit : il n’y a rien à comparer. Choisissez-en un autre.',
    illisible: 'Ce contrôle ne peut plus être lu. Choisissez-en un autre.',
    depose: 'Le fichier est déposé dans SIECLE',
    deposeLe: 'Déposé le',
    fichier: (nom: string) => `Fichier simulé : ${nom}`,
  },

  page: {
    titre: 'Le compte rendu de SIECLE',
    etapes: [
      'Dans SIECLE, ouvrez « Suivi des échanges », puis « Logiciel privé - Liens élève-groupe ».',
      'Cliquez sur la date de l’import.',
      'Sélectionnez toute la page (Ctrl + A), copiez-la (Ctrl + C), puis collez-la ci-dessous (Ctrl + V).',
    ],
    plus: 'Pour comparer davantage',
    plusTexte: [
      'Les codes : cliquez sur le nom de chaque élève dans SIECLE et collez sa fenêtre à la suite. Si elle ne s’ouvre pas, autorisez les fenêtres surgissantes (pop-up) pour SIECLE.',
      'Les absents : collez aussi la liste des imports, où SIECLE en donne le nombre.',
    ],
    autre: 'Coller un autre compte rendu, ou le compléter',
    champ: 'Texte copié de SIECLE',
    aide: 'Rien n’est envoyé : le texte reste sur cet ordinateur.',
    comparer: 'Comparer à la prévision',
    choisir: 'Choisir la page enregistrée',
    vider: 'Effacer le texte',
    refus: {
      vide: 'Rien n’est collé. Copiez la page de SIECLE et collez-la ici.',
      'pas-la-page':
        'Ce texte n’est pas le compte rendu de SIECLE. Ouvrez « Suivi des échanges », « Logiciel privé - Liens élève-groupe », cliquez sur la date de l’import et copiez toute la page.',
      'liste-seule':
        'C’est la liste des imports. Cliquez sur la date de l’import pour ouvrir son compte rendu, puis collez-le à la suite.',
      'details-seuls':
        'Seules les fenêtres des élèves sont collées. Collez aussi la page du compte rendu : elle dit qui manque.',
      'page-de-depot':
        'C’est la page où le fichier se dépose. Le compte rendu se lit le lendemain, dans « Suivi des échanges », « Logiciel privé - Liens élève-groupe ».',
      'autre-suivi':
        'C’est une autre page du suivi des échanges. Ouvrez « Logiciel privé - Liens élève-groupe » et cliquez sur la date de l’import.',
      'plusieurs-imports': 'Les comptes rendus de plusieurs imports sont collés. Gardez celui que vous comparez.',
      'page-sans-contenu':
        'Le titre du compte rendu est là, mais pas son contenu. Attendez que la page soit affichée en entier, puis copiez-la de nouveau.',
      xml: 'C’est le contenu d’un fichier XML, pas la page de SIECLE. Les fichiers se déposent à l’accueil.',
      pdf: 'Ce document est un PDF. Copiez plutôt le texte de la page, ou enregistrez-la en HTML (Ctrl + S).',
      'trop-gros': 'Ce document est trop gros pour être la page de SIECLE.',
      inaccessible:
        'Le navigateur n’a plus accès à cette page enregistrée : elle a été déplacée, modifiée ou supprimée. Redonnez-la.',
      cadres:
        'Cette page enregistrée est faite de cadres : son texte est dans d’autres fichiers. Copiez la page et collez-la.',
    },
  },

  bilan: {
    partiel: (exacts: number, sur: number) =>
      `Copie incomplète : prévision exacte pour ${nombre(exacts)} sur ${compte(sur, 'élève copié', 'élèves copiés')}.`,
    sansNouvelle: (n: number) => `De ${compte(n, 'autre élève prévu', 'autres élèves prévus')}, la copie ne dit rien.`,
    ceQui: (detailles: number, vus: number) =>
      detailles === 0
        ? 'Comparés : le sort de chaque élève et la colonne Règle. Pour comparer les codes, collez aussi les fenêtres des élèves.'
        : `Comparés : le sort de chaque élève et la colonne Règle, et les codes pour ${nombre(detailles)} sur ${compte(vus, 'élève signalé', 'élèves signalés')}.`,
    compteurs: {
      legende: 'Les compteurs de SIECLE et ceux de la prévision',
      colonnes: { compteur: 'Compteur', prevu: 'Prévu', constate: 'Constaté' },
      noms: {
        lus: 'Élèves lus',
        partiels: 'Importés avec anomalies',
        rejetes: 'Rejetés',
        absents: 'Absents du fichier',
      },
      inconnu: 'Non copié',
    },
    import: (date: string | null, fichier: string | null) =>
      [date && `Import du ${date}`, fichier && `fichier ${fichier}`].filter(Boolean).join(', '),
    surprises: (n: number) => `Ce qui n’était pas prévu (${compte(n, 'élève')})`,
    aucune: 'Aucune surprise : chaque élève a le sort prévu.',
    groupe: (genre: Surprise['genre'], n: number) => `${compte(n, 'élève')} ${GENRES[genre](n)}`,
    prevu: 'Prévu',
    constate: 'SIECLE',
    rien: 'Rien à signaler',
    deduit: 'Déduit',
    sorts: { partiel: 'importé en partie', rejete: 'rejeté' },
    code: (code: string, groupe: string | null) => (groupe === null ? code : `${code} (${groupe})`),
    demanderDetail:
      'Pour connaître le code, cliquez sur le nom de l’élève dans SIECLE et collez la fenêtre à la suite du texte.',
    nuances: 'Bien prévu, mais à savoir',
    incomprises: (n: number) => `${compte(n, 'ligne non comprise', 'lignes non comprises')} dans le compte rendu`,
    autour: (n: number) => `${compte(n, 'ligne laissée', 'lignes laissées')} de côté autour du compte rendu`,
  },

  destins: {
    constates: 'Ce que la nuit a fait, d’après SIECLE',
    prevus: 'Ce qui était prévu',
  },

  touches: {
    titre: (n: number) =>
      `${compte(n, 'élève à qui SIECLE a refusé', 'élèves à qui SIECLE a refusé')} un groupe, ou tous`,
    colonne: 'Ce que SIECLE a refusé',
    rejete: 'L’élève est rejeté : aucun de ses liens n’est importé',
    refuse: (groupes: readonly string[] | null) =>
      groupes === null ? 'Un groupe au moins, que le compte rendu ne nomme pas' : enumerer(groupes),
    imprevu: 'Pas prévu',
  },

  explications: {
    'groupe-arrive': (groupes: readonly string[]) =>
      `SIECLE connaît maintenant ${lesGroupes(groupes)} : la structure (4a) a été transférée entre le contrôle et l’import.`,
    'groupe-disparu': (groupes: readonly string[]) =>
      `SIECLE ne connaît pas ${lesGroupes(groupes)}, alors que le contrôle n’y voyait rien à redire : renommé ou supprimé depuis, ou absent des exports contrôlés.`,
    'eleve-arrive': 'SIECLE trouve cet élève : il a été inscrit, ou sa fiche a été actualisée, depuis l’export.',
    'eleve-disparu':
      'SIECLE ne trouve plus cet élève, ou l’avait déjà traité : sa fiche a changé depuis l’export, ou le fichier n’est pas le même.',
    'dates-acceptees': 'SIECLE n’a changé aucune date : son calendrier a changé depuis l’export Communs.',
    'dates-changees':
      'SIECLE change une date que le contrôle voyait dans l’année : son calendrier a changé depuis l’export Communs, ou le fichier n’est pas le même.',
    'code-inconnu': 'Veilleuse ne connaît pas ce code : il est gardé mot pour mot.',
    'fichier-autre': 'Le fichier déposé n’est pas celui simulé : la différence peut venir de là.',
    'exports-anciens': 'Les exports contrôlés datent d’avant l’import : la base a pu changer entre les deux.',
    inexplique: 'Rien de ce que Veilleuse a lu ne l’explique.',
  },

  remarques: {
    'autre-etablissement': (attendu: string, lu: string) =>
      `Ce compte rendu est celui de l’établissement ${lu}, et le contrôle porte sur ${attendu}. Choisissez le contrôle du même établissement.`,
    'fichier-autre': (simule: string, depose: string, age: AgeFichier) =>
      `Le fichier déposé (${depose}) n’est pas celui simulé (${simule})${age ? AGES[age] : ''}. Choisissez le contrôle de ce fichier s’il existe.`,
    'prevision-posterieure': (date: string) =>
      `L’import du ${date} a eu lieu avant ce contrôle : ce n’était pas une prévision. Choisissez un contrôle antérieur.`,
    'synthese-absente': 'La synthèse (date, fichier, élèves lus) n’est pas dans la copie.',
    'rejets-absents':
      'La partie 1, les rejets, n’est pas entière dans la copie : les rejets prévus n’ont pas pu être cherchés.',
    'anomalies-absentes':
      'La partie 2, les anomalies, n’est pas entière dans la copie : les anomalies prévues n’ont pas pu être cherchées.',
    'lignes-manquantes': (lues: number, annoncees: number) =>
      `SIECLE annonce ${compte(annoncees, 'élève')} et la copie en contient ${nombre(lues)}. Copiez la page entière.`,
    'structure-transferee': (groupes: readonly string[]) =>
      `SIECLE connaît maintenant ${lesGroupes(groupes)} : la structure (4a) a été transférée entre-temps.`,
    'calendrier-change': 'SIECLE n’a changé aucune date, contrairement à la prévision : son calendrier a changé.',
    'absents-differents': (prevus: number, constates: number) =>
      `SIECLE compte ${compte(constates, 'absent')}, et ${nombre(prevus)} étaient prévus : des élèves sont entrés ou sortis depuis l’export, ou le fichier n’est pas le même.`,
    'exports-anciens': (date: string, jours: number) =>
      `Les exports contrôlés datent du ${date}, ${compte(jours, 'jour')} avant l’import.`,
  },

  nuances: {
    date: (nom: string, groupe: string, prevu: string, constate: string | null) =>
      [
        `${nom}, groupe ${groupe} : la date prévue était le ${prevu}`,
        constate ? `SIECLE a mis le ${constate}.` : 'SIECLE l’a laissée vide.',
      ].join(', '),
    plusieurs: (nom: string, prevu: number, constate: string) =>
      `${nom} : ${compte(prevu, 'anomalie prévue', 'anomalies prévues')}, et SIECLE affiche « ${constate} ».`,
  },

  liens: {
    titre: 'Les liens dans SIECLE',
    aide: 'Refaites dans SIECLE l’export Élèves avec adresses (et Structures, qui dit pourquoi un lien manque), puis donnez-les ici : chaque lien attendu y est cherché.',
    choisir: 'Choisir un export',
    lecture: 'Lecture des exports en cours.',
    refus: {
      'sans-eleves': 'L’export Élèves avec adresses n’est pas là : les liens n’ont pas pu être cherchés.',
      'autre-etablissement': 'Ces exports sont ceux d’un autre établissement que le contrôle.',
      'sans-prevision': 'Ce contrôle n’a pas gardé les groupes attendus. Choisissez-en un plus récent.',
    },
    tous: (n: number) =>
      n === 1 ? 'Le seul lien attendu est dans SIECLE.' : `Les ${nombre(n)} liens attendus sont dans SIECLE.`,
    manquants: (manquants: number, attendus: number) =>
      `${compte(manquants, 'lien manque', 'liens manquent')} sur ${nombre(attendus)} attendus.`,
    enPlus: (n: number) => `${compte(n, 'lien est inattendu', 'liens sont inattendus')}.`,
    export: (date: string) => `D’après l’export Élèves avec adresses du ${date}.`,
    fraicheur: {
      anterieur: 'Cet export date d’avant l’import : il ne prouve rien. Refaites-le.',
      'meme-jour':
        'Cet export est du jour même de l’import : s’il le précède, il ne prouve rien. Refaites-le dans le doute.',
      inconnue: 'La date de l’import n’est pas connue : vérifiez que cet export a été fait après la nuit.',
    },
    commeAvant: 'Aucun élève n’a changé de groupe comme prévu : l’import ne semble pas avoir eu lieu.',
    titreManquants: 'Les liens manquants',
    titreEnPlus: 'Les liens inattendus',
    causesManquants: {
      'eleve-sorti': 'L’élève est sorti',
      'eleve-disparu': 'L’élève n’est plus dans l’export',
      'eleve-rejete': 'SIECLE a rejeté l’élève',
      'lien-rejete': 'SIECLE a rejeté un lien de l’élève',
      'groupe-absent': 'Le groupe n’est pas dans l’export Structures',
      'groupe-termine': 'Le groupe est terminé : SIECLE ne l’exporte plus',
      inexplique: 'Sans explication : ouvrez la fiche de l’élève dans SIECLE',
    },
    causesEnPlus: {
      'groupe-arrive': 'Le groupe était prévu inconnu : la structure (4a) a été transférée depuis',
      'eleve-nouveau': 'L’élève n’était pas dans le contrôle',
      'deja-la': 'Le lien existait avant l’import, qui devait l’effacer',
      inexplique: 'Sans explication : ouvrez la fiche de l’élève dans SIECLE',
    },
    cause: (cause: string, n: number) => `${cause} (${nombre(n)})`,
    colonnes: { eleve: 'Élève', division: 'Division', groupe: 'Groupe' },
    aucuneDivision: 'Aucune',
  },

  conclusion: {
    'en-place': (date: string) => `Tout est en place, vérifié avec l’export Élèves avec adresses du ${date}.`,
    'comme-prevu':
      'Tout s’est passé comme prévu : les liens annoncés perdus le sont. Suivez le plan du contrôle, puis déposez de nouveau.',
    'a-regarder': 'Il reste des points à regarder ci-dessous.',
  },
});
