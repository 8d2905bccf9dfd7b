import { formatInstant } from '../commun/format.ts';

/** A run of the history, or a report beside it, which has no id. */
interface Etabli {
  readonly id?: number | null;
  /** UTC instant. */
  readonly etabliLe: string;
}

const MINUTE = 'AAAA-MM-JJTHH:MM'.length;

/**
 * When a run was made, as it is told from the others of a list: to the minute, with its rank after the first of a minute.
 */
export function dateDuRun(run: Etabli, parmi: readonly Etabli[]): string {
  const minute = run.etabliLe.slice(0, MINUTE);
  const avant = parmi.filter((autre) => autre.etabliLe.startsWith(minute) && precede(autre, run)).length;
  return avant === 0 ? formatInstant(run.etabliLe) : `${formatInstant(run.etabliLe)} (${avant + 1})`;
}

function precede(un: Etabli, autre: Etabli): boolean {
  if (un.id === autre.id) return false;
  return un.etabliLe < autre.etabliLe || (un.etabliLe === autre.etabliLe && (un.id ?? 0) < (autre.id ?? 0));
}
