import type { Rapport } from '../../domain/rapport.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import commun from '../commun/commun.module.css';
import { formatInstant } from '../commun/format.ts';
import { fr } from '../commun/fr.ts';

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
