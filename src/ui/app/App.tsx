import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { Computer } from '../../state/computer.ts';
import { shownReport } from '../../state/result.ts';
import { onOverview } from '../../state/schools.ts';
import type { Session } from '../../state/session.ts';
import { viewOf } from '../../state/session.ts';
import { EcranAccueil } from '../accueil/EcranAccueil.tsx';
import { EcranLecture } from '../accueil/EcranLecture.tsx';
import { EcranPanne } from '../accueil/EcranPanne.tsx';
import { Retour } from '../accueil/Retour.tsx';
import { DropVeil } from '../commun/DropZone.tsx';
import { listenForDrops } from '../commun/drop.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import { focusHeading } from '../commun/Heading.tsx';
import { Lazily } from '../commun/lazy.tsx';
import type { PageProps } from '../commun/page.ts';
import { handOver } from '../commun/receiver.ts';
import { hashOf } from '../commun/route.ts';
import { depuisLeDernier } from '../historique/DepuisLeDernier.tsx';
import { BANDEAU_REFUS } from '../remise/exporter.ts';
import { ResultatDiffere } from '../resultat/Differe.tsx';
import styles from './app.module.css';
import { OfflineReady, UpdateBand } from './Computer.tsx';
import { DemoBand } from './DemoBand.tsx';
import { pageKey, sessionKey, useViewFocus } from './focus.ts';
import { LazyPage } from './LazyPage.tsx';
import { NamesToMask } from './NamesToMask.tsx';
import { isOverview, pageAt } from './pages.ts';

/** The pages that are not about a result. */
const FOOTER_LINKS = [
  ['procedure', fr.procedure.lien],
  ['annee', fr.annee.lien],
  ['historique', fr.historique.lien],
  ['correspondances', fr.correspondances.titre],
  ['aide', fr.aide.lien],
  ['glossaire', fr.glossaire.lien],
  ['regles', fr.catalogue.lien],
  ['donnees', fr.donnees.lien],
  ['accessibilite', fr.accessibilite.lien],
] as const;

interface AppProps {
  session: ReadonlySignal<Session>;
  actions: Actions;
  poste: Computer;
}

export function App({ session: signal, actions, poste }: AppProps) {
  const main = useRef<HTMLElement>(null);
  const survol = useDrops(actions, signal);
  const { shown, wanted } = useViewFocus(signal.value, main);
  const attend = shown === null;
  const attendait = useRef(attend);
  useLayoutEffect(() => {
    // What had the focus was replaced.
    if (attend || attendait.current) focusHeading(main.current);
    attendait.current = attend;
  }, [attend]);
  return (
    <>
      <a class={styles.evitement} href="#contenu">
        {fr.evitement}
      </a>
      <UpdateBand poste={poste} session={signal.value} />
      <header>
        <p class={styles.marque}>{fr.application}</p>
        <p class={styles.devise}>{fr.devise}</p>
        <p class={styles.aide}>
          <a href={hashOf('aide')}>{fr.aide.lien}</a>
        </p>
      </header>
      {shown?.session.demonstration && (
        <DemoBand demonstration={shown.session.demonstration} {...shown} actions={actions} />
      )}
      <main id="contenu" ref={main} data-etat={signal.value.status} tabIndex={-1}>
        {shown ? <Contenu {...shown} actions={actions} /> : <NamesToMask wanted={wanted} actions={actions} />}
      </main>
      <footer>
        <p>{fr.promesse}</p>
        <p>{fr.pied}</p>
        <nav aria-label={fr.pages.toutes}>
          <ul>
            {FOOTER_LINKS.map(([nom, texte]) => (
              <li key={nom}>
                <a href={hashOf(nom)}>{texte}</a>
              </li>
            ))}
          </ul>
        </nav>
        <OfflineReady poste={poste} />
        <p class="discret">
          {fr.application} {__VERSION__}
        </p>
      </footer>
      <p class="hors-ecran" role="status">
        {shown && announcement(shown.session)}
      </p>
      {survol && <DropVeil />}
    </>
  );
}

/** The screens, which receive nothing but what is shown. */
function Contenu({ session, actions, route }: PageProps) {
  const surUnePage = pageAt(route) !== null;
  const ensemble = onOverview(session);
  return (
    <>
      {session.refusal && (
        <Lazily part={BANDEAU_REFUS}>
          {({ RefusDuRapport }) => <RefusDuRapport session={session} actions={actions} />}
        </Lazily>
      )}
      {session.silent && <Retour>{({ LectureEnAttente }) => <LectureEnAttente actions={actions} />}</Retour>}
      {/* Left in place behind a page, so that what was opened in it is still open on the way back. */}
      {!(ensemble && isOverview(route)) && (
        <div hidden={surUnePage}>
          <CurrentScreen session={session} actions={actions} route={route} />
        </div>
      )}
      {surUnePage && <LazyPage key={pageKey(route)} route={route} session={session} actions={actions} />}
    </>
  );
}

function CurrentScreen({ session, actions, route }: PageProps) {
  const rapport = shownReport(session);
  switch (viewOf(session)) {
    case 'lecture':
      return <EcranLecture session={session} actions={actions} />;
    case 'panne':
      return <EcranPanne session={session} actions={actions} />;
    case 'rapport':
      // Remounted for each drop or run, so that what was open in one is not open in the next; a provisional report and
      // its final one are one view: what was opened stays so, and the focus with it.
      if (rapport) {
        return (
          <ResultatDiffere
            key={sessionKey(session)}
            session={session}
            rapport={rapport}
            actions={actions}
            route={route}
          />
        );
      }
  }
  return <EcranAccueil session={session} actions={actions} route={route} />;
}

/** Said by screen readers when reading begins and when the verdict falls. */
function announcement(session: Session): string {
  const vue = viewOf(session);
  if (vue === 'lecture') return fr.lecture.annonce;
  const rapport = shownReport(session);
  if (vue !== 'rapport' || !rapport) return '';
  const { phrase, verdict } = rapport;
  // « Contrôle incomplet : il manque… » says its verdict.
  const dit = phrase.startsWith(VERDICTS[verdict]) ? phrase : `${VERDICTS[verdict]}. ${phrase}`;
  return [depuisLeDernier(session), dit].filter(Boolean).join(' ');
}

/** Files dropped anywhere; answers whether some are held over the window. */
function useDrops({ drop, reportDefect }: Actions, session: ReadonlySignal<Session>): boolean {
  const [survol, setSurvol] = useState(false);
  // Layout effect: src/early.ts stops listening as soon as this one does.
  useLayoutEffect(
    () =>
      listenForDrops(window, {
        survol: setSurvol,
        // Pages of the demo do not take real files: they join the dossier and end it.
        lache: (fichiers) => (session.peek().demo ? drop : handOver(drop))(fichiers),
        echec: (e) => reportDefect(String(e)),
      }),
    [drop, reportDefect, session],
  );
  return survol;
}
