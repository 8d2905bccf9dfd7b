import type { ComponentChildren } from 'preact';
import type { RunSummary } from '../../store/report-store.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { Icon, VERDICT_SHAPE } from '../commun/Icon.tsx';
import { dateDuRun } from './date-du-run.ts';
import { SuiteDuRun } from './SuiteDuRun.tsx';
import { RUNS } from './textes-runs.ts';

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
        {RUNS.ouvrir(dateDuRun(run, historique))}
      </button>
      <VerdictDuRun run={run} />
      {run.suite && <SuiteDuRun suite={run.suite} />}
      {children}
    </li>
  );
}

/** Its verdict and its sentence, which may begin with the same words. */
export function VerdictDuRun({ run: { verdict, phrase } }: { run: RunSummary }) {
  const mot = VERDICTS[verdict];
  return (
    <p>
      <Icon forme={VERDICT_SHAPE[verdict]} /> {!phrase.startsWith(mot) && <strong>{mot}</strong>} {phrase}
    </p>
  );
}

/** Where the run comes from, in words. */
export function ecoleDuRun({ demo, recu, etablissement, uai }: RunSummary): string {
  if (demo) return RUNS.demo;
  const nom = uai ? fr.resultat.etablissement(etablissement, uai) : fr.resultat.etablissementInconnu;
  return recu ? RUNS.recu(nom) : nom;
}
