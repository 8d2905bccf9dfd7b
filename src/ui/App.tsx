import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FicheRegle } from '../domain/fiche.ts';
import type { Actions } from '../state/actions.ts';
import { rapportAffiche, vueDe } from '../state/select.ts';
import type { Session } from '../state/session.ts';
import { VoileDeDepot } from './components/Depot.tsx';
import { Historique } from './components/Historique.tsx';
import { SousLeTitre } from './components/Titre.tsx';
import { ecouterLesDepots } from './drop.ts';
import { fr, VERDICTS } from './fr.ts';
import { cleDeRoute, HASH_REGLES } from './route.ts';
import { Accueil } from './screens/Accueil.tsx';
import { Catalogue } from './screens/Catalogue.tsx';
import { Lecture } from './screens/Lecture.tsx';
import { Panne } from './screens/Panne.tsx';
import { Resultat } from './screens/Resultat.tsx';
import { cleDeVue, useVue } from './vue.ts';

interface AppProps {
  session: ReadonlySignal<Session>;
  actions: Actions;
  regles: Promise<readonly FicheRegle[]>;
  /** Days during which runs are kept. */
  jours: number;
}

export function App({ session: signal, actions, regles, jours }: AppProps) {
  const session = signal.value;
  const main = useRef<HTMLElement>(null);
  const survol = useDepots(actions);
  const route = useVue(session, main);
  const auCatalogue = route.vue !== 'session';
  return (
    <>
      <a class="evitement" href="#contenu">
        {fr.evitement}
      </a>
      <header>
        <p class="marque">{fr.application}</p>
        <p class="devise">{fr.devise}</p>
      </header>
      <main id="contenu" ref={main} data-etat={session.etat} tabIndex={-1}>
        {/* Left in place behind the catalogue, so that what was opened in it is still open on the way back. */}
        <div hidden={auCatalogue}>
          <Ecran session={session} actions={actions} />
          {vueDe(session) !== 'lecture' && (
            <SousLeTitre>
              <Historique session={session} actions={actions} jours={jours} />
            </SousLeTitre>
          )}
        </div>
        {auCatalogue && <Catalogue key={cleDeRoute(route)} route={route} regles={regles} />}
      </main>
      <footer>
        <p>{fr.promesse}</p>
        <p>{fr.pied}</p>
        <p>
          <a href={HASH_REGLES}>{fr.catalogue.lien}</a>
        </p>
        <p class="discret">
          {fr.application} {__VERSION__}
        </p>
      </footer>
      <p class="hors-ecran" role="status">
        {annonce(session)}
      </p>
      {survol && <VoileDeDepot />}
    </>
  );
}

function Ecran({ session, actions }: { session: Session; actions: Actions }) {
  const rapport = rapportAffiche(session);
  switch (vueDe(session)) {
    case 'lecture':
      return <Lecture session={session} actions={actions} />;
    case 'panne':
      return <Panne session={session} actions={actions} />;
    case 'rapport':
      // Remounted for each drop or run, so that what was open in one is not open in the next; a provisional report and
      // its final one are one view: what was opened stays so, and the focus with it.
      if (rapport) return <Resultat key={cleDeVue(session)} session={session} rapport={rapport} actions={actions} />;
  }
  return <Accueil actions={actions} />;
}

/** Said by screen readers when reading begins and when the verdict falls. */
function annonce(session: Session): string {
  const vue = vueDe(session);
  if (vue === 'lecture') return fr.lecture.annonce;
  const rapport = rapportAffiche(session);
  return vue === 'rapport' && rapport ? `${VERDICTS[rapport.verdict]}. ${rapport.phrase}` : '';
}

/** Files dropped anywhere; answers whether some are held over the window. */
function useDepots({ deposer, signalerPanne }: Actions): boolean {
  const [survol, setSurvol] = useState(false);
  useEffect(
    () => ecouterLesDepots(window, { survol: setSurvol, lache: deposer, echec: (e) => signalerPanne(String(e)) }),
    [deposer, signalerPanne],
  );
  return survol;
}
