/** What a defect comes from: ours, unless the browser's words tell otherwise. What to do first depends on it. */
export type DefectCause = 'defaut' | 'memoire' | 'coupure';

const WORDS: readonly (readonly [DefectCause, RegExp])[] = [
  // No room is left.
  ['memoire', /out of memory|allocation (failed|size overflow)/i],
  // Code of the page did not come: as Chromium and Firefox say it, then Safari.
  ['coupure', /dynamically imported module|module script failed/i],
];

export const causeOf = (defect: string): DefectCause => WORDS.find(([, words]) => words.test(defect))?.[0] ?? 'defaut';
