import type { ComponentChildren } from 'preact';
import type { RunSummary } from '../../store/report-store.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { dateDuRun } from './date-du-run.ts';
import { SuiteDuRun } from './SuiteDuRun.tsx';

interface RunVuProps {
  run: RunSummary;
  /** All of them: no two have the same name. */
  historique: readonly RunSummary[];
  ouvrir(): void;
  children?: ComponentChildren;
}

/** One run of the history: its date opens it, its verdict and sentence say what it was. */
export function RunVu({ run, historique, ouvrir, children }: RunVuProps) {
  return (
    <li>
      <button type="button" onClick={ouvrir}>
        {fr.historique.ouvrir(dateDuRun(run, historique))}
      </button>
      <p>
        <Icon forme={VERDICT_SHAPE[run.verdict]} /> <strong>{VERDICTS[run.verdict]}</strong> {run.phrase}
      </p>
      {run.suite && <SuiteDuRun suite={run.suite} />}
      {children}
    </li>
  );
}

/** Where the run comes from, in words. */
export const ecoleDuRun = ({ demo, etablissement, uai }: RunSummary): string =>
  demo ? fr.historique.demo : uai ? fr.resultat.etablissement(etablissement, uai) : fr.resultat.etablissementInconnu;
