import type { StepId } from '../../domain/step.ts';
import commun from '../commun/commun.module.css';
import { Etapes } from '../commun/Etapes.tsx';
import { AvecTermes } from '../glossaire/Terme.tsx';
import { RAPPORT } from './textes.ts';

interface ExplicationProps {
  pourquoi: string;
  correction: string;
  etapes: readonly StepId[];
}

/** Why, what to do, and what to redo: what SIECLE never says. */
export function Explication({ pourquoi, correction, etapes }: ExplicationProps) {
  return (
    <dl class={commun.explication}>
      {pourquoi && (
        <div>
          <dt>{RAPPORT.causes.pourquoi}</dt>
          <dd>
            <AvecTermes>{pourquoi}</AvecTermes>
          </dd>
        </div>
      )}
      {correction && (
        <div>
          <dt>{RAPPORT.causes.correction}</dt>
          <dd>{correction}</dd>
        </div>
      )}
      {etapes.length > 0 && (
        <div>
          <dt>{RAPPORT.causes.etapes}</dt>
          <dd>
            <Etapes etapes={etapes} />
          </dd>
        </div>
      )}
    </dl>
  );
}
