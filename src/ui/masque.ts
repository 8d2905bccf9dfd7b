import type { Rapport } from '../domain/report.ts';
import { pseudonymiser } from '../exports/pseudonyme.ts';
import type { Session } from '../state/session.ts';

/** Made once for a report: the screens that show it compare it by identity. */
const MASQUES = new WeakMap<Rapport, Rapport>();

function masquer(rapport: Rapport): Rapport {
  const fait = MASQUES.get(rapport) ?? pseudonymiser(rapport);
  MASQUES.set(rapport, fait);
  return fait;
}

/** The session as the screens see it: with the names hidden, none of its reports holds one any more. */
export function sessionVisible(session: Session): Session {
  if (!session.masque) return session;
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
