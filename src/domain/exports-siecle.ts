import type { DateIso } from './dates.ts';

/** The models of the seven exports of SIECLE; what is absent and what is empty are told apart as `dossier.ts` says. */

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
