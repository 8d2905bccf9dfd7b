import type { ComponentChildren } from 'preact';
import type { Rapport } from '../../domain/rapport.ts';
import type { Actions } from '../../state/actions.ts';
import { localDay, todayIn } from '../../state/days.ts';
import { marksOf, schoolOf } from '../../state/marks.ts';
import { suiteOf } from '../../state/morning-runs.ts';
import { isReceived } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { stopsDone } from '../../state/stops.ts';
import { Aujourdhui } from '../rapport/autre-jour.ts';
import { GestesDuRapport, type GestesDuSoir } from '../rapport/gestes-du-soir.ts';
import { type Marquage, MarquageDuRapport } from '../rapport/MarqueCause.tsx';

interface NotesProps {
  session: Session;
  rapport: Rapport;
  actions: Actions;
  children: ComponentChildren;
}

/** Gives the parts of a report what they need to note and show: nothing while its files are read, nor when no one knows whose it is; of a report that somebody sent, causes alone. */
export function Notes({ session, rapport, actions, children }: NotesProps) {
  const { status, resultat } = session;
  const notable = status === 'resultat' && resultat !== null && schoolOf(rapport, resultat.demo) !== null;
  return (
    <Aujourdhui.Provider value={todayIn(session)}>
      <MarquageDuRapport.Provider value={notable ? marquageDe(session, actions) : null}>
        <GestesDuRapport.Provider value={notable && !isReceived(resultat) ? gestesDe(session, rapport, actions) : null}>
          {children}
        </GestesDuRapport.Provider>
      </MarquageDuRapport.Provider>
    </Aujourdhui.Provider>
  );
}

const marquageDe = (session: Session, { markCause, unmarkCause }: Actions): Marquage => ({
  marques: marksOf(session),
  refusee: session.noteRefused,
  marquer: markCause,
  demarquer: unmarkCause,
});

const gestesDe = (session: Session, rapport: Rapport, actions: Actions): GestesDuSoir => ({
  faits: stopsDone(session),
  noterArret: actions.noteStop,
  oublierArret: actions.forgetStop,
  deposeLe: suiteOf(session, rapport).deposeLe,
  leSoir: localDay(new Date(rapport.etabliLe)),
  aujourdhui: todayIn(session),
  noterDepot: (le) => actions.noteDeposit(rapport.etabliLe, le),
});
