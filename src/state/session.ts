import { type Signal, signal } from '@preact/signals';
import type { DocumentEnCours } from '../domain/moteur.ts';
import type { Rapport } from '../domain/report.ts';
import type { RaisonRefus } from '../exports/ouvrir.ts';
import type { BilanCauses } from '../rapport/comparaison-causes.ts';
import type { Note } from '../store/carnet.ts';
import type { Duree } from '../store/duree.ts';
import type { Debut, RaisonEchec, ResumeRun, Run } from '../store/report-store.ts';
import { SUIVI_VIDE, type Suivi } from './correspondances.ts';
import type { Demonstration } from './demonstration.ts';

export type Etat = 'accueil' | 'lecture' | 'resultat' | 'panne';

/**
 * What became of the result on screen: kept, kept for this tab alone because the browser keeps nothing or by choice, for
 * the demo alone, erased since, or why it is not kept.
 */
export type Conservation = 'en-attente' | 'durable' | 'onglet' | 'choix' | 'demo' | 'effacee' | RaisonEchec;

/** A report shown instead of the current one: a run of the history, or one that somebody sent of which nothing is kept. */
export interface Relu {
  /** Of the run, or a rank among those received. */
  readonly id: number;
  readonly recu: boolean;
  readonly demo: boolean;
  readonly rapport: Rapport;
}

/** A report that somebody sent and that does not open. */
export interface Refus {
  readonly nom: string;
  readonly raison: RaisonRefus | 'plusieurs';
  /** Where it is damaged, as a path in the JSON. */
  readonly ou: string | null;
}

/** What the last erasure did, or its undoing. */
export type Effacement =
  | { readonly etat: 'tout'; readonly restants: number }
  | { readonly etat: 'un'; readonly run: Run }
  | { readonly etat: 'annule'; readonly run: ResumeRun }
  | { readonly etat: 'echec'; readonly raison: RaisonEchec };

/** Two runs of the history side by side. */
export interface Confrontation {
  readonly avant: Run;
  readonly apres: Run;
}

/** A final conclusion once it was handed to the store. */
export interface Conserve {
  readonly conservation: Conservation;
  /** The run that it became; null when it could not be kept. */
  readonly run: ResumeRun | null;
  readonly depuis: Depuis | null;
}

/** The run of the same school before the current one, and what became of its causes since. */
export interface Depuis {
  readonly avant: ResumeRun;
  readonly bilan: BilanCauses;
}

export const PAS_ENCORE: Conserve = { conservation: 'en-attente', run: null, depuis: null };

export interface Session extends Conserve {
  readonly etat: Etat;
  /** Rank of the drop: answers to an older one are dropped. */
  readonly vague: number;
  /** The files are those of the invented school: real ones never mix with them. */
  readonly demo: boolean;
  /** Its story, as long as `demo`; then whether a real drop ended it, until that is known. */
  readonly demonstration: Demonstration | 'interrompue' | null;
  readonly documents: readonly DocumentEnCours[];
  /** The last conclusion: of this drop when `conclue`, else of the one before. */
  readonly rapport: Rapport | null;
  /** The documents of this tab behind the files of `rapport`, in its order. */
  readonly cles: readonly string[];
  readonly conclue: boolean;
  /** Documents still being read, on which `rapport` does not depend. */
  readonly reste: number;
  /** The last final conclusion, to which a cancelled drop returns. */
  readonly precedent: (Conserve & { readonly rapport: Rapport; readonly cles: readonly string[] }) | null;
  readonly relu: Relu | null;
  /** The last file given as a received report, when it did not open. */
  readonly refus: Refus | null;
  /** The names are hidden: every screen, and what is exported from it, shows the pseudonymised report. */
  readonly masque: boolean;
  /** Newest first; null when the browser could not give it. */
  readonly historique: readonly ResumeRun[] | null;
  /** Whether the browser has been asked for it: none is known before. */
  readonly historiqueLu: boolean;
  readonly effacement: Effacement | null;
  /** For how long the browser keeps runs and notes. */
  readonly duree: Duree;
  /** False where the browser keeps nothing, whatever is chosen. */
  readonly durable: boolean;
  /** Every note of the carnet, of every school. */
  readonly notes: readonly Note[];
  /** Why the last note could not be written. */
  readonly noteRefusee: RaisonEchec | null;
  /** What was found when the page opened; null before the history is open, and once it is old news. */
  readonly debut: Debut | null;
  /** What the comparison shows; null while it is read, « introuvable » when one of the runs is gone. */
  readonly confrontation: Confrontation | 'introuvable' | null;
  /** Technical text of a defect of ours. */
  readonly panne: string | null;
  /** The list set against STS-Web, with the dossier that it was set against. */
  readonly liste: Suivi;
}

export const SESSION_VIDE: Session = {
  etat: 'accueil',
  vague: 0,
  demo: false,
  demonstration: null,
  documents: [],
  rapport: null,
  cles: [],
  conclue: false,
  reste: 0,
  precedent: null,
  ...PAS_ENCORE,
  relu: null,
  refus: null,
  masque: false,
  historique: [],
  historiqueLu: false,
  effacement: null,
  duree: 30,
  durable: true,
  notes: [],
  noteRefusee: null,
  debut: null,
  confrontation: null,
  panne: null,
  liste: SUIVI_VIDE,
};

export const creerSession = (): Signal<Session> => signal(SESSION_VIDE);

/** What the page shows. A provisional report is already the report's view, though `etat` says `lecture`. */
export type Vue = 'accueil' | 'lecture' | 'rapport' | 'panne';

export function vueDe({ etat, conclue, relu }: Session): Vue {
  if (relu || etat === 'resultat') return 'rapport';
  return etat === 'lecture' && conclue ? 'rapport' : etat;
}

export const rapportAffiche = ({ relu, rapport }: Session): Rapport | null => relu?.rapport ?? rapport;
