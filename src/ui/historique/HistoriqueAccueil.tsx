import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import { Section } from '../commun/Heading.tsx';
import { HASH_HISTORY } from '../commun/route.ts';
import { BilanEffacement, ToutEffacer } from './Effacement.tsx';
import styles from './historique.module.css';
import { ecoleDuRun, RunVu } from './RunVu.tsx';
import { RUNS } from './textes-runs.ts';

/** How many runs the start page shows. */
const DERNIERS = 3;

/** The latest runs, which open in the page; the rest is one link away. */
export function HistoriqueAccueil({ session, actions }: { session: Session; actions: Actions }) {
  const { history, erasure, keepingTime, durable } = session;
  const textes = RUNS;
  if (history?.length === 0 && erasure === null) return null;
  return (
    <Section titre={textes.titre} class={styles.historique}>
      {history === null && <p>{textes.illisible}</p>}
      {history !== null && history.length > 0 && (
        <>
          <p class="discret">{textes.aide(durable ? keepingTime : 'rien')}</p>
          <ul class={styles.runs}>
            {history.slice(0, DERNIERS).map((run) => (
              <RunVu key={run.id} run={run} historique={history} ouvrir={() => void actions.openRun(run.id)}>
                <p class="discret">{ecoleDuRun(run)}</p>
              </RunVu>
            ))}
          </ul>
          <p>
            <a href={HASH_HISTORY}>{textes.tous(history.length)}</a>
          </p>
        </>
      )}
      {history?.length !== 0 && <ToutEffacer nombre={history?.length ?? 0} actions={actions} />}
      <BilanEffacement effacement={erasure} historique={history ?? []} actions={actions} />
    </Section>
  );
}
