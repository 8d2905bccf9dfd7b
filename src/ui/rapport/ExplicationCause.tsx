import type { IdEtape } from '../../domain/etape.ts';
import commun from '../commun/commun.module.css';
import { StepTags } from '../commun/StepTags.tsx';
import { AvecTermes } from '../glossaire/Terme.tsx';
import { TEXTES_RAPPORT } from './textes.ts';

interface ExplicationCauseProps {
  pourquoi: string;
  correction: string;
  etapes: readonly IdEtape[];
}

/** Why, what to do, and what to redo: what SIECLE never says. */
export function ExplicationCause({ pourquoi, correction, etapes }: ExplicationCauseProps) {
  return (
    <dl class={commun.explication}>
      {pourquoi && (
        <div>
          <dt>{TEXTES_RAPPORT.causes.pourquoi}</dt>
          <dd>
            <AvecTermes>{pourquoi}</AvecTermes>
          </dd>
        </div>
      )}
      {correction && (
        <div>
          <dt>{TEXTES_RAPPORT.causes.correction}</dt>
          <dd>{correction}</dd>
        </div>
      )}
      {etapes.length > 0 && (
        <div>
          <dt>{TEXTES_RAPPORT.causes.etapes}</dt>
          <dd>
            <StepTags etapes={etapes} />
          </dd>
        </div>
      )}
    </dl>
  );
}
