/**
 * Every test file that a mutant is asked of, by path, each loaded when it is asked for (vite.config.mjs makes one file of
 * them, and of what they test). Left out, the tests over whole schools (pipeline, ecoles, controles, properties) and the
 * browser's: they cost seconds for each mutant that lives, and what only they see is a case that the tables lack.
 */
export const FILES = import.meta.glob([
  '../../src/{engine,intake,readers,redaction,rules}/**/*.test.ts',
  '../../src/exports/{facts-mask*,file-problem-mask,named-codes,pseudonym*}.test.ts',
  '../../src/ui/app/masked-session.test.ts',
  '../../src/ui/correspondances/masque-liste.test.ts',
  '../../src/domain/phrase.test.ts',
  '../catalogue.test.ts',
]);
