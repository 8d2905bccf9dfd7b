import type { DemoState, DemoStep } from '../../state/demo.ts';
import { NOT_YET, ownResult } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import {
  HASH_PROCEDURE,
  HASH_SESSION,
  hashCompare,
  hashMorning,
  hashOf,
  hashStep,
  parseRoute,
  type Route,
} from '../commun/route.ts';
import type { DEMO } from './textes.ts';

/** The screen of each step of the demo. */
export function adresseDuLieu({ etape }: Pick<DemoState, 'etape'>, session: Pick<Session, 'resultat'>): string {
  if (etape < 3) return HASH_SESSION;
  return etape === 3 ? hashStep('5') : hashMorning(ownResult(session)?.run?.id);
}

/** The step's own screen is there, and nothing was opened over it. */
export function surPlace(demo: DemoState, session: Session, { nom, args }: Route): boolean {
  const voulue = parseRoute(adresseDuLieu(demo, session));
  const over = session.resultat !== null && session.resultat.origine !== 'onglet';
  return !over && nom === voulue.nom && args.join('/') === voulue.args.join('/');
}

/** Places of the morning after, below what was given to it. */
export const ID_BILAN = 'lendemain-bilan';
export const ID_LIENS = 'lendemain-liens';

type Lien = readonly [nom: keyof typeof DEMO.liens, hash: string];

/** What else to look at in a step. */
export function liensDe(etape: DemoStep, session: Pick<Session, 'resultat'>): readonly Lien[] {
  const { depuis, run } = ownResult(session) ?? NOT_YET;
  switch (etape) {
    case 1:
      return [
        ['eleves', hashOf('eleves', [], { gravite: 'lien-rejete' })],
        ['procedure', HASH_PROCEDURE],
      ];
    case 2:
      return depuis && run ? [['comparaison', hashCompare(depuis.avant.id, run.id)]] : [];
    case 3:
      return [
        ['siecle', hashOf('siecle')],
        ['groupes', hashOf('eleves')],
      ];
    case 4:
      return [['bilan', `#${ID_BILAN}`]];
    case 5:
      return [
        ['cherches', `#${ID_LIENS}`],
        ['aide', hashOf('aide')],
      ];
  }
}
