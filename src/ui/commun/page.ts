import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import type { Route } from './route.ts';

/** What a page gets; it renders its own h1 (`Heading`), then what stands under it. */
export interface PageProps {
  readonly route: Route;
  readonly session: Session;
  readonly actions: Actions;
}
