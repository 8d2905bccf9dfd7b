import type { DateIso } from './dates.ts';
import type { EleveNomme } from './eleve-vu.ts';
import type { Valeurs } from './phrase.ts';

export interface Nuit {
  readonly compteurs: {
    readonly lus: number;
    readonly complets: number;
    readonly partiels: number;
    readonly rejetes: number;
    readonly absents: number;
  };
  readonly liens: {
    readonly lus: number;
    readonly crees: number;
    readonly rejetes: number;
    readonly datesReinitialisees: number;
  };
  readonly eleves: readonly EleveNuit[];
  readonly absents: readonly Absent[];
}

export type CodeRejet = 'REJELEGROUPE_01' | 'REJELEGROUPE_02' | 'REJELEGROUPE_03';

/** Every code of the specification for the night (import-rules §4). */
export const CODES_ANOMALIE = [
  'REJELEGROUPE_01',
  'REJELEGROUPE_02',
  'REJELEGROUPE_03',
  'GROUPE_A_01',
  'GROUPE_B_01',
  'GROUPE_B_02',
  'ELEGRP_A_01',
  'ELEGRP_A_02',
  'ELEGRP_A_03',
] as const;
export type CodeAnomalie = (typeof CODES_ANOMALIE)[number];

/** The column « Règle » of SIECLE's page. */
export const REGLES_NUIT = ['GROUPE', 'ELEGRP', 'REJEL_ELEGROUPE'] as const;
export type RegleNuit = (typeof REGLES_NUIT)[number];

export interface EleveNuit extends EleveNomme {
  /** The ID_PRV_ELE that the file sent; '0' when none. */
  readonly idPrv: string;
  readonly sort: 'partiel' | 'rejete';
  readonly regle: RegleNuit;
  readonly anomalies: readonly Anomalie[];
  /** + Rank of the ELEVE in the ELEGROUPE, from 1, and its line; pseudonymised, a rank without order and 0. */
  readonly rang: number;
  readonly ligne: number;
  /** + Links of this ELEVE: sent, created. */
  readonly liensLus: number;
  readonly liensCrees: number;
}

export interface Anomalie {
  readonly code: CodeAnomalie;
  readonly groupe: string | null;
  readonly message: string;
  readonly reinitialiseeA: DateIso | null;
  /** + Line of the GROUPE (or of the ELEVE) in the ELEGROUPE; 0 when pseudonymised. */
  readonly ligne: number;
  /** + What fills the message of its rule; absent when nothing does. */
  readonly valeurs?: Valeurs;
}

export type MotifAbsence = 'sorti' | 'sans-division' | 'groupes-perdus' | 'sans-groupe';

export interface Absent extends EleveNomme {
  readonly motif: MotifAbsence;
  /** + The groups of today's export, which tonight's import deletes. */
  readonly groupes: readonly string[];
}
