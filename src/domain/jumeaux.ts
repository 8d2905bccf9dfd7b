/** The wrong files given for the right ones, whose name or root they share: what is said of each is in `problemes.ts`, which the page does without. */
const JUMEAUX = ['dossiers-prive', 'exp-cours', 'etablissements-eleves'] as const;

export type CodeJumeau = (typeof JUMEAUX)[number];

export const estJumeau = (code: string): boolean => (JUMEAUX as readonly string[]).includes(code);
