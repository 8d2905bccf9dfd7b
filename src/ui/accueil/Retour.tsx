import type { ComponentChildren } from 'preact';
import type { Session } from '../../state/session.ts';
import { Lazily, lazy } from '../commun/lazy.tsx';

/** What the start page shows to who comes back, and workers that say nothing: no part of a first visit's weight. */
export const RETOUR = lazy(() => import('./retour.ts'));

/** Something is kept, or was, of which the start page has to speak. */
export function revient({ history, erasure, storeStart }: Session): boolean {
  const { lost = false, interrupted = null, damaged = 0 } = storeStart ?? {};
  return history?.length !== 0 || erasure !== null || lost || interrupted !== null || damaged > 0;
}

export const Retour = ({ children }: { children: (code: typeof import('./retour.ts')) => ComponentChildren }) => (
  <Lazily part={RETOUR}>{children}</Lazily>
);
