/**
 * Every test that a mutant is asked of, behind one door (mutation.config.ts makes one file of it, and of what it tests).
 * Left out, the tests over whole schools (pipeline, ecoles, controles, properties) and the browser's: they cost seconds
 * for each mutant that lives, and what only they see is a case that the tables of the rules and the readers lack.
 */
import.meta.glob(
  [
    '../../src/{engine,intake,readers,redaction,rules}/**/*.test.ts',
    '../../src/domain/phrase.test.ts',
    '../catalogue.test.ts',
  ],
  { eager: true },
);
