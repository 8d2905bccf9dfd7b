import type { Gravite } from '../../domain/constat.ts';
import type { Verdict } from '../../domain/rapport.ts';
import { type ExportSiecle, nomDExport, PAR_BESOIN, type TypeSource } from '../../domain/source.ts';
import { enFrancais } from '../../domain/typographie.ts';

/** The help, read when one asks for it. Written with plain spaces. */

export interface AideDocument {
  readonly type: TypeSource;
  /** What it is. */
  readonly contenu: string;
  /** What Veilleuse does with it. */
  readonly usage: string;
  /** How a browser names it when it is downloaded: once, then again. */
  readonly noms: readonly string[];
}

const zip = (kind: ExportSiecle): readonly string[] =>
  ['', '(1)'].map((suffixe) => `ExportXML_${nomDExport(kind)}${suffixe}.zip`);

const DOCUMENTS: Record<TypeSource, Omit<AideDocument, 'type'>> = {
  liens: {
    contenu: 'Les liens élève-groupe que PRONOTE envoie : c’est le fichier à déposer.',
    usage:
      'Indispensable. Veilleuse y lit chaque élève et chacun de ses groupes. Gardez son nom tel quel : SIECLE refuse un fichier renommé, même d’un « (1) ».',
    noms: ['9839991TELEGROUPE2017180724091341.zip'],
  },
  eleves: {
    contenu: 'Les élèves de la base SIECLE, avec leur division, leurs groupes et leur MEF.',
    usage:
      'Indispensable. Veilleuse y cherche chaque élève comme SIECLE le fera cette nuit. Les adresses, les téléphones et les courriels sont sautés à la lecture.',
    noms: zip('eleves'),
  },
  structures: {
    contenu: 'Les divisions et les groupes que SIECLE connaît, avec leurs MEF.',
    usage: 'Dit quels groupes seront inconnus, et lesquels ne sont pas rattachés au MEF de l’élève.',
    noms: zip('structures'),
  },
  communs: {
    contenu: 'L’établissement et le calendrier de l’année dans SIECLE.',
    usage: 'Dit quelles dates de groupe SIECLE remplacera, et si l’année du fichier convient.',
    noms: zip('communs'),
  },
  sts: {
    contenu: 'La structure et les services de STS-Web.',
    usage:
      'Dit pourquoi un groupe manque dans SIECLE : il est dans STS-Web et l’étape 4a n’a pas été faite, ou il n’existe nulle part. Ne l’ouvrez pas, et ne le confondez pas avec emp_sts.',
    noms: ['sts_emp_9839991T_2018.xml'],
  },
  emp_sts: {
    contenu: 'Les groupes et les services qu’EDT fait monter dans STS-Web (synchro 3).',
    usage:
      'Facultatif : sans lui, rien ne manque au contrôle. Avec lui, Veilleuse dit si un groupe inconnu de STS-Web n’est pas parti d’EDT, ou s’il n’a pas été importé. Aucun nom de personne n’y est écrit. Son menu est déduit : nul document ne le nomme.',
    noms: ['emp_sts_9839991T_2018.xml'],
  },
  nomenclature: {
    contenu: 'Les listes de SIECLE : MEF, matières, options.',
    usage: 'Dit quels codes d’élèves ou de services ne sont dans aucune liste.',
    noms: zip('nomenclature'),
  },
  responsables: {
    contenu: 'Les responsables des élèves.',
    usage:
      'Sert seulement à vérifier que chaque élève en a un. Leurs noms, adresses et téléphones sont sautés à la lecture.',
    noms: zip('responsables'),
  },
  geographique: {
    contenu: 'Les communes, départements et pays.',
    usage: 'Sert à vérifier les lieux de naissance. Ce fichier est lu après le verdict, qui n’en dépend pas.',
    noms: zip('geographique'),
  },
  etablissements: {
    contenu: 'La liste nationale des établissements.',
    usage: 'Sert à vérifier l’établissement précédent. Ce fichier, le plus lourd, est lu après le verdict.',
    noms: zip('etablissements'),
  },
};

/** What the prediction needs first. */
export const AIDE_DOCUMENTS: readonly AideDocument[] = enFrancais(
  PAR_BESOIN.map((type) => ({ type, ...DOCUMENTS[type] })),
);

export const AIDE_VERDICTS: Record<Verdict, string> = enFrancais({
  pret: 'Toutes les règles ont pu s’exécuter, et aucune ne trouve de lien perdu. Vous pouvez déposer.',
  'a-verifier': 'Rien n’est perdu à coup sûr, mais un point mérite votre regard avant le dépôt.',
  'a-corriger':
    'SIECLE acceptera le fichier, mais des élèves perdront un groupe ou seront rejetés. Corrigez avant de déposer : le dépôt efface les liens d’aujourd’hui.',
  refuse: 'SIECLE refusera le fichier dès le dépôt. Rien ne changera dans la base, mais il faut corriger.',
  incomplet:
    'Il manque un document dont le verdict dépend. Ce qui a pu être contrôlé est montré ; apportez ce qui manque.',
});

export const AIDE_GRAVITES: Record<Gravite, string> = enFrancais({
  'depot-refuse': 'SIECLE refuse le fichier entier, dans la journée.',
  'eleve-rejete': 'Aucun lien de cet élève n’est importé.',
  'lien-rejete': 'L’élève n’entre pas dans ce groupe. Ses autres liens ne sont pas touchés.',
  'lien-corrige': 'SIECLE garde le lien et remplace une date. Rien n’est perdu.',
  'a-verifier': 'Veilleuse ne peut pas trancher : à vous de regarder.',
  information: 'Utile à savoir. L’import de cette nuit n’en dépend pas.',
});

/** The rest of the page. */
export const AIDE = enFrancais({
  chapeau: 'Ce qu’est chaque fichier, le menu qui le donne, et comment lire ce que Veilleuse en dit.',
  motInconnu: 'Un mot inconnu ? Voyez le glossaire.',
  gestes: {
    titre: 'Dans quel ordre faire',
    liste: [
      'Téléchargez les fichiers de SIECLE, de STS-Web et de PRONOTE, sans les ouvrir ni les renommer.',
      'Déposez-les tous dans Veilleuse, en une fois ou en plusieurs.',
      'Lisez le verdict, puis les causes : chacune dit pourquoi, et quoi corriger dans quelle application.',
      'Corrigez, refaites les exports concernés et déposez-les ici : seul ce qui est nouveau est relu.',
      'Quand le verdict vous convient, déposez le fichier ELEGROUPE dans SIECLE.',
    ],
  },
  documents: {
    titre: 'Les neuf fichiers, et un dixième',
    aide: 'Veilleuse les reconnaît à leur contenu : leur nom peut porter un « (1) », et ils peuvent rester dans leur archive.',
    noms: 'Nom du téléchargement :',
  },
  ecoles: {
    titre: 'Plusieurs établissements à la fois',
    liste: [
      'Déposez d’un coup les fichiers de tous, par dossier, par archive ou tout ensemble : Veilleuse les trie.',
      '« Vue d’ensemble » donne une ligne à chacun, le plus urgent d’abord. Ouvrez-en une : les autres attendent.',
      'Donnez un fichier dont l’établissement est en doute dans « Fichiers à attribuer » ; avant, il ne compte pour personne.',
      'Onglet fermé ? Déposez de nouveau le même dossier. D’une archive par établissement, ou de plus de 40 fichiers, ce qui n’a pas changé le même jour n’est pas relu.',
      'Plusieurs rapports (JSON) déposés ensemble ont leur ligne, « Rapport reçu ».',
    ],
    lien: 'Ouvrir la vue d’ensemble',
  },
  verdicts: 'Les cinq verdicts',
  gravites: 'Ce que disent les gravités',
  deduit:
    '« Attesté » veut dire que la procédure, la spécification ou une autre source publique le dit : elle est nommée, et dite « de seconde main » quand elle en rapporte une autre. « Déduit » est notre lecture, là où elles se taisent. Seul le compte rendu de SIECLE fait foi.',
});
