import type { Actions } from '../../state/actions.ts';
import { bySchool, ownRuns } from '../../state/runs-by-school.ts';
import type { Session } from '../../state/session.ts';
import { fr } from '../commun/fr.ts';
import { Section } from '../commun/Heading.tsx';
import type { ReportView } from '../commun/report-views.ts';
import { dateDuRun } from './date-du-run.ts';
import styles from './historique.module.css';
import { ecoleDuRun } from './RunVu.tsx';
import { RUNS } from './textes-runs.ts';
import { VUE_DEMANDEE } from './textes-vue-demandee.ts';

interface VueDemandeeProps {
  vue: ReportView;
  session: Session;
  actions: Actions;
}

/**
 * The address is a bookmark of a view, and this tab has no report: what is wanted, and the latest run of each school,
 * which opens in that very view. Nothing before the history is read: it would say that there is none.
 */
export function VueDemandee({ vue, session: { history, historyRead }, actions }: VueDemandeeProps) {
  if (!historyRead) return null;
  const textes = VUE_DEMANDEE;
  const derniers = bySchool(ownRuns(history)).map(({ runs: [dernier] }) => dernier);
  const quoiFaire = history === null ? RUNS.illisible : derniers.length > 0 ? textes.vueARouvrir : textes.vueSansRun;
  return (
    <Section titre={textes.vueDemandee(fr.vues.noms[vue])} class={`${styles.depuis} ${styles.vueDemandee}`}>
      <p>
        {textes.vueDUnControle} {quoiFaire}
      </p>
      {derniers.length > 0 && (
        <ul class={styles.runs}>
          {derniers.map((run, rang) => (
            <li key={run.id}>
              <button
                type="button"
                class={rang === 0 ? 'principal' : undefined}
                onClick={() => void actions.openRun(run.id)}
              >
                {textes.rouvrir(dateDuRun(run, history ?? []))}
              </button>
              <p class="discret">{ecoleDuRun(run)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
