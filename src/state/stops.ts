import type { LieuPlan } from '../domain/plan.ts';
import type { Note } from '../store/notebook.ts';
import { schoolOf } from './marks.ts';
import { isReceived } from './result.ts';
import type { Session } from './session.ts';

/** Where a stop of the plan on screen is noted; null when nothing can be (`schoolOf`), or when somebody sent the report. */
export function stopKey({ resultat }: Session, stop: LieuPlan) {
  const ecole = resultat && !isReceived(resultat) ? schoolOf(resultat.rapport, resultat.demo) : null;
  return ecole === null ? null : { ecole, genre: 'arret' as const, cle: stop };
}

/** The stops that were gone through since the report on screen was established: each report begins anew. */
export function stopsDone(session: Session): ReadonlySet<LieuPlan> {
  const { resultat, notes } = session;
  const ecole = resultat && schoolOf(resultat.rapport, resultat.demo);
  const done = notes.filter(
    (note): note is Note<'arret'> =>
      note.genre === 'arret' && note.ecole === ecole && note.contenu.rapport === resultat?.rapport.etabliLe,
  );
  return new Set(done.map(({ cle }) => cle as LieuPlan));
}
