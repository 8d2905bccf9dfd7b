import { type Signal, signal } from '@preact/signals';
import type { DocumentEnCours } from '../domain/moteur.ts';
import type { RaisonRefus } from '../exports/ouvrir.ts';
import type { Comparaison } from '../rapport/comparaison.ts';
import type { Note } from '../store/carnet.ts';
import type { Duree } from '../store/duree.ts';
import type { Debut, RaisonEchec, ResumeRun, Run } from '../store/report-store.ts';
import { SUIVI_VIDE, type Suivi } from './correspondances.ts';
import type { Demonstration } from './demonstration.ts';
import { type Mornings, NO_MORNING } from './lendemain.ts';
import { ownOnScreen, type Resultat } from './result.ts';

export type Etat = 'accueil' | 'lecture' | 'resultat' | 'panne';

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
  readonly comparaison: Comparaison;
}

export interface Session {
  readonly etat: Etat;
  /** Rank of the drop: answers to an older one are dropped. */
  readonly vague: number;
  /** The files are those of the invented school: real ones never mix with them. */
  readonly demo: boolean;
  /** Its story, as long as `demo`; then whether a real drop ended it, until that is known. */
  readonly demonstration: Demonstration | 'interrompue' | null;
  readonly documents: readonly DocumentEnCours[];
  /** What is shown; while a drop is read, the result before it until there is a provisional one. */
  readonly resultat: Resultat | null;
  /** Documents still being read, on which the result does not depend. */
  readonly reste: number;
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
  /** What was found when the history opened; null before, and once dismissed. */
  readonly debut: Debut | null;
  /** What the comparison shows; null while it is read, « introuvable » when one of the runs is gone. */
  readonly confrontation: Confrontation | 'introuvable' | null;
  /** Technical text of a defect of ours. */
  readonly panne: string | null;
  /** The morning after each run, as far as it was followed in this tab. */
  readonly lendemain: Mornings;
  /** The list set against STS-Web, with the dossier that it was set against. */
  readonly liste: Suivi;
}

export const SESSION_VIDE: Session = {
  etat: 'accueil',
  vague: 0,
  demo: false,
  demonstration: null,
  documents: [],
  resultat: null,
  reste: 0,
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
  lendemain: NO_MORNING,
  liste: SUIVI_VIDE,
};

export const creerSession = (): Signal<Session> => signal(SESSION_VIDE);

/** The drop under way has concluded, if only provisionally: what is shown is its own result. */
export const isConcluded = (session: Session): boolean => ownOnScreen(session)?.id === session.vague;

/** What the page shows. A provisional report is already the report's view, though `etat` says `lecture`. */
export type Vue = 'accueil' | 'lecture' | 'rapport' | 'panne';

export function vueDe(session: Session): Vue {
  const { etat } = session;
  return etat === 'resultat' || (etat === 'lecture' && isConcluded(session)) ? 'rapport' : etat;
}
