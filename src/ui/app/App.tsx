import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { Poste } from '../../state/poste.ts';
import { rapportAffiche } from '../../state/result.ts';
import type { Session } from '../../state/session.ts';
import { vueDe } from '../../state/session.ts';
import { Accueil } from '../accueil/Accueil.tsx';
import { Lecture } from '../accueil/Lecture.tsx';
import { Panne } from '../accueil/Panne.tsx';
import { VoileDeDepot } from '../commun/Depot.tsx';
import { ecouterLesDepots } from '../commun/drop.ts';
import { fr, VERDICTS } from '../commun/fr.ts';
import type { PageProps } from '../commun/page.ts';
import { remettre } from '../commun/receveur.ts';
import { hashDe } from '../commun/route.ts';
import { depuisLeDernier } from '../historique/DepuisLeDernier.tsx';
import { RefusDuRapport } from '../remise/Reception.tsx';
import { Resultat } from '../resultat/Differe.tsx';
import styles from './app.module.css';
import { NomsAMasquer } from './NomsAMasquer.tsx';
import { PageChargee } from './PageChargee.tsx';
import { HorsLigne, MiseAJour } from './Poste.tsx';
import { pageDe } from './pages.ts';
import { Recit } from './Recit.tsx';
import { cleDePage, cleDeSession, useVue, viserLeTitre } from './vue.ts';

/** The pages that are not about a result. */
const LIENS = [
  ['procedure', fr.procedure.lien],
  ['annee', fr.annee.lien],
  ['historique', fr.historique.lien],
  ['correspondances', fr.correspondances.titre],
  ['aide', fr.aide.lien],
  ['glossaire', fr.glossaire.lien],
  ['regles', fr.catalogue.lien],
  ['accessibilite', fr.accessibilite.lien],
] as const;

interface AppProps {
  session: ReadonlySignal<Session>;
  actions: Actions;
  poste: Poste;
}

export function App({ session: signal, actions, poste }: AppProps) {
  const main = useRef<HTMLElement>(null);
  const survol = useDepots(actions, signal);
  const { shown, failed } = useVue(signal.value, main);
  const attend = shown === null;
  const attendait = useRef(attend);
  useLayoutEffect(() => {
    // What had the focus was replaced.
    if (attend || attendait.current) viserLeTitre(main.current);
    attendait.current = attend;
  }, [attend]);
  return (
    <>
      <a class={styles.evitement} href="#contenu">
        {fr.evitement}
      </a>
      <MiseAJour poste={poste} session={signal.value} />
      <header>
        <p class={styles.marque}>{fr.application}</p>
        <p class={styles.devise}>{fr.devise}</p>
        <p class={styles.aide}>
          <a href={hashDe('aide')}>{fr.aide.lien}</a>
        </p>
      </header>
      {shown?.session.demonstration && (
        <Recit demonstration={shown.session.demonstration} {...shown} actions={actions} />
      )}
      <main id="contenu" ref={main} data-etat={signal.value.etat} tabIndex={-1}>
        {shown ? <Contenu {...shown} actions={actions} /> : <NomsAMasquer echec={failed} actions={actions} />}
      </main>
      <footer>
        <p>{fr.promesse}</p>
        <p>{fr.pied}</p>
        <nav aria-label={fr.pages.toutes}>
          <ul>
            {LIENS.map(([nom, texte]) => (
              <li key={nom}>
                <a href={hashDe(nom)}>{texte}</a>
              </li>
            ))}
          </ul>
        </nav>
        <HorsLigne poste={poste} />
        <p class="discret">
          {fr.application} {__VERSION__}
        </p>
      </footer>
      <p class="hors-ecran" role="status">
        {shown && annonce(shown.session)}
      </p>
      {survol && <VoileDeDepot />}
    </>
  );
}

/** The screens, which receive nothing but what is shown. */
function Contenu({ session, actions, route }: PageProps) {
  const surUnePage = pageDe(route) !== null;
  return (
    <>
      <RefusDuRapport session={session} actions={actions} />
      {/* Left in place behind a page, so that what was opened in it is still open on the way back. */}
      <div hidden={surUnePage}>
        <Ecran session={session} actions={actions} route={route} />
      </div>
      {surUnePage && <PageChargee key={cleDePage(route)} route={route} session={session} actions={actions} />}
    </>
  );
}

function Ecran({ session, actions, route }: PageProps) {
  const rapport = rapportAffiche(session);
  switch (vueDe(session)) {
    case 'lecture':
      return <Lecture session={session} actions={actions} />;
    case 'panne':
      return <Panne session={session} actions={actions} />;
    case 'rapport':
      // Remounted for each drop or run, so that what was open in one is not open in the next; a provisional report and
      // its final one are one view: what was opened stays so, and the focus with it.
      if (rapport) {
        return (
          <Resultat key={cleDeSession(session)} session={session} rapport={rapport} actions={actions} route={route} />
        );
      }
  }
  return <Accueil session={session} actions={actions} route={route} />;
}

/** Said by screen readers when reading begins and when the verdict falls. */
function annonce(session: Session): string {
  const vue = vueDe(session);
  if (vue === 'lecture') return fr.lecture.annonce;
  const rapport = rapportAffiche(session);
  if (vue !== 'rapport' || !rapport) return '';
  return [depuisLeDernier(session), `${VERDICTS[rapport.verdict]}. ${rapport.phrase}`].filter(Boolean).join(' ');
}

/** Files dropped anywhere; answers whether some are held over the window. */
function useDepots({ deposer, signalerPanne }: Actions, session: ReadonlySignal<Session>): boolean {
  const [survol, setSurvol] = useState(false);
  // Layout effect: src/attente.ts stops listening as soon as this one does.
  useLayoutEffect(
    () =>
      ecouterLesDepots(window, {
        survol: setSurvol,
        // Pages of the demo do not take real files: they join the dossier and end it.
        lache: (fichiers) => (session.peek().demo ? deposer : remettre(deposer))(fichiers),
        echec: (e) => signalerPanne(String(e)),
      }),
    [deposer, signalerPanne, session],
  );
  return survol;
}
