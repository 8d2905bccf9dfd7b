// `npm run mutation [-- file or folder…]`: changes the rules, the engine, the readers and the masks, one small thing at
// a time, and asks the tests whether they see it. docs/mutation.md reads what lives.

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{engine,intake,readers,redaction,rules}/**/*.ts',
    'src/exports/{facts-mask,file-problem-mask,named-codes,pseudonymise,pseudonymise-lendemain,pseudonyms}.ts',
    'src/ui/app/masked-{reports,schools,session}.ts',
    'src/ui/correspondances/masque-liste.ts',
    '!src/**/*.test.ts',
    // what feeds the tests: changing it changes what they ask, not what they see
    '!src/rules/**/*.fixture.ts',
    '!src/rules/*.gen.ts',
  ],
  mutator: {
    // Texts: test/catalogue.test.ts and the generated docs hold them, and a code misspelt in a comparison is a
    // compile error, because codes are unions of literals.
    excludedMutations: ['StringLiteral'],
  },
  testRunner: 'bundle',
  plugins: ['./test/mutation/runner.mjs'],
  buildCommand: 'vite build --config test/mutation/vite.config.mjs --logLevel warn',
  // TypeScript 7 has no JavaScript API: Stryker must not look for a tsconfig to rewrite
  tsconfigFile: 'none.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 5_000,
  // Each mutant loads the bundle, which Node never lets go.
  maxTestRunnerReuse: 40,
  incremental: true,
  incrementalFile: 'node_modules/.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation',
  ignorePatterns: ['dist', 'docs', 'bench', 'public', 'test/e2e', '.cache'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: 'node_modules/.cache/mutation/report.json' },
  htmlReporter: { fileName: 'node_modules/.cache/mutation/report.html' },
  thresholds: { high: 98, low: 95, break: 95 },
};
