import { emplacements } from '../../rapport/emplacements.ts';
import type { Actions } from '../../state/actions.ts';
import type { Session } from '../../state/session.ts';
import { DropZone } from '../commun/DropZone.tsx';
import { acceptsFolders } from '../commun/drop.ts';
import { FolderButton } from '../commun/FolderButton.tsx';
import { fr } from '../commun/fr.ts';
import { Heading, Section, UnderHeading } from '../commun/Heading.tsx';
import { reportViewOf } from '../commun/report-views.ts';
import { hashOf, type Route } from '../commun/route.ts';
import { Emplacements } from '../fichiers/Emplacements.tsx';
import styles from './accueil.module.css';
import { Retour, revient } from './Retour.tsx';

/** Start: one large target, and what to bring. */
export function EcranAccueil({ session, actions, route }: { session: Session; actions: Actions; route: Route }) {
  const vue = reportViewOf(route);
  const deRetour = revient(session);
  const demo = (
    <button type="button" onClick={() => void actions.startDemo()}>
      {fr.depot.demo}
    </button>
  );
  return (
    <>
      <Heading>{fr.accueil.titre}</Heading>
      <UnderHeading>
        {vue !== '' && (
          <Retour>{({ VueDemandee }) => <VueDemandee vue={vue} session={session} actions={actions} />}</Retour>
        )}
        {deRetour && <Retour>{({ HautAccueil }) => <HautAccueil session={session} actions={actions} />}</Retour>}
        <p class="chapeau">{fr.accueil.chapeau}</p>
        <div class={styles.cible}>
          <p class={styles.cibleTitre}>{fr.depot.cible}</p>
          <p>
            {fr.depot.aide} {acceptsFolders() ? fr.depot.avecDossiers : fr.depot.sansDossiers}
          </p>
          <p class={`actions ${styles.gestes}`}>
            <DropZone texte={fr.depot.choisir} principal deposer={actions.drop} />
            <FolderButton texte={fr.depot.dossier} deposer={actions.drop} />
            {!deRetour && demo}
          </p>
          <p class={styles.promesse}>{fr.promesse}</p>
        </div>
        <Section titre={fr.accueil.aApporter}>
          <p class="discret">{fr.accueil.aide}</p>
          <p>
            <a href={hashOf('aide')}>{fr.accueil.lienAide}</a>
          </p>
          <Emplacements emplacements={emplacements(null, [])} />
        </Section>
        {deRetour && (
          <Retour>{({ HistoriqueAccueil }) => <HistoriqueAccueil session={session} actions={actions} />}</Retour>
        )}
        {deRetour && <p class="actions">{demo}</p>}
      </UnderHeading>
    </>
  );
}
