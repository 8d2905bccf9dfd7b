import type { DateIso } from '../domain/dates.ts';
import type { EleveNuit } from '../domain/nuit.ts';
import type { Inattendu, Score } from '../domain/rapport.ts';
import type { NuitConstatee } from './nuit-constatee.ts';

/**
 * What came of a prediction: plain data, kept with its run, so that it reads again after the texts change (the words
 * are ui/commun/fr.ts's).
 */
export interface Bilan {
  /** What SIECLE processed, as far as the pasted text says. */
  readonly import: { readonly date: DateIso | null; readonly fichier: string | null };
  /** What the night did; absent of a comparison made before this was told. */
  readonly nuit?: NuitConstatee;
  readonly score: Score;
  readonly compteurs: readonly CompteurCompare[];
  /** Most telling first. */
  readonly remarques: readonly Remarque[];
  readonly surprises: readonly Surprise[];
  /** Pupils with an anomaly who stand in the page as predicted. */
  readonly conformes: number;
  /** Predicted pupils of whom an incomplete page says nothing. */
  readonly sansNouvelle: number;
  /** Same anomalies, and something else to know. */
  readonly nuances: readonly Nuance[];
  readonly inattendus: readonly Inattendu[];
  /** Lines inside the report that were not understood, and those around it, verbatim. */
  readonly incomprises: readonly string[];
  readonly autour: readonly string[];
  /** Pupils of the page who lose a link: all but those of whom SIECLE only resets dates. */
  readonly perdants: number;
  /** Pupils whose pop-up was pasted: their codes were compared, not the column « Règle » alone. */
  readonly detailles: number;
}

export interface CompteurCompare {
  readonly nom: 'lus' | 'partiels' | 'rejetes' | 'absents';
  readonly prevu: number;
  /** Null when the pasted text does not give it. */
  readonly constate: number | null;
}

/** One thing to know of the whole before its pupils. */
export type Remarque =
  | { readonly code: 'autre-etablissement'; readonly attendu: string; readonly lu: string }
  | { readonly code: 'fichier-autre'; readonly simule: string; readonly depose: string; readonly age: AgeFichier }
  /** The report was made after the import: it predicted nothing. */
  | { readonly code: 'prevision-posterieure'; readonly date: DateIso }
  | { readonly code: 'synthese-absente' | 'rejets-absents' | 'anomalies-absentes' }
  | { readonly code: 'lignes-manquantes'; readonly lues: number; readonly annoncees: number }
  | { readonly code: 'structure-transferee'; readonly groupes: readonly string[] }
  | { readonly code: 'calendrier-change' }
  | { readonly code: 'absents-differents'; readonly prevus: number; readonly constates: number }
  | { readonly code: 'exports-anciens'; readonly date: DateIso; readonly jours: number };

/** The file deposited against the one simulated, by the stamps of their names; null when a name gives none. */
export type AgeFichier = 'plus-recent' | 'plus-ancien' | null;

export interface CodeDeGroupe {
  readonly code: string;
  readonly groupe: string | null;
}

export interface Surprise {
  readonly genre: 'non-vu' | 'non-prevu' | 'autrement';
  readonly nom: string;
  readonly eleveId: string;
  readonly idPrv: string;
  readonly division: string | null;
  readonly prevu: {
    readonly sort: EleveNuit['sort'];
    readonly regle: string;
    readonly codes: readonly CodeDeGroupe[];
  } | null;
  readonly vu: {
    readonly sort: EleveNuit['sort'];
    readonly regle: string;
    /** The column « Anomalie », verbatim. */
    readonly anomalie: string;
    /** The pop-up, verbatim; null when it was not pasted. */
    readonly details: readonly (CodeDeGroupe & { readonly message: string })[] | null;
  } | null;
  readonly explications: readonly Explication[];
}

/** Why the prediction and the fact differ; `inexplique` alone when nothing that we hold tells it. */
export type Explication =
  | { readonly code: 'groupe-arrive'; readonly groupes: readonly string[] }
  | { readonly code: 'groupe-disparu'; readonly groupes: readonly string[] }
  | { readonly code: 'eleve-arrive' | 'eleve-disparu' | 'dates-acceptees' | 'dates-changees' | 'code-inconnu' }
  | { readonly code: 'fichier-autre' | 'exports-anciens' | 'inexplique' };

export type Nuance =
  | {
      readonly code: 'date-differente';
      readonly nom: string;
      readonly groupe: string;
      readonly prevu: DateIso;
      /** Null when SIECLE left it empty. */
      readonly constate: DateIso | null;
    }
  | {
      readonly code: 'plusieurs-anomalies';
      readonly nom: string;
      /** How many were predicted. */
      readonly prevu: number;
      /** The column « Anomalie », verbatim. */
      readonly constate: string;
    };
