import type { DateIso } from '../domain/dates.ts';
import type { Actions } from './actions.ts';
import { DEMO_START, type DemoStep, inDemo } from './demo.ts';
import { ownResult } from './result.ts';
import type { Session } from './session.ts';

/** The steps of the demo, each with its instant: the afternoon of the deposit in Nouméa, then the next morning. */
export const DEMO_INSTANTS: Readonly<Record<DemoStep, string>> = {
  1: DEMO_START.instant,
  2: '2018-07-24T06:15:00.000Z',
  3: '2018-07-24T06:30:00.000Z',
  4: '2018-07-24T20:30:00.000Z',
  5: '2018-07-24T20:45:00.000Z',
};
export const DEMO_STEPS = [1, 2, 3, 4, 5] as const;

type DemoGestures = Pick<Actions, 'followDemo' | 'tickStep' | 'noteDeposit' | 'closeRun' | 'maskNames'>;

/** Does what comes next in the story, with what it brings; nothing while documents are read, nor at its end. */
export async function continueDemo(session: Session, gestes: DemoGestures): Promise<void> {
  const demo = inDemo(session);
  if (!demo?.story || session.status !== 'resultat') return;
  const { etape, story } = demo;
  if (etape === 1) return gestes.followDemo({ visee: 2, instant: DEMO_INSTANTS[2] }, story.corriges);
  if (etape === 5) return;
  // Closes what was opened over the demo's result, and shows the (invented) names.
  gestes.closeRun();
  gestes.maskNames(false);
  if (etape === 3) await noteTheDeposit(session, gestes);
  const suivante = (etape + 1) as DemoStep;
  const aRemettre = { 2: [], 3: story.page, 4: story.matin }[etape];
  gestes.followDemo({ etape: suivante, visee: suivante, instant: DEMO_INSTANTS[suivante], toHand: aRemettre });
}

/** Nothing proves a deposit: the person says so, for the procedure and for the run. */
async function noteTheDeposit(session: Session, { tickStep, noteDeposit }: DemoGestures): Promise<void> {
  const own = ownResult(session);
  const deposeLe = DEMO_INSTANTS[3].slice(0, 10) as DateIso;
  await tickStep('5', deposeLe);
  if (own?.run) await noteDeposit(own.rapport.etabliLe, deposeLe);
}
