import { useMemo, useState } from 'preact/hooks';
import type { DateIso } from '../../domain/dates.ts';
import type { IdEtape } from '../../domain/etape.ts';
import type { Rapport } from '../../domain/rapport.ts';
import { type EtapeJugee, jugerEtapes } from '../../procedure/etat-etapes.ts';
import type { Coche } from '../../procedure/situation.ts';
import type { Actions } from '../../state/actions.ts';
import { localDay } from '../../state/days.ts';
import { nowIn } from '../../state/demo.ts';
import { shownReport } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { type TickPlace, tickPlace, ticksOf } from '../../state/ticks.ts';
import type { FailureReason } from '../../store/report-store.ts';

/** Where the procedure stands for the school on screen, and what the user can note of it. */
export interface SuiviProcedure {
  readonly rapport: Rapport | null;
  readonly etapes: readonly EtapeJugee[];
  readonly aujourdhui: DateIso;
  /** Null when nothing says which school or which year: nothing can be noted. */
  readonly lieu: TickPlace | null;
  readonly coches: readonly Coche[];
  /** Why the last note could not be written. */
  readonly echec: FailureReason | null;
  cocher(etape: IdEtape, le: DateIso): Promise<void>;
  decocher(etape: IdEtape): Promise<void>;
}

export function useSuiviProcedure(session: Session, { tickStep, untickStep }: Actions): SuiviProcedure {
  const [ouverture] = useState(() => new Date());
  return useMemo(() => {
    const rapport = shownReport(session);
    const aujourdhui = localDay(session.demo ? nowIn(session) : ouverture);
    const lieu = tickPlace(session);
    const coches = lieu ? ticksOf(session.notes, lieu) : [];
    const controle = rapport && { rapport, le: localDay(new Date(rapport.etabliLe)) };
    const etapes = jugerEtapes({ controle, coches, aujourdhui });
    return {
      rapport,
      etapes,
      aujourdhui,
      lieu,
      coches,
      echec: session.noteRefused,
      cocher: tickStep,
      decocher: untickStep,
    };
  }, [session, ouverture, tickStep, untickStep]);
}
