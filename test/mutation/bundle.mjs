/**
 * Where the tests of the mutation run, and what they test, are made one file, from the top of Stryker's copy of the
 * project: as deep as the folder of the tests that look for sources.
 */
export const BUNDLE = '.cache/tests.js';
