import { enFrancais } from '../../domain/typographie.ts';

/** One word of the screens that the secretaries know. */
export interface EntreeGlossaire {
  /** Its anchor: `#/glossaire/<id>`. */
  readonly id: string;
  readonly mot: string;
  /** Other words for the same thing. */
  readonly aussi?: readonly string[];
  readonly sens: string;
  /** Other entries that help to understand it. */
  readonly voir?: readonly string[];
}

/**
 * The words, once for the page and for docs/glossaire.md (`npm run docs`; their English is in scripts/gloss). Written with plain spaces. What they say:
 * 003.76. The order is that of the dictionary, whatever the accents.
 */
const ENTREES = {
  absent: {
    mot: 'absent du fichier',
    sens: 'Élève de la base SIECLE que le fichier ELEGROUPE n’atteint pas. SIECLE n’en donne que le nombre, le lendemain. Comme le dépôt efface tous les liens, un absent qui avait des groupes les perd.',
    voir: ['lien', 'suivi-des-echanges'],
  },
  anomalie: {
    mot: 'anomalie',
    sens: 'Ce que SIECLE signale pour un élève importé en partie : un lien rejeté, ou une date qu’il a remplacée.',
    voir: ['rejet'],
  },
  bee: {
    mot: 'BEE',
    aussi: ['Base Élèves Établissement'],
    sens: 'La base des élèves dans SIECLE. Son nom est dans l’en-tête de chacun des exports XML.',
    voir: ['siecle'],
  },
  calendrier: {
    mot: 'calendrier',
    sens: 'Le premier et le dernier jour des élèves, dans SIECLE. SIECLE remplace les dates de groupe qui n’y sont pas comprises ; rien n’est perdu. Les professeurs ont les leurs, qui ne comptent pas ici.',
  },
  correspondances: {
    mot: 'correspondances',
    sens: 'Dans EDT, ce qui dit quel professeur, quelle matière, quelle classe et quel groupe d’EDT est lequel dans STS-Web. EDT fait la plupart de lui-même. Ce qui n’a pas de correspondance n’est pas envoyé, sans message.',
    voir: ['sts-web', 'synchro'],
  },
  depot: {
    mot: 'dépôt',
    sens: 'La remise du fichier à SIECLE, dans la journée. SIECLE peut le refuser tout de suite ; s’il l’accepte, il le traite la nuit et son compte rendu se lit le lendemain. Un nouveau dépôt remplace le précédent.',
    voir: ['elegroupe', 'suivi-des-echanges'],
  },
  division: {
    mot: 'division',
    aussi: ['classe'],
    sens: 'La classe : 6 A, 4EME B. Elle a un ou plusieurs MEF.',
    voir: ['groupe', 'mef'],
  },
  ecart: {
    mot: 'écart au format',
    sens: 'Ce par quoi un fichier ELEGROUPE s’éloigne de la forme que SIECLE attend : un élément qui manque, une date mal écrite. Un seul écart suffit pour que SIECLE refuse le fichier entier, sans dire lequel.',
    voir: ['elegroupe', 'depot'],
  },
  elegroupe: {
    mot: 'ELEGROUPE',
    sens: 'Le fichier des liens élève-groupe, que PRONOTE produit et que vous déposez dans SIECLE. Son nom porte l’établissement, le millésime et l’instant de l’export ; il ne faut ni le renommer ni l’ouvrir.',
    voir: ['lien', 'millesime'],
  },
  'eleve-id': {
    mot: 'ELEVE_ID',
    sens: 'Le numéro d’un élève dans SIECLE. PRONOTE le retient et l’envoie ; SIECLE le croit sans comparer le nom. Périmé, il fait rejeter l’élève, ou inscrire quelqu’un d’autre à sa place.',
    voir: ['ine', 'id-prv'],
  },
  'emp-sts': {
    mot: 'emp_sts',
    sens: 'Le fichier qu’EDT fait monter dans STS-Web à la synchro 3 : les groupes et leurs services. Personne n’est tenu de l’apporter ici. À ne pas confondre avec sts_emp, le fichier inverse.',
    voir: ['sts-emp', 'synchro'],
  },
  etablissement: {
    mot: 'établissement',
    aussi: ['UAJ', 'RNE', 'UAI'],
    sens: 'Son numéro a sept chiffres et une lettre de contrôle, comme 9839991T. UAJ, RNE et UAI sont trois noms de ce même numéro.',
  },
  groupe: {
    mot: 'groupe',
    sens: 'Des élèves d’une ou plusieurs divisions, réunis pour un enseignement : une langue, une option. Son code doit être écrit de la même façon dans PRONOTE, EDT, STS-Web et SIECLE.',
    voir: ['structure', 'lien'],
  },
  'id-prv': {
    mot: 'ID_PRV_ELE',
    sens: 'Le numéro d’un élève dans le logiciel privé, PRONOTE. SIECLE s’en sert quand le fichier ne donne pas d’autre identifiant.',
    voir: ['eleve-id'],
  },
  ine: {
    mot: 'INE',
    sens: 'L’identifiant national de l’élève : onze chiffres et lettres.',
    voir: ['eleve-id'],
  },
  lien: {
    mot: 'lien élève-groupe',
    sens: 'L’inscription d’un élève dans un groupe, avec ses dates. Déposer un ELEGROUPE efface tous les liens de l’établissement, puis crée ceux du fichier.',
    voir: ['elegroupe', 'absent'],
  },
  lsu: {
    mot: 'LSU',
    aussi: ['livret scolaire unique'],
    sens: 'Le livret qui rassemble les bilans d’un élève, matière par matière. Il reçoit la classe de l’élève et, pour chaque matière, un code et un enseignant ; il ne reçoit aucun groupe. La page qui le prépare dit ce qui pourrait y manquer, à vérifier.',
    voir: ['service', 'groupe'],
  },
  matiere: {
    mot: 'matière',
    sens: 'Ce qui est enseigné, sous un code à six caractères. STS-Web et SIECLE en ont chacun la liste.',
    voir: ['nomenclature', 'service'],
  },
  mef: {
    mot: 'MEF',
    aussi: ['module élémentaire de formation'],
    sens: 'Le niveau et la filière d’un élève, sous un code à onze caractères. SIECLE n’accepte un élève dans un groupe que si le groupe est rattaché au MEF de l’élève.',
    voir: ['division', 'structure'],
  },
  millesime: {
    mot: 'millésime',
    sens: 'L’année qu’un fichier ou une base porte. En Nouvelle-Calédonie, une même année scolaire en porte deux : pour l’année 2018, SIECLE et l’ELEGROUPE disent 2017, STS-Web dit 2018. C’est normal.',
    voir: ['elegroupe', 'sts-emp'],
  },
  nomenclature: {
    mot: 'nomenclature',
    sens: 'Les listes de SIECLE : MEF, matières, options, motifs de sortie. C’est aussi le nom de l’un des sept exports.',
    voir: ['mef', 'matiere'],
  },
  rejet: {
    mot: 'rejet',
    sens: 'Élève rejeté : aucun de ses liens n’est importé. Lien rejeté : l’élève n’entre pas dans ce groupe, ses autres liens ne sont pas touchés.',
    voir: ['anomalie'],
  },
  sconet: {
    mot: 'SCONET',
    sens: 'L’ancien nom de SIECLE, que ses écrans et ceux de STS-Web portent encore.',
    voir: ['siecle'],
  },
  service: {
    mot: 'service',
    sens: 'Un enseignement donné à une division ou à un groupe par un professeur. Il vient d’EDT (synchro 3). L’étape 4b envoie les services de STS-Web à SIECLE ; l’import des liens ne les lit pas.',
    voir: ['synchro'],
  },
  siecle: {
    mot: 'SIECLE',
    sens: 'L’application du ministère qui tient la base des élèves. C’est là que se déposent les liens.',
    voir: ['bee', 'sconet'],
  },
  structure: {
    mot: 'structure',
    sens: 'L’ensemble des divisions et des groupes, avec leurs MEF. Elle se corrige dans STS-Web, puis l’étape 4a l’envoie à SIECLE. Sans elle, SIECLE ne connaît pas les groupes nouveaux et rejette leurs liens.',
    voir: ['groupe', 'synchro'],
  },
  'sts-emp': {
    mot: 'sts_emp',
    sens: 'L’export de STS-Web vers l’emploi du temps. À ne pas confondre avec emp_sts, le fichier inverse, d’EDT vers STS-Web.',
    voir: ['sts-web', 'emp-sts'],
  },
  'sts-web': {
    mot: 'STS-Web',
    sens: 'L’application du ministère qui tient la structure et les services de l’établissement.',
    voir: ['structure', 'service'],
  },
  'suivi-des-echanges': {
    mot: 'suivi des échanges',
    sens: 'La page de SIECLE où se lit, le lendemain, le compte rendu de l’import : « Suivi des échanges > Logiciel privé - Liens élève-groupe ».',
    voir: ['depot'],
  },
  synchro: {
    mot: 'synchro',
    sens: 'Une étape de la procédure. 1 : de STS-Web vers EDT. 2 : de SIECLE vers PRONOTE. 3 : d’EDT vers STS-Web. 4a : la structure, de STS-Web vers SIECLE. 4b : les services, de STS-Web vers SIECLE. 5 : les liens, de PRONOTE vers SIECLE.',
  },
} as const satisfies Readonly<Record<string, Omit<EntreeGlossaire, 'id'>>>;

export type IdTerme = keyof typeof ENTREES;

export const GLOSSAIRE: readonly EntreeGlossaire[] = enFrancais(
  Object.entries(ENTREES).map(([id, entree]) => ({ id, ...entree })),
);

/** The words of the page around them. */
export const MOTS_GLOSSAIRE = enFrancais({
  chapeau: 'Les mots des écrans de SIECLE, de STS-Web, de PRONOTE et d’EDT, et ceux de Veilleuse.',
  aussi: (mots: readonly string[]) => `(${mots.join(', ')})`,
  voir: 'Voir aussi :',
});
