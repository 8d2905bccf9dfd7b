import { useEffect, useRef } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import styles from './remise.module.css';
import { REFUS } from './textes-refus.ts';

/** A report or a kept run that does not open, or a drop too large: why, and what to do. */
export function RefusDuRapport({ session: { refusal }, actions }: { session: Session; actions: Actions }) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  if (!refusal) return null;
  const [quoi, aFaire] = REFUS.raisons[refusal.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        {refusal.nom && <strong>{REFUS.refuse(refusal.nom)}</strong>} {quoi} {aFaire}
        {refusal.ou && <span class="discret"> {REFUS.abime(refusal.ou)}</span>}
      </p>
      <button type="button" onClick={actions.closeRefusal}>
        {REFUS.fermer}
      </button>
    </div>
  );
}
