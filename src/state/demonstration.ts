import type { FichierDonne } from '../domain/moteur.ts';
import type { Session } from './session.ts';

/** The story of the invented school, from the afternoon before the deposit to the morning after. */
export type EtapeDemo = 1 | 2 | 3 | 4 | 5;

/** What the story brings: at first, once corrected, SIECLE's page of the next morning, then the exports of that morning. */
export type Histoire = Readonly<Record<'premiers' | 'corriges' | 'page' | 'matin', readonly FichierDonne[]>>;

/** Where the story stands; `recit.ts` is what makes it go on. */
export interface Demonstration {
  readonly etape: EtapeDemo;
  /** Where the reading under way leads; `etape` when there is none. */
  readonly visee: EtapeDemo;
  /** Now in the story, UTC: the invented school lives on its own days, those of its documents. */
  readonly instant: string;
  /** Files to hand to this step's page as if dropped; emptied once handed. */
  readonly aRemettre: readonly FichierDonne[];
  /** Null until it is here. */
  readonly histoire: Histoire | null;
}

export const DEBUT_DEMO: Demonstration = {
  etape: 1,
  visee: 1,
  // half past three in Nouméa
  instant: '2018-07-24T04:30:00.000Z',
  aRemettre: [],
  histoire: null,
};

export const enDemo = ({ demonstration }: Pick<Session, 'demonstration'>): Demonstration | null =>
  demonstration === 'interrompue' ? null : demonstration;

/** Now, for the school whose documents are read. */
export function maintenantDe(session: Session): Date {
  const demo = enDemo(session);
  return demo ? new Date(demo.instant) : new Date();
}

/** A reading is over (`visee`), or was left (`etape`): the story is there. */
export function seTenir(session: Session, ou: 'etape' | 'visee'): Partial<Session> {
  const demo = enDemo(session);
  return demo ? { demonstration: { ...demo, etape: demo[ou], visee: demo[ou] } } : {};
}
