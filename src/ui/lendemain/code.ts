import { lazy } from '../commun/lazy.tsx';

/** What reads SIECLE's page and compares; it comes after the pages. */
export const MORNING = lazy(() => import('./morning-code.ts'));
