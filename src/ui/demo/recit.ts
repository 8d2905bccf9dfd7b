import type { Demonstration, EtapeDemo } from '../../state/demonstration.ts';
import { ownResult, PAS_ENCORE } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import {
  HASH_PROCEDURE,
  HASH_SESSION,
  hashComparer,
  hashDe,
  hashEtape,
  hashLendemain,
  lireRoute,
  type Route,
} from '../commun/route.ts';
import type { DEMO } from './textes.ts';

/** The screen of each step of the demo. */
export function adresseDe({ etape }: Pick<Demonstration, 'etape'>, session: Pick<Session, 'resultat'>): string {
  if (etape < 3) return HASH_SESSION;
  return etape === 3 ? hashEtape('5') : hashLendemain(ownResult(session)?.run?.id);
}

/** The step's own screen is there, and nothing was opened over it. */
export function surPlace(demo: Demonstration, session: Session, { nom, args }: Route): boolean {
  const voulue = lireRoute(adresseDe(demo, session));
  const over = session.resultat !== null && session.resultat.origine !== 'onglet';
  return !over && nom === voulue.nom && args.join('/') === voulue.args.join('/');
}

/** Places of the morning after, below what was given to it. */
export const ID_BILAN = 'lendemain-bilan';
export const ID_LIENS = 'lendemain-liens';

type Lien = readonly [nom: keyof typeof DEMO.liens, hash: string];

/** What else to look at in a step. */
export function liensDe(etape: EtapeDemo, session: Pick<Session, 'resultat'>): readonly Lien[] {
  const { depuis, run } = ownResult(session) ?? PAS_ENCORE;
  switch (etape) {
    case 1:
      return [
        ['eleves', hashDe('eleves', [], { gravite: 'lien-rejete' })],
        ['procedure', HASH_PROCEDURE],
      ];
    case 2:
      return depuis && run ? [['comparaison', hashComparer(depuis.avant.id, run.id)]] : [];
    case 3:
      return [
        ['siecle', hashDe('siecle')],
        ['groupes', hashDe('eleves')],
      ];
    case 4:
      return [['bilan', `#${ID_BILAN}`]];
    case 5:
      return [
        ['cherches', `#${ID_LIENS}`],
        ['aide', hashDe('aide')],
      ];
  }
}
