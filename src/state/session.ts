import { type Signal, signal } from '@preact/signals';
import type { Rapport } from '../domain/report.ts';
import type { RaisonRefus } from '../exports/ouvrir.ts';
import type { RaisonEchec, ResumeRun } from '../store/report-store.ts';
import type { DocumentEnCours } from '../workers/protocol.ts';

export type Etat = 'accueil' | 'lecture' | 'resultat' | 'panne';

/** What became of the result on screen: kept, kept for this tab alone, erased since, or why it is not kept. */
export type Conservation = 'en-attente' | 'durable' | 'onglet' | 'effacee' | RaisonEchec;

/** A report shown instead of the current one: a run of the history, or one that somebody sent (its id is negative). */
export interface Relu {
  readonly id: number;
  readonly rapport: Rapport;
}

/** A report that somebody sent and that does not open. */
export interface Refus {
  readonly nom: string;
  readonly raison: RaisonRefus | 'plusieurs';
  /** Where it is damaged, as a path in the JSON. */
  readonly ou: string | null;
}

export interface Session {
  readonly etat: Etat;
  /** Rank of the drop: answers to an older one are dropped. */
  readonly vague: number;
  /** The files are those of the invented school: real ones never mix with them. */
  readonly demo: boolean;
  readonly documents: readonly DocumentEnCours[];
  /** The last conclusion: of this drop when `conclue`, else of the one before. */
  readonly rapport: Rapport | null;
  readonly conclue: boolean;
  /** Documents still being read, on which `rapport` does not depend. */
  readonly reste: number;
  /** The last final conclusion, to which a cancelled drop returns. */
  readonly precedent: { readonly rapport: Rapport; readonly conservation: Conservation } | null;
  readonly conservation: Conservation;
  readonly relu: Relu | null;
  /** The last file given as a received report, when it did not open. */
  readonly refus: Refus | null;
  /** The names are hidden: every screen, and what is exported from it, shows the pseudonymised report. */
  readonly masque: boolean;
  /** Newest first; null when the browser could not give it. */
  readonly historique: readonly ResumeRun[] | null;
  /** What « Tout effacer » did last. */
  readonly effacement: 'fait' | RaisonEchec | null;
  /** Technical text of a defect of ours. */
  readonly panne: string | null;
}

export const SESSION_VIDE: Session = {
  etat: 'accueil',
  vague: 0,
  demo: false,
  documents: [],
  rapport: null,
  conclue: false,
  reste: 0,
  precedent: null,
  conservation: 'en-attente',
  relu: null,
  refus: null,
  masque: false,
  historique: [],
  effacement: null,
  panne: null,
};

export const creerSession = (): Signal<Session> => signal(SESSION_VIDE);
