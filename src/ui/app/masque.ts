import type { Rapport } from '../../domain/report.ts';
import type { Session } from '../../state/session.ts';
import { useArrivee } from '../commun/arrivee.ts';

type Pseudonymiser = typeof import('../../exports/pseudonyme.ts').pseudonymiser;

/** What hides the names is no part of what the main job waits for: it comes just after, or when it is asked for. */
let pseudonymiser: Pseudonymiser | null = null;

async function charger(): Promise<void> {
  ({ pseudonymiser } = await import('../../exports/pseudonyme.ts'));
}

/** Asks for it ahead, so that the names then go without anything else moving. */
export const prechargerMasque = (): Promise<void> => charger().catch(() => undefined);

/** Made once for a report: the screens that show it compare it by identity. */
const MASQUES = new WeakMap<Rapport, Rapport>();

function sansNoms(session: Session, faire: Pseudonymiser): Session {
  const masquer = (rapport: Rapport) => {
    const fait = MASQUES.get(rapport) ?? faire(rapport);
    MASQUES.set(rapport, fait);
    return fait;
  };
  const { rapport, relu, precedent, historique } = session;
  return {
    ...session,
    rapport: rapport && masquer(rapport),
    relu: relu && { ...relu, rapport: masquer(relu.rapport) },
    // what came of a run names the pupils who surprised
    historique: historique?.map(({ suite: _, ...run }) => run) ?? null,
    precedent: precedent && { ...precedent, rapport: masquer(precedent.rapport) },
  };
}

interface SessionVisible {
  /** Null while what hides the names is not here: nothing may be shown of it. */
  readonly visible: Session | null;
  /** It did not come. */
  readonly echec: boolean;
}

/** The session as the screens see it: with the names hidden, none of its reports holds one any more (003.75). */
export function useSessionVisible(session: Session): SessionVisible {
  const echec = useArrivee(!session.masque || pseudonymiser !== null, charger);
  if (!session.masque) return { visible: session, echec: false };
  return { visible: pseudonymiser && sansNoms(session, pseudonymiser), echec };
}
