import type { DateIso } from '../domain/dates.ts';
import type { MotifAbsence } from '../domain/nuit.ts';
import type { ExportSiecle } from '../domain/source.ts';
import type { DepotFictif } from './modele-depot.ts';

/**
 * An invented school, as the four applications hold it: SIECLE (`structures`, `eleves`…), STS-Web (`sts`), EDT (`edt`)
 * and PRONOTE (`depot`). It is mutable: faults change it in place, each noting beside the data what SIECLE will do of it, so that
 * the expected report never passes through the product's own rules.
 */
export interface EcoleFictive {
  readonly graine: number;
  readonly uai: string;
  readonly denomination: string;
  calendrier: CalendrierFictif | null;
  readonly jours: JoursDeLAnnee;
  readonly entetes: Record<ExportSiecle, Entete>;
  readonly nomenclature: { readonly mefs: Mef[]; readonly matieres: MatiereFictive[] };
  readonly structures: { divisions: DivisionFictive[]; groupes: GroupeFictif[] };
  readonly sts: StsFictif;
  readonly edt: EdtFictif;
  readonly eleves: EleveFictif[];
  readonly personnes: PersonneFictive[];
  responsables: LienResponsableFictif[];
  readonly adresses: Adresse[];
  readonly etablissements: Etablissement[];
  readonly communes: Commune[];
  readonly pays: readonly Pays[];
  readonly depot: DepotFictif;
  /**
   * The pupils' and the responsibles' exports are those « sans adresses » (formats §10): no address, and their ADRESSE_ID
   * gone or left behind. Null for those that the procedure asks for.
   */
  sansAdresses: SansAdresses | null;
  /** A second pupils' export in the drop, older than the other: its heading. */
  exportAncien: Entete | null;
  readonly injections: Injection[];
}

export type SansAdresses = 'sans-identifiant' | 'avec-identifiant';

/** PARAMETRES of an export. `heure` is hh:mm:ss; `uai` is null where no school is named. */
export interface Entete {
  uai: string | null;
  annee: number;
  date: DateIso;
  heure: string;
}

export interface CalendrierFictif {
  readonly debutEleve: DateIso;
  readonly finEleve: DateIso;
  readonly debutProf: DateIso;
  readonly finProf: DateIso;
}

/** The days around which the invented year is built. */
export interface JoursDeLAnnee {
  readonly austral: boolean;
  readonly annee: number;
  readonly calendrier: CalendrierFictif;
  readonly precedent: CalendrierFictif;
  readonly export: DateIso;
  /** An earlier export. */
  readonly exportAncien: DateIso;
  /** Days between the start of the year and the export: late entries, departures. */
  readonly passes: readonly DateIso[];
  /** A day between the export and the end of the year. */
  readonly futur: DateIso;
  /** A day after the year. */
  readonly apres: DateIso;
}

export interface Mef {
  readonly code: string;
  readonly formation: string;
  readonly libelle: string;
  readonly mefstat: string;
}

export interface MatiereFictive {
  readonly code: string;
  readonly gestion: string;
  readonly court: string;
  readonly long: string;
  readonly edition: string;
}

export interface DivisionFictive {
  code: string;
  readonly libelle: string;
  /** 6 to 3, as the French count. */
  readonly niveau: number;
  mefs: string[];
}

export interface GroupeFictif extends DivisionFictive {
  divisions: string[];
}

export interface ServiceFictif {
  matiere: string;
  /** TYPE and ID of the teachers. */
  enseignants: { readonly type: string; readonly id: string }[];
}

export type AvecServices<T> = T & { services: ServiceFictif[] };

export interface StsFictif {
  annee: number;
  /** The days of its year: the school's, but for an export of another year. */
  calendrier: CalendrierFictif;
  divisions: AvecServices<DivisionFictive>[];
  groupes: AvecServices<GroupeFictif>[];
  readonly individus: IndividuFictif[];
}

/** What EDT sent up to STS-Web, in emp_sts. */
export interface EdtFictif {
  annee: number;
  readonly divisions: AvecServices<DivisionFictive>[];
  groupes: GroupeEdtFictif[];
}

export interface GroupeEdtFictif extends AvecServices<GroupeFictif> {
  /** Null where it is the number of its pupils. */
  effectif: number | null;
}

export interface IndividuFictif {
  readonly type: 'epp' | 'local' | 'dir';
  readonly id: string;
  readonly sexe: '1' | '2';
  readonly nom: string;
  readonly prenom: string;
  readonly naissance: DateIso;
  readonly fonction: 'ENS' | 'DIR';
  readonly matiere: MatiereFictive | null;
  profPrincipal: string | null;
}

export interface EleveFictif {
  readonly eleveId: string;
  readonly elenoet: string;
  ine: string | null;
  nom: string;
  readonly nomUsage: string | null;
  prenom: string;
  readonly prenom2: string | null;
  naissance: DateIso;
  readonly sexe: '1' | '2';
  readonly niveau: number;
  readonly doublement: boolean;
  mef: string | null;
  division: string | null;
  /** Codes of the groups of today's export. */
  groupes: string[];
  dateEntree: DateIso;
  dateSortie: DateIso | null;
  communeNaissance: string;
  pays: string;
  options: { readonly modalite: string; matiere: string }[];
  anDernier: { readonly mef: string | null; readonly division: string | null; rne: string };
  readonly adresseId: string;
  /** Why the pupil is absent when the file does not reach him. */
  absence: MotifAbsence;
}

export interface PersonneFictive {
  readonly personneId: string;
  readonly sexe: '1' | '2';
  readonly nom: string;
  readonly prenom: string;
  readonly adresseId: string;
}

export interface LienResponsableFictif {
  eleveId: string;
  readonly personneId: string;
  niveau: '1' | '2' | '3';
  readonly parente: string;
}

export interface Adresse {
  readonly adresseId: string;
  readonly ligne: string;
  readonly codePostal: string;
  readonly commune: Commune;
}

export interface Commune {
  readonly code: string;
  readonly libelle: string;
}

export interface Pays {
  readonly code: string;
  readonly libelle: string;
}

export interface Etablissement {
  readonly rne: string;
  readonly sigle: string;
  readonly nature: string;
  readonly denomination: string;
  readonly commune: Commune;
}

/** What one fault touched: the pupils (ELEVE_ID of the base) and the groups. */
export interface Injection {
  readonly faute: string;
  readonly nombre: number;
  readonly eleves: readonly string[];
  readonly groupes: readonly string[];
}
