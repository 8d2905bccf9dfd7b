import { useEffect, useRef } from 'preact/hooks';
import type { ReportRefusal } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import styles from './remise.module.css';
import { REFUS_DU_RAPPORT } from './textes-refus.ts';

interface RefusProps {
  refusal: ReportRefusal;
  fermer(): void;
}

/** A report that somebody sent and that does not open: which one, why, and what to ask for. */
export function RefusDuRapport({ refusal, fermer }: RefusProps) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  const [quoi, aFaire] = REFUS_DU_RAPPORT.refus[refusal.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        <strong>{REFUS_DU_RAPPORT.refuse(refusal.nom)}</strong> {quoi} {aFaire}
        {refusal.ou && <span class="discret"> {REFUS_DU_RAPPORT.abime(refusal.ou)}</span>}
      </p>
      <button type="button" onClick={fermer}>
        {REFUS_DU_RAPPORT.fermer}
      </button>
    </div>
  );
}
