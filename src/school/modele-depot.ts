import type { DateIso } from '../domain/dates.ts';
import type { MotifEcart } from '../domain/elegroupe.ts';
import type { CodeAnomalie, CodeRejet } from '../domain/nuit.ts';
import type { CodeDepot } from '../domain/rapport.ts';
import type { NoeudXml } from './ecriture/noeud.ts';

/** What PRONOTE exports: the ELEGROUPE, its names, and how SIECLE will receive it. */
export interface DepotFictif {
  /** The day of the export. */
  jour: DateIso;
  archive: string;
  entree: string;
  annee: number;
  version: string;
  logiciel: string;
  readonly encodage: EncodageFichier;
  readonly eleves: LienEleveFictif[];
  /** Changes the whole document as it is written: the way a departure from the schema is made. */
  retouche: (racine: NoeudXml) => NoeudXml;
  readonly motifs: CodeDepot[];
  /** SIECLE stops at night before it imports anything. */
  arrete: boolean;
  readonly ecarts: MotifEcart[];
}

export type EncodageFichier = 'UTF-8' | 'ISO-8859-15';

export interface LienEleveFictif {
  eleveId: string;
  nom: string;
  nomUsage: string | null;
  prenom: string;
  naissance: DateIso;
  groupes: LienGroupeFictif[];
  retouche: (eleve: NoeudXml) => NoeudXml;
  /** ELEVE_ID of the pupil that SIECLE will find; null when none. */
  trouve: string | null;
  rejet: CodeRejet | null;
  /** The pupil found is not the one whom the line names. */
  confondu: boolean;
  /** The pupil found has no MEF: every link is lost. */
  sansMef: boolean;
}

export interface LienGroupeFictif {
  code: string;
  debut: DateIso;
  fin: DateIso;
  rejet: 'GROUPE_A_01' | 'GROUPE_B_02' | null;
  dates: { readonly code: Extract<CodeAnomalie, `ELEGRP${string}`>; readonly reinitialiseeA: DateIso }[];
}
