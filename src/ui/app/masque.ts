import type { Session } from '../../state/session.ts';
import { lazy, useLazy, type Wanted } from '../commun/lazy.tsx';
import type { Route } from '../commun/route.ts';

/** What hides the names comes just after what the main job waits for, or when it is asked for. */
export const MASQUE = lazy(() => import('./masked-session.ts'));

/** What the screens receive: the whole of it, or nothing. */
export interface Shown {
  readonly session: Session;
  readonly route: Route;
}

export interface Visible {
  /** Null while what hides the names is not here: nothing may be shown. */
  readonly shown: Shown | null;
  /** That code. */
  readonly wanted: Omit<Wanted<unknown>, 'code'>;
}

/** The one door between the session and the screens: with the names hidden, nothing that passes it holds one (003.75). */
export function useShown(session: Session, route: Route): Visible {
  const { code, ...wanted } = useLazy(MASQUE, session.masked);
  if (!session.masked) return { shown: { session, route }, wanted };
  return { shown: code && { session: code.maskSession(session), route: code.maskRoute(route, session) }, wanted };
}
