import type { DateIso } from './dates.ts';

/**
 * What was read, one model per document. In every model `null` says that the element is absent and `''` that it is
 * there and empty: SIECLE writes nothing for NULL and an empty element for an empty string (formats §0.1).
 * `ligne` is the 1-based line of the element's start in its XML.
 */

export interface Parametres {
  readonly uaj: string | null;
  readonly anneeScolaire: number | null;
  readonly dateExport: DateIso | null;
  /** Local time of the export, `AAAA-MM-JJThh:mm:ss`: the newest of two exports of a kind is kept. */
  readonly horodatage: string | null;
}

/** ElevesAvecAdresses.xml (formats §1), without addresses, phones and mails. */
export interface Eleves {
  readonly parametres: Parametres;
  /** ADRESSES holds none: the export « sans adresses », which is told by nothing else for sure. */
  readonly sansAdresses?: true;
  readonly eleves: readonly Eleve[];
  /** ELEVE_ID that OPTIONS or STRUCTURES name and ELEVES does not hold. */
  readonly orphelins: readonly string[];
}

export interface Eleve {
  readonly ligne: number;
  readonly eleveId: string;
  readonly elenoet: string | null;
  /** The INE. */
  readonly idNational: string | null;
  readonly ineBea: string | null;
  readonly ineRnie: string | null;
  readonly idPrv: string | null;
  /** NOM_DE_FAMILLE, or NOM in files before 2017. */
  readonly nomFamille: string;
  readonly nomUsage: string | null;
  readonly prenom: string;
  readonly prenom2: string | null;
  readonly prenom3: string | null;
  /** Read tolerantly; null when absent or not a date. */
  readonly dateNaissance: DateIso | null;
  /** The birth date as the file writes it, when that is not JJ/MM/AAAA; absent when it is, or when there is none. */
  readonly naissanceEcrite?: string;
  readonly doublement: string | null;
  readonly dateEntree: DateIso | null;
  /** May lie in the future: the pupil is present until then. */
  readonly dateSortie: DateIso | null;
  readonly codeMotifSortie: string | null;
  readonly codeMef: string | null;
  readonly codeStatut: string | null;
  readonly codeRegime: string | null;
  readonly codeProvenance: string | null;
  readonly codePaysNaissance: string | null;
  readonly codePaysNationalite: string | null;
  readonly codeDepartementNaissance: string | null;
  readonly codeCommuneNaissance: string | null;
  readonly anDernier: {
    readonly codeMef: string | null;
    readonly codeStructure: string | null;
    readonly codeRne: string | null;
  } | null;
  /** Codes of the structures of type D, all STRUCTURES_ELEVE of the pupil together, in file order. */
  readonly divisions: readonly string[];
  /** Codes of the structures of type G. Ended groups are not exported (formats §1). */
  readonly groupes: readonly string[];
  /** How many STRUCTURES_ELEVE name the pupil: more than one is an anomaly of the base. */
  readonly blocsStructures: number;
  readonly options: readonly OptionEleve[];
}

export interface OptionEleve {
  readonly num: string | null;
  readonly codeModalite: string | null;
  readonly codeMatiere: string | null;
}

/** ResponsablesAvecAdresses.xml (formats §2): the links only, no name, no address. */
export interface Responsables {
  readonly parametres: Parametres;
  /** ADRESSES holds none: the export « sans adresses », which is told by nothing else for sure. */
  readonly sansAdresses?: true;
  readonly personnes: readonly string[];
  readonly liens: readonly LienResponsable[];
}

export interface LienResponsable {
  readonly ligne: number;
  readonly eleveId: string | null;
  readonly personneId: string | null;
  /** NIVEAU_RESPONSABILITE: 1 legal, 2 in charge, 3 contact; RESP_LEGAL 1 or 2 of old files is legal, 0 contact. */
  readonly niveau: string | null;
}

/** Structures.xml (formats §3). */
export interface Structures {
  readonly parametres: Parametres;
  readonly divisions: readonly Division[];
  readonly groupes: readonly Groupe[];
}

export interface Division {
  readonly ligne: number;
  readonly code: string;
  /** The code with the spaces that the file writes at its ends; absent when it has none. */
  readonly codeEcrit?: string;
  /** Lines of the other records of this code, whose MEFs, divisions and services are here too; absent when there is none. */
  readonly aussi?: readonly number[];
  readonly libelle: string | null;
  readonly mefs: readonly string[];
}

export interface Groupe extends Division {
  readonly divisions: readonly string[];
}

/** Nomenclature.xml (formats §4). */
export interface Nomenclature {
  readonly parametres: Parametres;
  readonly mefs: readonly { readonly code: string; readonly libelle: string | null }[];
  readonly matieres: readonly Matiere[];
  readonly programmes: readonly {
    readonly codeMef: string;
    readonly codeMatiere: string;
    readonly codeModalite: string | null;
  }[];
  readonly optionsObligatoires: readonly {
    readonly codeMef: string;
    readonly codeMatiere: string;
    readonly rang: string | null;
  }[];
}

export interface Matiere {
  readonly code: string;
  readonly codeGestion: string | null;
  readonly libelleCourt: string | null;
  readonly libelleLong: string | null;
}

/** Communs.xml (formats §5): the calendar, reference for the dates of the links. */
export interface Communs {
  readonly parametres: Parametres;
  readonly denominationPrincipale: string | null;
  readonly denominationComplementaire: string | null;
  /** DONNEES/ANNEE_SCOLAIRE; null when the block is absent. */
  readonly annee: Calendrier | null;
  readonly anneePrecedente: Calendrier | null;
  readonly periodes: readonly {
    readonly code: string;
    readonly libelle: string | null;
    readonly debut: DateIso | null;
    readonly fin: DateIso | null;
  }[];
  readonly fermetures: readonly {
    readonly motif: string | null;
    readonly debut: DateIso | null;
    readonly fin: DateIso | null;
  }[];
}

/** All four dates are optional in the export. */
export interface Calendrier {
  readonly debutEleve: DateIso | null;
  readonly finEleve: DateIso | null;
  readonly debutProf: DateIso | null;
  readonly finProf: DateIso | null;
}

/** Etablissements.xml (formats §6): the codes alone; the national list holds tens of thousands of schools. */
export interface Etablissements {
  readonly parametres: Parametres;
  readonly codesRne: readonly string[];
}

/** Geographique.xml (formats §7): the codes alone. */
export interface Geographique {
  readonly parametres: Parametres;
  readonly codesPays: readonly string[];
  readonly codesDepartements: readonly string[];
  readonly codesCommunes: readonly string[];
}

/** sts_emp (formats §8). `parametres.anneeScolaire` is ANNEE_SCOLAIRE/@ANNEE; it has no export date. */
export interface Sts {
  readonly parametres: Parametres;
  readonly denominationPrincipale: string | null;
  readonly debut: DateIso | null;
  readonly fin: DateIso | null;
  readonly matieres: readonly Matiere[];
  readonly mefs: readonly { readonly code: string; readonly libelle: string | null }[];
  readonly individus: readonly Individu[];
  readonly divisions: readonly DivisionSts[];
  readonly groupes: readonly GroupeSts[];
}

export interface Individu {
  readonly id: string;
  /** `epp` or `local`: ids collide between the two, so the key is type + id. */
  readonly type: string;
  readonly nomUsage: string | null;
  readonly nomPatronymique: string | null;
  readonly prenom: string | null;
  readonly fonction: string | null;
}

export interface DivisionSts extends Division {
  readonly services: readonly Service[];
}

export interface GroupeSts extends Groupe {
  readonly services: readonly Service[];
}

export interface Service {
  readonly codeMatiere: string | null;
  readonly codeModalite: string | null;
  readonly enseignants: readonly { readonly id: string; readonly type: string }[];
}

/** emp_sts (formats §8, §10), what EDT sends up to STS-Web: no person's name in it, and none of its teachers is kept. */
export interface EmpSts {
  readonly parametres: Parametres;
  readonly divisions: readonly StructureEdt[];
  readonly groupes: readonly GroupeEdt[];
}

export interface StructureEdt {
  readonly ligne: number;
  readonly code: string;
  readonly services: readonly Service[];
}

export interface GroupeEdt extends StructureEdt {
  readonly divisions: readonly string[];
  /** The group's own headcount, else the sum of its divisions'; null when nothing says it. */
  readonly effectif: number | null;
}

/** The ELEGROUPE (import-rules §2), read tolerantly: every departure from the schema stands in `ecarts`. */
export interface Liens {
  readonly parametres: Parametres;
  readonly logiciel: string | null;
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

/** The models by kind. A document that was not given is a missing key, never an empty model. */
export interface Modeles {
  eleves: Eleves;
  responsables: Responsables;
  structures: Structures;
  nomenclature: Nomenclature;
  communs: Communs;
  etablissements: Etablissements;
  geographique: Geographique;
  sts: Sts;
  liens: Liens;
  emp_sts: EmpSts;
}

/** The names under which the ELEGROUPE would be deposited: what D1 and D2 look at. */
export interface NomsDepot {
  /** Name of the archive, null when the XML was given bare. */
  readonly archive: string | null;
  /** Name of the XML, in the archive or bare. */
  readonly entree: string;
}

export interface Dossier {
  readonly modeles: Partial<Modeles>;
  /** Present when an ELEGROUPE was recognised, even if its XML could not be read to the end. */
  readonly depot: DepotRecu | null;
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
