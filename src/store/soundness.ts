import type { Verdict } from '../domain/rapport.ts';
import { tousLesMembres } from '../domain/unions.ts';
import type { Note } from './notebook.ts';
import type { Outcome, ReportStore, Run, RunSummary } from './report-store.ts';

/** Whether a record is still what was written: a disk, a power cut or another program may have spoiled it. */

type Fields = Readonly<Record<string, unknown>>;

const VERDICTS: readonly unknown[] = tousLesMembres<Verdict>()([
  'pret',
  'a-verifier',
  'a-corriger',
  'refuse',
  'incomplet',
]);

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const isText = (value: unknown): value is string => typeof value === 'string';
export const isInstant = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isObjectOrNull = (value: unknown) => typeof value === 'object';
const areCounts = (value: unknown) =>
  isObjectOrNull(value) && Object.values(fieldsOf(value)).every((count) => typeof count === 'number');

/** A line of the history, as far as the lists that show it look. */
export function isSummary(value: unknown): value is RunSummary {
  const { uai, etablissement, etabliLe, verdict, phrase, compteurs, fichiers, conserveLe, suite } = fieldsOf(value);
  return (
    [uai, etablissement].every(isTextOrNull) &&
    [etabliLe, conserveLe].every(isInstant) &&
    VERDICTS.includes(verdict) &&
    isText(phrase) &&
    areCounts(compteurs) &&
    Array.isArray(fichiers) &&
    fichiers.every(isText) &&
    (suite === undefined || isFollowUp(suite))
  );
}

function isFollowUp(value: unknown): boolean {
  const { deposeLe, bilan, liens } = fieldsOf(value);
  return isTextOrNull(deposeLe) && [bilan, liens].every(isObjectOrNull);
}

export function isNote(value: unknown): value is Note {
  // What it is about is its key: the base holds it to its shape.
  const { contenu, le, expireLe } = fieldsOf(value);
  const parts = Object.values(fieldsOf(contenu));
  return parts.length > 0 && parts.every(isText) && isInstant(le) && (expireLe === null || isInstant(expireLe));
}

/**
 * The same history, of which a report that is damaged or missing is a failure: the rest still opens.
 * @param isReport asked of each report that is read
 */
export const refusingDamaged = (store: ReportStore, isReport: (rapport: unknown) => Promise<boolean>): ReportStore => ({
  ...store,
  async read(id): Promise<Outcome<Run | null>> {
    const issue = await store.read(id);
    const sound = !issue.ok || issue.valeur === null || (await isReport(issue.valeur.rapport));
    return sound ? issue : { ok: false, raison: 'abime' };
  },
});
