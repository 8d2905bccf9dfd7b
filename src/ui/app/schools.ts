import { lazy } from '../commun/lazy.tsx';

/** What is done with several schools, asked for after the pages, or with the first drop of several. */
export const SCHOOLS = lazy(() => import('../../state/school-actions.ts'));
