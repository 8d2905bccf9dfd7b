import { useEffect, useRef } from 'preact/hooks';
import type { Rapport } from '../../domain/report.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { instant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';
import styles from './remise.module.css';

/** Whose report is on the screen, when it is not the one of the files at hand. */
export function Relu({ session, rapport, actions }: { session: Session; rapport: Rapport; actions: Actions }) {
  const { resultat } = session;
  if (!resultat || resultat.origine === 'onglet') return null;
  return (
    <div class={commun.bandeau}>
      <p>
        {resultat.origine === 'recu'
          ? fr.remise.recu(instant(rapport.etabliLe), rapport.application)
          : fr.historique.relu}
      </p>
      <button type="button" onClick={actions.fermerRun}>
        {resultat.under ? fr.historique.revenir : fr.historique.accueil}
      </button>
    </div>
  );
}

/** A report that somebody sent and that does not open: which one, why, and what to ask for. */
export function RefusDuRapport({ session: { refus }, actions }: { session: Session; actions: Actions }) {
  const bandeau = useRef<HTMLDivElement>(null);
  // The button that gave it may be far below.
  useEffect(() => bandeau.current?.scrollIntoView({ block: 'nearest' }), [refus]);
  if (!refus) return null;
  const [quoi, aFaire] = fr.remise.refus[refus.raison];
  return (
    <div ref={bandeau} class={`${commun.bandeau} ${styles.refus}`} role="alert">
      <p>
        <strong>{fr.remise.refuse(refus.nom)}</strong> {quoi} {aFaire}
        {refus.ou && <span class="discret"> {fr.remise.abime(refus.ou)}</span>}
      </p>
      <button type="button" onClick={actions.fermerRefus}>
        {fr.remise.fermer}
      </button>
    </div>
  );
}
