import type { DefautArchive, EcartSchema, MotifEcart } from '../../domain/elegroupe.ts';
import { type Mots, mots, type Valeur } from '../../domain/phrase.ts';

/** The reason that SIECLE never gives, for each departure from the schema, with the element concerned. */
export const MOTIFS: Record<MotifEcart, (element: Valeur) => Mots> = {
  'element-inattendu': (element) => mots`l’élément ${element} n’est pas attendu ici`,
  'element-manquant': (element) => mots`l’élément ${element} manque`,
  'element-en-double': (element) => mots`l’élément ${element} est présent deux fois`,
  'attribut-inattendu': (element) => mots`l’attribut ${element} n’est pas prévu`,
  'attribut-manquant': (element) => mots`l’attribut ${element} manque`,
  'texte-inattendu': (element) => mots`du texte est présent dans ${element}, qui ne doit contenir que des éléments`,
  'valeur-vide': (element) => mots`${element} est vide`,
  'valeur-trop-longue': (element) => mots`${element} est trop long`,
  'valeur-incorrecte': (element) => mots`${element} n’a pas la forme attendue`,
  'plusieurs-identifiants': () => mots`l’élève porte plusieurs identifiants, un seul est permis`,
  'aucun-identifiant': () => mots`l’élève ne porte aucun identifiant`,
  'identifiant-en-double': (element) => mots`le même ${element} est porté par deux élèves du fichier`,
  'groupe-en-double': () => mots`le même groupe est donné deux fois à l’élève`,
  'aucun-eleve': () => mots`le fichier ne contient aucun élève`,
  'aucun-groupe': () => mots`l’élève n’a aucun groupe`,
  'espace-de-noms': () => mots`le fichier déclare un espace de noms, qui n’est pas permis`,
};

/** What SIECLE cannot open as an archive that holds its XML: deduced, since the XML itself may be right. */
export const FORMES: { readonly [defaut in DefautArchive]?: Mots } = {
  'archive-dans-archive': mots`l’archive contient une autre archive au lieu du fichier XML`,
  'xml-nomme-zip': mots`le fichier porte le nom d’une archive, et n’en est pas une`,
  'zip-nomme-xml': mots`le fichier porte le nom d’un fichier XML, et c’est une archive`,
};

/** What makes such a file, most often: deduced (003.310). */
export const CAUSES = {
  doublon: mots` : le même élève ou le même groupe est sans doute deux fois dans PRONOTE`,
  illisible: mots`. C’est souvent un enregistrement interrompu, ou un fichier ouvert puis enregistré`,
  vide: mots` : dans PRONOTE, aucun élève n’est sans doute dans un groupe`,
  etablissement: mots`. Le numéro que PRONOTE a pour l’établissement n’est pas entier`,
  archive: mots`. C’est souvent une archive refaite ou renommée à la main`,
  format: mots`. C’est souvent une version ancienne de PRONOTE, ou un fichier ouvert puis enregistré`,
  'ancien-schema': mots`. C’est souvent une version ancienne de PRONOTE, ou un autre logiciel`,
} as const;

/** What schema 1.3 names NOM_DE_FAMILLE (import-rules §2). */
export const NOM_DU_SCHEMA_1_3 = 'NOM';

const DOUBLONS: readonly MotifEcart[] = ['identifiant-en-double', 'groupe-en-double'];

/** The element is where it should be, and its value is not. */
const VALEURS: readonly MotifEcart[] = ['valeur-vide', 'valeur-trop-longue', 'valeur-incorrecte'];

/** What a departure from the schema is corrected by. */
export function correctionDe({ motif, element }: EcartSchema) {
  if (DOUBLONS.includes(motif)) return 'doublon' as const;
  if (motif === 'aucun-eleve') return 'vide' as const;
  if (element === 'UAJ' && VALEURS.includes(motif)) return 'etablissement' as const;
  const ancien = motif === 'element-inattendu' && element === NOM_DU_SCHEMA_1_3;
  return ancien ? ('ancien-schema' as const) : ('format' as const);
}
