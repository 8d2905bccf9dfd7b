import { CODES_ANOMALIE, REGLES_NUIT } from '../domain/nuit.ts';
import { ANOMALIES_SIECLE } from '../domain/siecle.ts';

/** What is expected on SIECLE's page (Procédure §3.5.2.2). */

/** The messages that the procedure shows, around what they quote. */
const MESSAGES: Readonly<Record<string, RegExp>> = {
  GROUPE_A_01: /^Le groupe "[^"]*" n'est pas référencé\. L'inscription de l'élève dans ce groupe a été rejetée\.$/,
  ELEGRP_A_03:
    /^La date de fin "[^"]*" du groupe "[^"]*" n'est pas incluse dans la période scolaire autorisée sur l'année en cours \(du [\d/]+ au [\d/]+\)\. Celle-ci a été réinitialisée à "[^"]*"\.$/,
};

const CODES: ReadonlySet<string> = new Set(CODES_ANOMALIE);

export const codeConnu = (code: string): boolean => CODES.has(code);

export const regleConnue = (regle: string): boolean => (REGLES_NUIT as readonly string[]).includes(regle);

/** Whether a message is worded as the procedure shows it; true where it shows none. */
export function messageAttendu(code: string, message: string): boolean {
  const forme = MESSAGES[code];
  return !forme || forme.test(message.replaceAll('’', "'").replace(/[“”]/g, '"'));
}

/** Whether the column « Anomalie » reads as the procedure shows it; true for a rejection, of which it shows none. */
export function enTeteAttendu(regle: string, anomalie: string): boolean {
  if (regle === 'REJEL_ELEGROUPE') return true;
  const mots = anomalie.replaceAll('’', "'");
  return mots === ANOMALIES_SIECLE.plusieurs || mots === (ANOMALIES_SIECLE as Record<string, string>)[regle];
}
