import { CODES_ANOMALIE } from '../domain/report.ts';

/** SIECLE's own words on its page (Procédure §3.5.2.2), with its straight apostrophes: what is expected there. */

export const REGLES = ['GROUPE', 'ELEGRP', 'REJEL_ELEGROUPE'] as const;

/** The lines of the column « Anomalie » that the procedure shows; that of a rejection is attested nowhere. */
export const ANOMALIES = {
  plusieurs: "Liens 'élève-groupe' partiellement importés",
  GROUPE: "L'inscription de l'élève dans un groupe est invalide.",
  ELEGRP: "Les dates d'inscription de l'élève dans un groupe sont invalides.",
} as const;

/** The messages that the procedure shows, around what they quote. */
const MESSAGES: Readonly<Record<string, RegExp>> = {
  GROUPE_A_01: /^Le groupe "[^"]*" n'est pas référencé\. L'inscription de l'élève dans ce groupe a été rejetée\.$/,
  ELEGRP_A_03:
    /^La date de fin "[^"]*" du groupe "[^"]*" n'est pas incluse dans la période scolaire autorisée sur l'année en cours \(du [\d/]+ au [\d/]+\)\. Celle-ci a été réinitialisée à "[^"]*"\.$/,
};

const CODES: ReadonlySet<string> = new Set(CODES_ANOMALIE);

export const codeConnu = (code: string): boolean => CODES.has(code);

export const regleConnue = (regle: string): boolean => (REGLES as readonly string[]).includes(regle);

/** Whether a message is worded as the procedure shows it; true where it shows none. */
export function messageAttendu(code: string, message: string): boolean {
  const forme = MESSAGES[code];
  return !forme || forme.test(message.replaceAll('’', "'").replace(/[“”]/g, '"'));
}

/** Whether the column « Anomalie » reads as the procedure shows it; true for a rejection, of which it shows none. */
export function enTeteAttendu(regle: string, anomalie: string): boolean {
  if (regle === 'REJEL_ELEGROUPE') return true;
  const mots = anomalie.replaceAll('’', "'");
  return mots === ANOMALIES.plusieurs || mots === (ANOMALIES as Record<string, string>)[regle];
}
