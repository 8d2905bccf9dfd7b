import type { CodeJumeau } from './jumeaux.ts';
import { LIBELLES } from './source.ts';

/**
 * Everything that can be wrong with a file, in words. A bad file is news about the file, never about the school's
 * data, and never a defect of ours: only these codes become a `ProblemeFichier`. Texts pass through `typographier`.
 */
type Textes = readonly [message: string, aFaire: string];

const EXPORTER_SIECLE = LIBELLES.eleves.menu;
const EXPORTER_STS = LIBELLES.sts.menu;
const EXPORTER_LIENS = LIBELLES.liens.menu;
const RETELECHARGER = 'Téléchargez-le de nouveau depuis l’application qui le produit, sans l’ouvrir ni le modifier.';
const REFAIRE =
  'Refaites l’export dans l’application qui le produit (SIECLE, STS-Web ou PRONOTE) et déposez le fichier sans l’ouvrir ni l’enregistrer.';
const DEZIPPER = 'Extrayez le fichier de cette archive et déposez-le seul.';

/** Files that could not be read. */
const ILLISIBLES = {
  // not an archive, not XML
  vide: ['Ce fichier est vide.', RETELECHARGER],
  'page-html': [
    'Ce fichier est une page web, pas un export : la session avait sans doute expiré au moment du téléchargement.',
    'Reconnectez-vous à l’application et refaites l’export.',
  ],
  pdf: [
    'Ce fichier est un document PDF, pas un export.',
    `Déposez l’export au format XML ou ZIP (${EXPORTER_SIECLE}).`,
  ],
  '7z': ['Ce fichier est une archive 7-Zip : SIECLE, STS-Web et PRONOTE ne produisent pas ce format.', DEZIPPER],
  rar: ['Ce fichier est une archive RAR : SIECLE, STS-Web et PRONOTE ne produisent pas ce format.', DEZIPPER],
  gzip: ['Ce fichier est une archive gzip : SIECLE, STS-Web et PRONOTE ne produisent pas ce format.', DEZIPPER],
  bureautique: [
    'Ce fichier est un document de bureautique (Excel, Word ou LibreOffice), pas un export.',
    'Déposez l’export d’origine, tel que SIECLE, STS-Web ou PRONOTE l’a produit, sans l’enregistrer depuis un tableur.',
  ],
  'format-inconnu': [
    'Ce fichier n’est ni une archive ZIP ni un fichier XML.',
    'Déposez les exports ZIP ou XML de SIECLE, STS-Web et PRONOTE, tels qu’ils ont été téléchargés.',
  ],
  inaccessible: [
    'Le navigateur n’a plus accès à ce fichier : il a été déplacé, modifié ou supprimé depuis son dépôt.',
    'Vérifiez qu’il est toujours à sa place, fermez les logiciels qui l’utilisent et déposez-le de nouveau.',
  ],
  'trop-gros': [
    'Ce fichier dépasse {limite}, ce qu’aucun export n’atteint : par précaution, ce contrôle ne le lit pas.',
    'Vérifiez que vous déposez bien un export de SIECLE, STS-Web ou PRONOTE.',
  ],

  // archives
  'zip-endommage': ['Cette archive ZIP est endommagée : son contenu ne correspond pas à son sommaire.', RETELECHARGER],
  'zip-tronque': [
    'Cette archive ZIP est incomplète : le téléchargement s’est sans doute interrompu.',
    'Téléchargez-la de nouveau et attendez la fin du téléchargement avant de la déposer.',
  ],
  'zip-chiffre': ['Cette archive ZIP est protégée par un mot de passe.', DEZIPPER],
  'zip-methode': ['Cette archive ZIP est compressée par un procédé inhabituel, qui ne se lit pas ici.', DEZIPPER],
  'zip-bombe': [
    'Cette archive ZIP annonce un contenu démesuré pour sa taille : par précaution, ce contrôle ne l’ouvre pas.',
    'Vérifiez d’où elle vient, puis refaites l’export dans SIECLE, STS-Web ou PRONOTE.',
  ],
  'zip-trop-de-fichiers': [
    'Cette archive ZIP contient plus de {limite} fichiers : par précaution, ce contrôle ne l’ouvre pas.',
    'Déposez seulement les exports de SIECLE, STS-Web et PRONOTE.',
  ],
  'zip-sommaire': [
    'Le sommaire de cette archive ZIP dépasse {limite}, ce qu’aucun export n’atteint : par précaution, ce contrôle ne l’ouvre pas.',
    RETELECHARGER,
  ],
  'zip-imbrique': ['Cette archive ZIP est enfouie dans plusieurs autres archives.', DEZIPPER],
  'zip-vide': ['Cette archive ZIP ne contient aucun fichier.', RETELECHARGER],

  // XML
  'xml-mal-forme': ['Ce fichier XML est incomplet ou mal formé : SIECLE ne peut pas le lire non plus.', REFAIRE],
  'xml-doctype': [
    'Ce fichier XML contient une déclaration DOCTYPE avec des définitions, ce qu’aucun export ne contient : par précaution, ce contrôle ne le lit pas.',
    REFAIRE,
  ],
  'xml-version': [
    'Ce fichier XML n’est pas en version 1.0, celle de tous les exports : par précaution, ce contrôle ne le lit pas.',
    REFAIRE,
  ],
  'xml-limite': [
    'Ce fichier XML contient {geant}, ce qu’aucun export ne contient : par précaution, ce contrôle ne le lit pas.',
    REFAIRE,
  ],
  'encodage-inconnu': [
    'Ce fichier XML déclare l’encodage « {encodage} », qu’aucun export n’utilise et que ce contrôle ne sait pas lire.',
    REFAIRE,
  ],
  'encodage-invalide': [
    'Ce fichier XML contient des caractères illisibles dans l’encodage « {encodage} » : il a sans doute été enregistré par un autre logiciel.',
    REFAIRE,
  ],
  'encodage-contradictoire': [
    'Ce fichier a été ouvert et enregistré par un autre programme : {signe}. Rien n’en est contrôlé.',
    'Refaites l’export ({menu}) et déposez le nouveau fichier sans l’ouvrir ni l’enregistrer. Si ce texte est déjà abîmé dans {application}, corrigez-le d’abord là.',
  ],
  'sts-sans-structure': [
    'Ce fichier sts_emp ne contient aucune structure : ni division, ni groupe.',
    `Refaites l’export dans STS-Web (${EXPORTER_STS}), sans ouvrir ni modifier le fichier.`,
  ],
  'emp-sts-sans-structure': [
    'Ce fichier emp_sts, qui monte d’EDT vers STS-Web, ne contient aucune structure : ni division, ni groupe.',
    'Refaites l’export d’EDT vers STS-Web (synchro 3), sans ouvrir ni modifier le fichier.',
  ],
  'document-inconnu': [
    'Ce fichier XML n’est pas un des documents attendus : il commence par « {racine} ».',
    'Déposez les exports XML de SIECLE, le fichier sts_emp de STS-Web et l’ELEGROUPE de PRONOTE.',
  ],
} as const satisfies Record<string, Textes>;

/** Wrong files given for the right ones: another has to be brought. */
const JUMEAUX = {
  'dossiers-prive': [
    'Ce fichier (PRIVE) est un dépôt de dossiers d’élèves, pas de liens élève-groupe.',
    `Apportez à la place l’ELEGROUPE : ${EXPORTER_LIENS}.`,
  ],
  'exp-cours': [
    'Ce fichier est un export d’EDT ou de PRONOTE vers un autre logiciel (EXP_COURS, EXP_ELEVES) : SIECLE ne le reçoit pas.',
    `Apportez à la place l’ELEGROUPE : ${EXPORTER_LIENS}.`,
  ],
  'etablissements-eleves': [
    'Cet export est « Établissements des élèves » : il contient seulement les établissements d’origine des élèves.',
    `Apportez à la place « Établissements » (${EXPORTER_SIECLE}).`,
  ],
} as const satisfies Record<CodeJumeau, Textes>;

/** Files that were recognised and are not needed. */
export const IGNORES = {
  ...JUMEAUX,
  'compte-rendu-siecle': [
    'Ce fichier est le compte rendu d’import de SIECLE, pas un export.',
    'Donnez-le à la page « Le lendemain du dépôt », qui le compare à ce qui était prévu.',
  ],
  accio: [
    'Cet export est celui de SIECLE pour ACCIO : ce contrôle n’en a pas besoin.',
    `Apportez les sept exports « En XML » (${EXPORTER_SIECLE}).`,
  ],
  gfc: [
    'Cet export est celui de SIECLE pour la gestion financière (GFC) : ce contrôle n’en a pas besoin.',
    `Apportez les sept exports « En XML » (${EXPORTER_SIECLE}).`,
  ],
  sagesse: [
    'Cet export est celui de SIECLE pour SAGESSE : ce contrôle n’en a pas besoin.',
    `Apportez les sept exports « En XML » (${EXPORTER_SIECLE}).`,
  ],
  ssr: [
    'Cet export est celui de SIECLE pour SSR : ce contrôle n’en a pas besoin.',
    `Apportez les sept exports « En XML » (${EXPORTER_SIECLE}).`,
  ],
  'fichier-systeme': [
    'Ce fichier est un fichier de service de l’ordinateur, pas un export.',
    'Ne faites rien : il est laissé de côté.',
  ],

  // set aside once everything is read
  'autre-etablissement': [
    'Ce fichier est celui de l’établissement {uai}, alors que le contrôle porte sur l’établissement {attendu}.',
    'Retirez-le. Si celui de l’établissement {attendu} manque, refaites cet export en étant connecté à cet établissement.',
  ],
  'doublon-ancien': [
    'Un document plus récent du même type est retenu : « {nom} ».',
    'Si c’est ce fichier qui compte, retirez l’autre.',
  ],
  'doublon-incertain': [
    'Un autre document du même type est retenu : « {nom} ». Rien dans ces fichiers ne dit lequel est le plus récent.',
    'Retirez le plus ancien des deux.',
  ],
  'doublon-identique': [
    'Ce fichier a été donné deux fois. L’autre copie, « {nom} », est retenue.',
    'Ne faites rien : une copie suffit.',
  ],
} as const satisfies Record<string, Textes>;

export const PROBLEMES = { ...ILLISIBLES, ...IGNORES };
