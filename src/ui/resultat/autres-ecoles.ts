import { lazy } from '../commun/lazy.tsx';

/** What leads from one of several schools to the others: no part of what one school alone waits for. */
export const AUTRES_ECOLES = lazy(() => import('./AutresEcoles.tsx'));
