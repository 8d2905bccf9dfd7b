import type { DateIso } from './dates.ts';
import type { Parametres } from './exports-siecle.ts';

/** The ELEGROUPE (import-rules §2), read tolerantly: every departure from the schema stands in `ecarts`. */
export interface Liens {
  readonly parametres: Parametres;
  readonly eleves: readonly LienEleve[];
  readonly ecarts: readonly EcartSchema[];
}

export interface LienEleve {
  /** 1-based rank of the ELEVE in the file. */
  readonly rang: number;
  readonly ligne: number;
  readonly eleveId: string | null;
  readonly idNational: string | null;
  readonly idPrv: string | null;
  readonly nomFamille: string | null;
  readonly nomUsage: string | null;
  readonly prenom: string | null;
  readonly prenom2: string | null;
  readonly prenom3: string | null;
  /** Read tolerantly; null when absent or not a date. */
  readonly dateNaissance: DateIso | null;
  readonly groupes: readonly LienGroupe[];
}

export interface LienGroupe {
  readonly ligne: number;
  /** Verbatim, spaces included: SIECLE compares it as it stands. '' when the element is absent or empty. */
  readonly code: string;
  readonly debut: DateIso | null;
  readonly fin: DateIso | null;
}

/**
 * One departure from the import schema (import-rules §2), with the facts from which rule D4 makes its sentence.
 * `eleve` is the rank of the pupil it stands in, or null outside the pupils.
 */
export interface EcartSchema {
  readonly ligne: number;
  readonly eleve: number | null;
  readonly element: string;
  readonly motif: MotifEcart;
  /** The value at fault (cut to 60 characters), or the element found where another was due. */
  readonly valeur: string | null;
  /** What the schema asks for instead: an element name or a form; null where the motive says it all. */
  readonly attendu: string | null;
}

export type MotifEcart =
  | 'element-inattendu' // unknown here, or out of order
  | 'element-manquant'
  | 'element-en-double'
  | 'attribut-inattendu'
  | 'attribut-manquant'
  | 'texte-inattendu' // text in an element that holds only elements
  | 'valeur-vide'
  | 'valeur-trop-longue'
  | 'valeur-incorrecte'
  | 'plusieurs-identifiants'
  | 'aucun-identifiant'
  | 'identifiant-en-double' // the same ELEVE_ID, ID_NATIONAL or ID_PRV_ELE twice in the file
  | 'groupe-en-double' // the same CODE_GROUPE twice in a pupil
  | 'aucun-eleve'
  | 'aucun-groupe'
  | 'espace-de-noms'; // a default namespace, or a prefixed element

/** The names under which the ELEGROUPE would be deposited: what D1 and D2 look at. */
export interface NomsDepot {
  /** Name of the archive, null when the XML was given bare. */
  readonly archive: string | null;
  /** Name of the XML, in the archive or bare. */
  readonly entree: string;
}

/** How a deposit departs from an archive that holds its XML alone, under the same name (import-rules §1). */
export type DefautArchive =
  | 'archive-dans-archive'
  | 'xml-nomme-zip'
  | 'zip-nomme-xml'
  | 'entree-sans-xml'
  | 'pas-seul'
  | 'dans-un-dossier';

export interface DepotRecu {
  readonly noms: NomsDepot;
  readonly defauts: readonly DefautArchive[];
  /** Why the XML could not be read to the end; null when it could. */
  readonly xmlIllisible: { readonly message: string; readonly ligne: number | null } | null;
  /**
   * Why we do not read it, though SIECLE may take it: another program saved it, and nothing is judged on what that
   * left. It is still the file that would be deposited: no older one stands for it, and it is to be exported again.
   */
  readonly aReprendre?: { readonly message: string; readonly aFaire: string; readonly ligne: number | null };
}
