import type { Nuit } from '../domain/nuit.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { SuiteDepot } from '../lendemain/suite-depot.ts';
import { verifierReleve } from '../lendemain/verification.ts';
import { comparableRuns } from './comparables.ts';
import { readRun, reload } from './keeping.ts';
import { type Morning, suiteOf } from './morning-runs.ts';
import { shownReport } from './result.ts';
import type { Writer } from './writer.ts';

/** The mornings of the session, one a run, and how each is written. */
export interface MorningBook {
  /** Null once the run is no longer there: what comes late is dropped. */
  morningOf(etabliLe: string): Morning | null;
  set(etabliLe: string, parts: Partial<Morning>): void;
  /** The morning of a run, begun from what is kept of it. */
  begin(etabliLe: string): void;
  /** Looks for the report of a run that is not on screen. */
  findPrediction(etabliLe: string): Promise<void>;
  /** Says something more of a run; the links are looked for again whenever what is known of the import changes. */
  say(etabliLe: string, parts: Partial<SuiteDepot>): Promise<void>;
}

const EMPTY: Omit<Morning, 'id' | 'suite'> = {
  prevision: null,
  refusPage: null,
  exports: [],
  enLecture: false,
  releve: null,
  refusReleve: null,
  echec: null,
};

/** A report whose night was simulated: there is something to compare with. */
export type Prediction = Rapport & { readonly nuit: Nuit };

export const predicts = (prevision: Morning['prevision'] | undefined): prevision is Prediction =>
  typeof prevision === 'object' && prevision?.nuit != null;

export function createMorningBook(writer: Writer): MorningBook {
  const { now, change, store } = writer;
  const morningOf = (etabliLe: string): Morning | null => now().lendemain.matins[etabliLe] ?? null;

  function put(etabliLe: string, morning: Morning): void {
    const { lendemain } = now();
    change({ lendemain: { ...lendemain, matins: { ...lendemain.matins, [etabliLe]: morning } } });
  }

  function set(etabliLe: string, parts: Partial<Morning>): void {
    const before = morningOf(etabliLe);
    if (before) put(etabliLe, { ...before, ...parts });
  }

  function begin(etabliLe: string): void {
    const run = comparableRuns(now()).find((one) => one.etabliLe === etabliLe);
    if (!run) return;
    const before = morningOf(etabliLe);
    // A result may be kept after its morning was opened.
    if (before) {
      if (before.id !== run.id) set(etabliLe, { id: run.id });
      return;
    }
    const affiche = shownReport(now());
    const prevision = affiche?.etabliLe === etabliLe ? affiche : null;
    put(etabliLe, { ...EMPTY, id: run.id, suite: run.suite, prevision });
  }

  async function keepSuite(etabliLe: string, id: number): Promise<void> {
    const issue = await (await store()).keepSuite(id, suiteOf(now(), { etabliLe }));
    set(etabliLe, { echec: issue.ok ? null : issue.raison });
    await reload(writer);
  }

  return {
    morningOf,
    set,
    begin,
    async findPrediction(etabliLe) {
      const morning = morningOf(etabliLe);
      if (!morning || morning.prevision !== null || morning.id === null) return;
      const run = await readRun(await store(), morning.id);
      set(etabliLe, { prevision: run?.rapport ?? 'illisible' });
    },
    async say(etabliLe, parts) {
      begin(etabliLe);
      const morning = morningOf(etabliLe);
      if (!morning) return;
      const { prevision, releve, id } = morning;
      const suite = { ...morning.suite, ...parts };
      const checked = releve && predicts(prevision) ? verifierReleve(prevision, releve, suite) : null;
      const liens = checked && 'liens' in checked ? checked.liens : suite.liens;
      set(etabliLe, { suite: { ...suite, liens }, refusReleve: checked && 'refus' in checked ? checked.refus : null });
      if (id !== null) await keepSuite(etabliLe, id);
    },
  };
}
