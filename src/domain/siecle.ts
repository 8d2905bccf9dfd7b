import type { Anomalie, CodeAnomalie, RegleNuit } from './nuit.ts';
import { INSECABLE } from './typographie.ts';

/**
 * The words of SIECLE's own page of the next morning (import rules §4, Procédure §3.5.2.2), with its straight
 * apostrophes: read when it is pasted, printed by the invented school, and shown so that the two screens read alike.
 */

/** The lines of the column « Anomalie » that the procedure shows; that of a rejection is attested nowhere. */
export const ANOMALIES_SIECLE = {
  plusieurs: "Liens 'élève-groupe' partiellement importés",
  GROUPE: "L'inscription de l'élève dans un groupe est invalide.",
  ELEGRP: "Les dates d'inscription de l'élève dans un groupe sont invalides.",
} as const satisfies Record<'plusieurs' | Exclude<RegleNuit, 'REJEL_ELEGROUPE'>, string>;

export const PAGE_SIECLE = {
  titre: "Suivi des échanges - Compte-rendu d'import des liens élève-groupe",
  synthese: "Synthèse de l'import",
  rejetes: '1. Liens élève-groupe rejetés',
  anomalies: '2. Liens élève-groupe importés avec anomalies',
  aucun: 'Aucun résultat trouvé.',
  /** Followed by a colon: SIECLE counts pupils there. */
  totalRejetes: 'Nombre de liens élève-groupe rejetés',
  colonnes: { eleve: 'Élève', identifiants: 'Identifiants', anomalie: 'Anomalie', regle: 'Règle' },
  liste: 'Suivi des échanges - Liens élève-groupe',
  colonnesListe: { date: "Date d'import", fichier: 'Fichier', eleves: 'Élèves', absents: 'Absents' },
} as const;

/** The rules whose message is SIECLE's own, word for word (Procédure §3.5.2.2.1). */
export const MOT_POUR_MOT: readonly CodeAnomalie[] = ['GROUPE_A_01', 'ELEGRP_A_03'];

/** The message of an anomaly, quoted where these are SIECLE's words and not ours. */
export const citer = ({ code, message }: Pick<Anomalie, 'code' | 'message'>): string =>
  MOT_POUR_MOT.includes(code) ? `SIECLE dira${INSECABLE}: «${INSECABLE}${message}${INSECABLE}»` : message;
