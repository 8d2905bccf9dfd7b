import type { Actions } from '../../state/actions.ts';
import { depositToFollow } from '../../state/deposits.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { RUNS } from '../historique/textes-runs.ts';
import { DepotASuivre } from './DepotASuivre.tsx';
import { DernierControle } from './DernierControle.tsx';

/** What comes first for who comes back: what the opening found, then what is to be gone on with. */
export function HautAccueil({ session, actions }: { session: Session; actions: Actions }) {
  const depot = depositToFollow(session);
  return (
    <>
      <NouvellesDuDebut storeStart={session.storeStart} />
      {depot && <DepotASuivre depot={depot} session={session} actions={actions} />}
      {depot?.run.id !== session.storeStart?.onScreen?.run && <DernierControle session={session} actions={actions} />}
    </>
  );
}

/** What the store found when the page opened, and that the person should know. */
function NouvellesDuDebut({ storeStart }: Pick<Session, 'storeStart'>) {
  if (!storeStart?.lost && !storeStart?.interrupted && !storeStart?.damaged) return null;
  return (
    <div role="status">
      {storeStart.interrupted && (
        <p class={commun.bandeau}>{RUNS.interrompue(formatInstant(storeStart.interrupted))}</p>
      )}
      {storeStart.damaged > 0 && <p class={commun.bandeau}>{RUNS.abimes(storeStart.damaged)}</p>}
      {storeStart.lost && <p class={commun.bandeau}>{RUNS.perdu}</p>}
    </div>
  );
}
