import { useEffect, useRef } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { fr } from '../commun/fr.ts';
import styles from './remise.module.css';

/** A report that somebody sent and that does not open: which one, why, and what to ask for. */
export function RefusDuRapport({ session: { refusal }, actions }: { session: Session; actions: Actions }) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  if (!refusal) return null;
  const [quoi, aFaire] = fr.remise.refus[refusal.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        <strong>{fr.remise.refuse(refusal.nom)}</strong> {quoi} {aFaire}
        {refusal.ou && <span class="discret"> {fr.remise.abime(refusal.ou)}</span>}
      </p>
      <button type="button" onClick={actions.closeRefusal}>
        {fr.remise.fermer}
      </button>
    </div>
  );
}
