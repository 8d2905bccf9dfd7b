import type { ComponentChildren } from 'preact';
import type { ResumeRun } from '../../store/report-store.ts';
import { instant } from '../format.ts';
import { fr, VERDICTS } from '../fr.ts';
import { FORME_VERDICT, Icone } from './Icone.tsx';
import { SuiteDuRun } from './SuiteDuRun.tsx';

/** One run of the history: its date opens it, its verdict and sentence tell it from the others. */
export function RunVu({ run, ouvrir, children }: { run: ResumeRun; ouvrir(): void; children?: ComponentChildren }) {
  return (
    <li>
      <button type="button" onClick={ouvrir}>
        {fr.historique.ouvrir(instant(run.etabliLe))}
      </button>
      <p>
        <Icone forme={FORME_VERDICT[run.verdict]} /> <strong>{VERDICTS[run.verdict]}</strong> {run.phrase}
      </p>
      {run.suite && <SuiteDuRun suite={run.suite} />}
      {children}
    </li>
  );
}

/** Where the run comes from, in words. */
export const ecoleDuRun = ({ demo, etablissement, uai }: ResumeRun): string =>
  demo ? fr.historique.demo : uai ? fr.resultat.etablissement(etablissement, uai) : fr.resultat.etablissementInconnu;
