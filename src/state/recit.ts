import type { IsoDate } from '../domain/dates.ts';
import type { Actions } from './actions.ts';
import { DEBUT_DEMO, type EtapeDemo, enDemo } from './demonstration.ts';
import { ownResult } from './result.ts';
import type { Session } from './session.ts';

/** The steps of the demo, each with its instant: the afternoon of the deposit in Nouméa, then the next morning. */
export const INSTANTS: Readonly<Record<EtapeDemo, string>> = {
  1: DEBUT_DEMO.instant,
  2: '2018-07-24T06:15:00.000Z',
  3: '2018-07-24T06:30:00.000Z',
  4: '2018-07-24T20:30:00.000Z',
  5: '2018-07-24T20:45:00.000Z',
};
export const ETAPES_DEMO = [1, 2, 3, 4, 5] as const;

type Gestes = Pick<Actions, 'suivreDemo' | 'cocher' | 'noteDeposit' | 'fermerRun' | 'masquer'>;

/** Does what comes next in the story, with what it brings; nothing while documents are read, nor at its end. */
export async function continuer(session: Session, gestes: Gestes): Promise<void> {
  const demo = enDemo(session);
  if (!demo?.histoire || session.etat !== 'resultat') return;
  const { etape, histoire } = demo;
  if (etape === 1) return gestes.suivreDemo({ visee: 2, instant: INSTANTS[2] }, histoire.corriges);
  if (etape === 5) return;
  // Closes what was opened over the demo's result, and shows the (invented) names.
  gestes.fermerRun();
  gestes.masquer(false);
  if (etape === 3) await noterLeDepot(session, gestes);
  const suivante = (etape + 1) as EtapeDemo;
  const aRemettre = { 2: [], 3: histoire.page, 4: histoire.matin }[etape];
  gestes.suivreDemo({ etape: suivante, visee: suivante, instant: INSTANTS[suivante], aRemettre });
}

/** Nothing proves a deposit: the person says so, for the procedure and for the run. */
async function noterLeDepot(session: Session, { cocher, noteDeposit }: Gestes): Promise<void> {
  const own = ownResult(session);
  const deposeLe = INSTANTS[3].slice(0, 10) as IsoDate;
  await cocher('5', deposeLe);
  if (own?.run) await noteDeposit(own.rapport.etabliLe, deposeLe);
}
