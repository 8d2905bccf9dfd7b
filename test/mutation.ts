/**
 * Every test that Stryker runs, behind one door (mutation.config.ts makes one file of it, and of what it tests).
 * Left out: the properties, the generated schools of `ecoles` and `controles`, and the browser, which see little more
 * than these and cost seconds for each mutant that lives.
 */
import.meta.glob(['../src/{engine,rules}/**/*.test.ts', './{catalogue,pipeline}.test.ts'], { eager: true });
