import { INSECABLE } from '../../domain/typographie.ts';
import { formatInstant } from '../commun/format.ts';

/** A run of the history, or a report beside it, which has no id. */
interface Etabli {
  readonly id?: number | null;
  /** UTC instant. */
  readonly etabliLe: string;
}

const MINUTE = 'AAAA-MM-JJTHH:MM'.length;
const SECONDE = 'AAAA-MM-JJTHH:MM:SS'.length;

/**
 * When a run was made, as it is told from the others of a list: to the minute, to the second beside another of its
 * minute, with its rank beside another of its second.
 */
export function dateDuRun(run: Etabli, parmi: readonly Etabli[]): string {
  const { id = 0, etabliLe } = run;
  const memes = (longueur: number) =>
    parmi.filter((autre) => autre.id !== run.id && autre.etabliLe.startsWith(etabliLe.slice(0, longueur)));
  if (memes(MINUTE).length === 0) return formatInstant(etabliLe);
  const precis = `${formatInstant(etabliLe)}${INSECABLE}min${INSECABLE}${etabliLe.slice(MINUTE + 1, SECONDE)}${INSECABLE}s`;
  const jumeaux = memes(SECONDE);
  if (jumeaux.length === 0) return precis;
  const rang = jumeaux.filter((autre) => (autre.id ?? 0) < (id ?? 0)).length + 1;
  return `${precis} (${rang})`;
}
