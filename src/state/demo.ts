import type { FichierDonne } from '../domain/moteur.ts';
import type { Session } from './session.ts';

/** The story of the invented school, from the afternoon before the deposit to the morning after. */
export type DemoStep = 1 | 2 | 3 | 4 | 5;

/** What the story brings: at first, once corrected, SIECLE's page of the next morning, then the exports of that morning. */
export type DemoStory = Readonly<Record<'premiers' | 'corriges' | 'page' | 'matin', readonly FichierDonne[]>>;

/** Where the story stands; `recit.ts` is what makes it go on. */
export interface DemoState {
  readonly etape: DemoStep;
  /** Where the reading under way leads; `etape` when there is none. */
  readonly visee: DemoStep;
  /** Now in the story, UTC: the invented school lives on its own days, those of its documents. */
  readonly instant: string;
  /** Files to hand to this step's page as if dropped; emptied once handed. */
  readonly toHand: readonly FichierDonne[];
  /** Null until it is here. */
  readonly story: DemoStory | null;
}

export const DEMO_START: DemoState = {
  etape: 1,
  visee: 1,
  // half past three in Nouméa
  instant: '2018-07-24T04:30:00.000Z',
  toHand: [],
  story: null,
};

export const inDemo = ({ demonstration }: Pick<Session, 'demonstration'>): DemoState | null =>
  demonstration === 'interrompue' ? null : demonstration;

/** Now, for the school whose documents are read. */
export function nowIn(session: Session): Date {
  const demo = inDemo(session);
  return demo ? new Date(demo.instant) : new Date();
}

/** A reading is over (`visee`), or was left (`etape`): the story is there. */
export function standAt(session: Session, ou: 'etape' | 'visee'): Partial<Session> {
  const demo = inDemo(session);
  return demo ? { demonstration: { ...demo, etape: demo[ou], visee: demo[ou] } } : {};
}
