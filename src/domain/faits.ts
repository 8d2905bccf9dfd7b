import type { Cause, Constat, Sujet } from './constat.ts';
import type { ListeLongue } from './liste-longue.ts';
import type { Anomalie, EleveNuit, Nuit } from './nuit.ts';
import type { MotifDepot, Rapport, TextesRegle, VerdictDepot } from './rapport.ts';

/**
 * The report before anybody has put it into words: what the engine finds, and what is left once names are hidden.
 * `redaction/` makes the report of it; a report is itself such facts, so that it can be written again.
 */
export type FaitsSujet = Omit<Sujet, 'detail'>;
export type FaitsAnomalie = Omit<Anomalie, 'message'>;
export type FaitsMotif = Omit<MotifDepot, 'message'>;

export interface FaitsConstat extends Omit<Constat, 'message' | 'cause' | 'correction' | 'sujets'> {
  readonly sujets: readonly FaitsSujet[];
}

export type FaitsCause = Omit<Cause, 'titre' | 'consequence' | 'pourquoi' | 'correction' | 'lieux'>;

export interface FaitsEleve extends Omit<EleveNuit, 'anomalies'> {
  readonly anomalies: readonly FaitsAnomalie[];
}

export interface FaitsNuit extends Omit<Nuit, 'eleves'> {
  readonly eleves: readonly FaitsEleve[];
}

export interface FaitsDepot extends ListeLongue {
  readonly verdict: VerdictDepot;
  readonly motifs: readonly FaitsMotif[];
}

export type Textes = Readonly<Record<string, TextesRegle>>;

export interface Faits extends Omit<Rapport, 'depot' | 'nuit' | 'constats' | 'causes' | 'etapesPlan'> {
  readonly depot: FaitsDepot;
  readonly nuit: FaitsNuit | null;
  readonly constats: readonly FaitsConstat[];
  readonly causes: readonly FaitsCause[];
}
