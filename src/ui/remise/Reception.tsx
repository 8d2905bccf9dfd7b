import { useEffect, useRef } from 'preact/hooks';
import type { Rapport } from '../../domain/rapport.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import styles from './remise.module.css';

/** Whose report is on the screen, when it is not the one of the files at hand. */
export function RapportRecu({ session, rapport, actions }: { session: Session; rapport: Rapport; actions: Actions }) {
  const { resultat } = session;
  if (!resultat || resultat.origine === 'onglet') return null;
  return (
    <div class={commun.bandeau}>
      <p>
        {resultat.origine === 'recu'
          ? fr.remise.recu(formatInstant(rapport.etabliLe), rapport.application)
          : fr.historique.relu}
      </p>
      <button type="button" onClick={actions.closeRun}>
        {resultat.under ? fr.historique.revenir : fr.historique.accueil}
      </button>
    </div>
  );
}

/** A report that somebody sent and that does not open, or a drop too large: why, and what to do. */
export function RefusDuRapport({ session: { refusal }, actions }: { session: Session; actions: Actions }) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refusal]);
  if (!refusal) return null;
  const [quoi, aFaire] = fr.remise.refus[refusal.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        {refusal.raison !== 'trop-de-fichiers' && <strong>{fr.remise.refuse(refusal.nom)}</strong>} {quoi} {aFaire}
        {refusal.ou && <span class="discret"> {fr.remise.abime(refusal.ou)}</span>}
      </p>
      <button type="button" onClick={actions.closeRefusal}>
        {fr.remise.fermer}
      </button>
    </div>
  );
}
