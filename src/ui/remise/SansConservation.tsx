import type { OwnResult } from '../../state/result.ts';
import commun from '../commun/commun.module.css';
import { CONSERVATION } from './textes-provenance.ts';

/** Says when the result will not be found again. */
export function SansConservation({ conservation }: Pick<OwnResult, 'conservation'>) {
  // Nothing to say in the demo: its band says it.
  if (conservation === 'en-attente' || conservation === 'durable' || conservation === 'demo') return null;
  return (
    <p class={commun.bandeau} role="status">
      {conservation === 'onglet' || conservation === 'choix' || conservation === 'effacee'
        ? CONSERVATION[conservation]
        : CONSERVATION.echec(conservation)}
    </p>
  );
}
