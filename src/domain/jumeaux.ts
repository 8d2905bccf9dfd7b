import type { TypeSource } from './source.ts';

/**
 * The wrong files given for the right ones, whose name or root they share, each with the document that was due in its
 * place: what is said of each is in `textes-problemes.ts`, which the page does without.
 */
const JUMEAUX = {
  'dossiers-prive': 'liens',
  'exp-cours': 'liens',
  'etablissements-eleves': 'etablissements',
} as const satisfies Record<string, TypeSource>;

export type CodeJumeau = keyof typeof JUMEAUX;

export const estJumeau = (code: string): code is CodeJumeau => code in JUMEAUX;

/** The document that was due where a twin was given. */
export const attenduALaPlace = (code: CodeJumeau): TypeSource => JUMEAUX[code];
