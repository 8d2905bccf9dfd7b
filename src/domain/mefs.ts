import type { Structures } from './exports-siecle.ts';

/** MEFs that these divisions follow, as Structures or sts_emp gives them. */
export const mefsDesDivisions = (
  codes: readonly string[],
  divisions: Structures['divisions'] = [],
): ReadonlySet<string> => new Set(divisions.filter(({ code }) => codes.includes(code)).flatMap(({ mefs }) => mefs));
