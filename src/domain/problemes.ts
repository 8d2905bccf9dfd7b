import type { ProblemeFichier } from './report.ts';

/**
 * Everything that can be wrong with a file, in words. A bad file is news about the file, never about the school's
 * data, and never a defect of ours: only these codes become a `ProblemeFichier`.
 */
const PROBLEMES = {
  // not an archive, not XML
  vide: ['Ce fichier est vide.', 'Téléchargez-le de nouveau depuis l’application d’origine.'],
  'page-html': [
    'Ce fichier est une page web, pas un export : la session avait sans doute expiré au moment du téléchargement.',
    'Reconnectez-vous à l’application et refaites l’export.',
  ],
} as const satisfies Record<string, readonly [message: string, aFaire: string]>;

export type CodeProbleme = keyof typeof PROBLEMES;

/** Thrown by intake and readers when a file cannot be read or is not one of the nine; `valeurs` fill the message. */
export class ProblemeLecture extends Error {
  readonly code: CodeProbleme;
  readonly ligne: number | null;
  readonly valeurs: Readonly<Record<string, string>>;

  constructor(code: CodeProbleme, ligne: number | null = null, valeurs: Readonly<Record<string, string>> = {}) {
    super(code);
    this.code = code;
    this.ligne = ligne;
    this.valeurs = valeurs;
  }
}

export function enMots(probleme: ProblemeLecture): ProblemeFichier {
  const [message, aFaire] = PROBLEMES[probleme.code];
  const remplir = (texte: string) => texte.replace(/\{(\w+)\}/g, (trou, nom) => probleme.valeurs[nom] ?? trou);
  return { code: probleme.code, message: remplir(message), aFaire: remplir(aFaire), ligne: probleme.ligne };
}
