import type { FichierDonne } from '../domain/moteur.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Releve } from '../domain/releve.ts';
import type { RefusEnregistrement, RefusPage } from '../lendemain/page-siecle.ts';
import { SANS_SUITE, type SuiteDepot } from '../lendemain/suite-depot.ts';
import type { RefusReleve } from '../lendemain/verification.ts';
import type { FailureReason } from '../store/report-store.ts';
import { ownRuns } from './runs-by-school.ts';
import type { Session } from './session.ts';

/** The morning after one run: what was given to it, and what came of it. */
export interface Morning {
  /** Of the run in the history; null for a result that is not kept. */
  readonly id: number | null;
  /** The report of the run; null while it is read, « illisible » when it is gone. */
  readonly prevision: Rapport | 'illisible' | null;
  readonly suite: SuiteDepot;
  /** Why what was pasted is not SIECLE's page. */
  readonly refusPage: RefusPage | RefusEnregistrement | null;
  /** The fresh exports given so far: one more is read with the others. */
  readonly exports: readonly FichierDonne[];
  readonly enLecture: boolean;
  readonly releve: Releve | null;
  readonly refusReleve: RefusReleve | null;
  /** Why the last of it could not be kept. */
  readonly echec: FailureReason | null;
}

export interface Mornings {
  /** The run that was chosen, by its instant, and the report that was then on screen: another one asks anew. */
  readonly choix: { readonly etabliLe: string; readonly affiche: string | null } | null;
  /** What is pasted; the same page can be set against several runs. */
  readonly texte: string;
  /** By the instant of the run. */
  readonly matins: Readonly<Record<string, Morning>>;
}

export const NO_MORNING: Mornings = { choix: null, texte: '', matins: {} };

/** What came of a report, kept or only known in this tab. */
export const suiteOf = ({ history, lendemain }: Session, { etabliLe }: Pick<Rapport, 'etabliLe'>): SuiteDepot =>
  lendemain.matins[etabliLe]?.suite ?? ownRuns(history).find((run) => run.etabliLe === etabliLe)?.suite ?? SANS_SUITE;

/** Without what came of the runs that are gone. */
export function withoutMornings({ matins, ...reste }: Mornings, gone: (id: number) => boolean): Mornings {
  const restants = Object.entries(matins).filter(([, { id }]) => id === null || !gone(id));
  return { ...reste, matins: Object.fromEntries(restants) };
}
