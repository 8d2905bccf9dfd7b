import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import { Section } from '../commun/Heading.tsx';
import { dateDuRun } from '../historique/date-du-run.ts';
import { ecoleDuRun, VerdictDuRun } from '../historique/RunVu.tsx';
import { RUNS } from '../historique/textes-runs.ts';
import styles from './accueil.module.css';

/** The run that was on screen when the page was last left, where the page does not begin with it (003.210). */
export function DernierControle({ session, actions }: { session: Session; actions: Actions }) {
  const { history, storeStart } = session;
  const run = history?.find(({ id }) => id === storeStart?.onScreen?.run);
  if (!run) return null;
  return (
    <Section titre={RUNS.dernier(dateDuRun(run, history ?? []))} class={styles.retour}>
      <p class="discret">{ecoleDuRun(run)}</p>
      <VerdictDuRun run={run} />
      <p class="actions">
        <button type="button" class="principal" onClick={() => void actions.openRun(run.id)}>
          {RUNS.reprendre}
        </button>
      </p>
    </Section>
  );
}
