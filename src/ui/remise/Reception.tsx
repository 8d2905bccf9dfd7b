import { useEffect, useRef } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { ReportRefusal } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import styles from './remise.module.css';
import { REFUS } from './textes-refus.ts';

interface RefusProps {
  refusal: ReportRefusal;
  actions: Actions;
}

/** A report that somebody sent and that does not open: which one, why, and what to ask for. */
export function RefusDuRapport({ refusal, actions }: RefusProps) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  const [quoi, aFaire] = REFUS.refus[refusal.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        <strong>{REFUS.refuse(refusal.nom)}</strong> {quoi} {aFaire}
        {refusal.ou && <span class="discret"> {REFUS.abime(refusal.ou)}</span>}
      </p>
      <button type="button" onClick={actions.closeRefusal}>
        {REFUS.fermer}
      </button>
    </div>
  );
}
