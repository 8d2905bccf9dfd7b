import { lazy } from '../commun/lazy.tsx';

/** What reads SIECLE's page and compares; asked for after the pages, or with the first morning. */
export const MORNING = lazy(() => import('./code-matin.ts'));
