import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../state/actions.ts';
import { rapportAffiche, vueDe } from '../state/select.ts';
import type { Session } from '../state/session.ts';
import { VoileDeDepot } from './components/Depot.tsx';
import { Historique } from './components/Historique.tsx';
import { SousLeTitre } from './components/Titre.tsx';
import { ecouterLesDepots } from './drop.ts';
import { fr, VERDICTS } from './fr.ts';
import { Accueil } from './screens/Accueil.tsx';
import { Lecture } from './screens/Lecture.tsx';
import { Panne } from './screens/Panne.tsx';
import { Resultat } from './screens/Resultat.tsx';

interface AppProps {
  session: ReadonlySignal<Session>;
  actions: Actions;
  /** Days during which runs are kept. */
  jours: number;
}

export function App({ session: signal, actions, jours }: AppProps) {
  const session = signal.value;
  const main = useRef<HTMLElement>(null);
  const survol = useDepots(actions);
  useVue(session, main.current);
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
        <Ecran session={session} actions={actions} />
        {vueDe(session) !== 'lecture' && (
          <SousLeTitre>
            <Historique session={session} actions={actions} jours={jours} />
          </SousLeTitre>
        )}
      </main>
      <footer>
        <p>{fr.promesse}</p>
        <p>{fr.pied}</p>
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

/** Two sessions with the same key show the same view. */
const cleDeVue = (session: Session): string => `${vueDe(session)} ${session.vague} ${session.relu?.id ?? ''}`;

function titreDe(session: Session): string {
  const rapport = rapportAffiche(session);
  switch (vueDe(session)) {
    case 'lecture':
      return fr.lecture.titre;
    case 'panne':
      return fr.panne.titre;
    case 'rapport':
      return rapport ? [VERDICTS[rapport.verdict], rapport.etablissement?.nom].filter(Boolean).join(', ') : '';
    default:
      return fr.devise;
  }
}

/** A new view has its title, and its heading takes the focus; the first one leaves it to the browser. */
function useVue(session: Session, main: HTMLElement | null): void {
  const titre = titreDe(session);
  const cle = cleDeVue(session);
  const premiere = useRef(true);
  useEffect(() => {
    document.title = `${titre} – ${fr.application}`;
  }, [titre]);
  // The key stands for the view: the effect runs once per view, whatever it reads.
  useEffect(() => {
    if (premiere.current) premiere.current = false;
    else main?.querySelector('h1')?.focus();
  }, [cle]);
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
