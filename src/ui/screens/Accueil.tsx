import type { Actions } from '../../state/actions.ts';
import { emplacements } from '../../state/select.ts';
import type { Session } from '../../state/session.ts';
import { Depot } from '../components/Depot.tsx';
import { VueDemandee } from '../components/Differe.tsx';
import { Emplacements } from '../components/Emplacements.tsx';
import { Historique, NouvellesDuDebut } from '../components/Historique.tsx';
import { Section, SousLeTitre, Titre } from '../components/Titre.tsx';
import { accepteLesDossiers } from '../drop.ts';
import { fr } from '../fr.ts';
import { hashDe, type Route } from '../route.ts';
import { vueDuRapport } from '../vues.ts';

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
        <div class="cible">
          <p class="cible-titre">{fr.depot.cible}</p>
          <p>
            {fr.depot.aide} {accepteLesDossiers() ? fr.depot.avecDossiers : fr.depot.sansDossiers}
          </p>
          <p class="actions">
            <Depot texte={fr.depot.choisir} principal deposer={actions.deposer} />
            <button type="button" onClick={() => void actions.essayerDemo()}>
              {fr.depot.demo}
            </button>
          </p>
          <p class="promesse">{fr.promesse}</p>
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
