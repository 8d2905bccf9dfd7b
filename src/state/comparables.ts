import type { Rapport } from '../domain/rapport.ts';
import type { SuiteDepot } from '../lendemain/suite-depot.ts';
import { suiteOf } from './morning-runs.ts';
import { shownReport } from './result.ts';
import { ownRuns } from './runs-by-school.ts';
import type { Session } from './session.ts';

/** A run whose night was simulated: SIECLE's report can be set against it. */
export interface ComparableRun {
  readonly etabliLe: string;
  readonly phrase: string;
  /** What its school is called, when that is known. */
  readonly ecole: string | null;
  /** In the history; null for the result on screen when it is not kept. */
  readonly id: number | null;
  readonly suite: SuiteDepot;
}

/** The report on screen, when something can be set against it. */
const comparableOnScreen = (session: Session): Rapport | null => {
  const affiche = shownReport(session);
  return affiche?.nuit && !affiche.pseudonymise ? affiche : null;
};

const notKept = ({ etabliLe, phrase, etablissement }: Rapport) => ({
  etabliLe,
  phrase,
  etablissement: etablissement?.nom ?? null,
  uai: etablissement?.uai ?? null,
  id: null,
});

/** The runs that can be compared: the one on screen first, then one's own of the history, newest first. */
export function comparableRuns(session: Session): ComparableRun[] {
  const affiche = comparableOnScreen(session);
  const gardes = ownRuns(session.history).filter(({ compteurs }) => compteurs !== null);
  const sien = gardes.find(({ etabliLe }) => etabliLe === affiche?.etabliLe);
  const premier = affiche ? [sien ?? notKept(affiche)] : [];
  return [...premier, ...gardes.filter((run) => run !== sien)].map(({ etabliLe, phrase, etablissement, uai, id }) => ({
    etabliLe,
    phrase,
    ecole: etablissement ?? uai,
    id,
    suite: suiteOf(session, { etabliLe }),
  }));
}

/** The run to begin with: the one on screen, else the last that was deposited, else the newest. */
export function defaultRun(session: Session): ComparableRun | undefined {
  const runs = comparableRuns(session);
  if (comparableOnScreen(session)) return runs[0];
  return runs.find(({ suite }) => suite.deposeLe !== null) ?? runs[0];
}

/** The run that was chosen, as long as the same report is on screen. */
export function chosenRun(session: Session): ComparableRun | undefined {
  const { choix } = session.lendemain;
  if (choix?.affiche !== (shownReport(session)?.etabliLe ?? null)) return undefined;
  return comparableRuns(session).find(({ etabliLe }) => etabliLe === choix.etabliLe);
}
