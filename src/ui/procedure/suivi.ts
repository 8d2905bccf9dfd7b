import { useMemo, useState } from 'preact/hooks';
import type { IsoDate } from '../../domain/dates.ts';
import type { Rapport } from '../../domain/report.ts';
import type { StepId } from '../../domain/step.ts';
import { type EtapeJugee, jugerEtapes } from '../../procedure/etat.ts';
import type { Coche } from '../../procedure/situation.ts';
import type { Actions } from '../../state/actions.ts';
import { cochesDe, type Lieu, lieuDe } from '../../state/coches.ts';
import { maintenantDe } from '../../state/demonstration.ts';
import { rapportAffiche } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import type { RaisonEchec } from '../../store/report-store.ts';
import { jourLocal } from '../commun/format.ts';

/** Where the procedure stands for the school on screen, and what the user can note of it. */
export interface Suivi {
  readonly rapport: Rapport | null;
  readonly etapes: readonly EtapeJugee[];
  readonly aujourdhui: IsoDate;
  /** Null when nothing says which school or which year: nothing can be noted. */
  readonly lieu: Lieu | null;
  readonly coches: readonly Coche[];
  /** Why the last note could not be written. */
  readonly echec: RaisonEchec | null;
  cocher(etape: StepId, le: IsoDate): Promise<void>;
  decocher(etape: StepId): Promise<void>;
}

export function useSuivi(session: Session, { cocher, decocher }: Actions): Suivi {
  const [ouverture] = useState(() => new Date());
  return useMemo(() => {
    const rapport = rapportAffiche(session);
    const aujourdhui = jourLocal(session.demo ? maintenantDe(session) : ouverture);
    const lieu = lieuDe(session);
    const coches = lieu ? cochesDe(session.notes, lieu) : [];
    const controle = rapport && { rapport, le: jourLocal(new Date(rapport.etabliLe)) };
    const etapes = jugerEtapes({ controle, coches, aujourdhui });
    return { rapport, etapes, aujourdhui, lieu, coches, echec: session.noteRefusee, cocher, decocher };
  }, [session, ouverture, cocher, decocher]);
}
