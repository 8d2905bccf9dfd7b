import { emplacements } from '../../rapport/emplacements.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import { Depot } from '../commun/Depot.tsx';
import { accepteLesDossiers } from '../commun/drop.ts';
import { fr } from '../commun/fr.ts';
import { hashDe, type Route } from '../commun/route.ts';
import { Section, SousLeTitre, Titre } from '../commun/Titre.tsx';
import { vueDuRapport } from '../commun/vues.ts';
import { Emplacements } from '../fichiers/Emplacements.tsx';
import { Historique, NouvellesDuDebut } from '../historique/HistoriqueAccueil.tsx';
import { VueDemandee } from '../resultat/Differe.tsx';
import styles from './accueil.module.css';

/** Start: one large target, and what to bring. */
export function Accueil({ session, actions, route }: { session: Session; actions: Actions; route: Route }) {
  const vue = vueDuRapport(route);
  return (
    <>
      <Titre>{fr.accueil.titre}</Titre>
      <SousLeTitre>
        {vue !== '' && <VueDemandee vue={vue} session={session} actions={actions} />}
        <NouvellesDuDebut debut={session.debut} />
        <p class="chapeau">{fr.accueil.chapeau}</p>
        <div class={styles.cible}>
          <p class={styles.cibleTitre}>{fr.depot.cible}</p>
          <p>
            {fr.depot.aide} {accepteLesDossiers() ? fr.depot.avecDossiers : fr.depot.sansDossiers}
          </p>
          <p class={`actions ${styles.gestes}`}>
            <Depot texte={fr.depot.choisir} principal deposer={actions.deposer} />
            <button type="button" onClick={() => void actions.essayerDemo()}>
              {fr.depot.demo}
            </button>
          </p>
          <p class={styles.promesse}>{fr.promesse}</p>
        </div>
        <Section titre={fr.accueil.aApporter}>
          <p class="discret">{fr.accueil.aide}</p>
          <p>
            <a href={hashDe('aide')}>{fr.accueil.lienAide}</a>
          </p>
          <Emplacements emplacements={emplacements(null, [])} />
        </Section>
        <Historique session={session} actions={actions} />
      </SousLeTitre>
    </>
  );
}
