import { useEffect, useId, useRef } from 'preact/hooks';
import type { Actions } from '../../state/actions.ts';
import type { DemoState as Demo } from '../../state/demo.ts';
import { continueDemo, DEMO_STEPS } from '../../state/demo-story.ts';
import type { Session } from '../../state/session.ts';
import { receiver } from '../commun/receiver.ts';
import { HASH_SESSION, type Route } from '../commun/route.ts';
import styles from './demo.module.css';
import { adresseDuLieu, liensDe, surPlace } from './lieux-recit.ts';
import { DEMO } from './textes.ts';

export interface BandeDemoProps {
  demonstration: Demo | 'interrompue';
  session: Session;
  actions: Actions;
  route: Route;
}

/** The story of the invented school, over every screen: what happened, what to look at, and what comes next. */
export function BandeDemo({ demonstration, ...reste }: BandeDemoProps) {
  const finie = demonstration === 'interrompue';
  return (
    <>
      {finie ? <Interrompue fermer={reste.actions.leaveDemo} /> : <Bande demo={demonstration} {...reste} />}
      {/* In place from the first step to the end, so that each is said. */}
      <p class="hors-ecran" role="status">
        {finie ? DEMO.interrompue : titreDe(demonstration)}
      </p>
    </>
  );
}

const titreDe = ({ etape }: Demo): string => DEMO.titre(etape, DEMO_STEPS.length);

function Interrompue({ fermer }: { fermer: () => void }) {
  return (
    <section class={styles.recit} aria-label={DEMO.nom}>
      <p>{DEMO.interrompue}</p>
      <button type="button" onClick={fermer}>
        {DEMO.compris}
      </button>
    </section>
  );
}

function revenirAuDebut(actions: Actions): void {
  actions.leaveDemo();
  location.hash = HASH_SESSION;
}

interface BandeEtapeProps {
  demo: Demo;
  session: Session;
  actions: Actions;
  route: Route;
}

function Bande({ demo, session, actions, route }: BandeEtapeProps) {
  const id = useId();
  const { etape } = demo;
  const { recit, regarder, suite } = DEMO.chapitres[etape];
  const ici = surPlace(demo, session, route);
  useAdresse(demo, session);
  const cadre = useDebutDEtape(etape, ici && session.status === 'resultat');
  useRemise(demo, ici, actions);
  return (
    <section class={styles.recit} aria-labelledby={id} ref={cadre}>
      <details class={styles.recitPli}>
        <summary id={id} class={styles.recitTitre}>
          {titreDe(demo)}
        </summary>
        <p>{recit}</p>
        <p>
          {regarder} {etape === 5 ? DEMO.rien : DEMO.ensuite(suite)}
        </p>
        <Liens demo={demo} session={session} />
      </details>
      <Suite demo={demo} session={session} actions={actions} ici={ici} />
    </section>
  );
}

function Liens({ demo: { etape }, session }: Pick<BandeEtapeProps, 'demo' | 'session'>) {
  return (
    <ul class={styles.recitLiens}>
      {liensDe(etape, session).map(([nom, hash]) => (
        <li key={nom}>
          <a href={hash}>{DEMO.liens[nom]}</a>
        </li>
      ))}
    </ul>
  );
}

type SuiteProps = Omit<BandeEtapeProps, 'route'> & { ici: boolean };

/** The next thing of the story, once this one is there, and the ways back and out. */
function Suite({ demo, session, actions, ici }: SuiteProps) {
  const { etape, toHand } = demo;
  const { status } = session;
  return (
    <>
      {status === 'panne' && <p>{DEMO.panne}</p>}
      {status === 'lecture' && <p class="discret">{DEMO.lecture}</p>}
      {status === 'resultat' && !ici && (
        <a href={adresseDuLieu(demo, session)} onClick={actions.closeRun}>
          {DEMO.revenir}
        </a>
      )}
      {status === 'resultat' && toHand.length === 0 && (
        <button
          type="button"
          class="principal"
          onClick={() => (etape === 5 ? revenirAuDebut(actions) : void continueDemo(session, actions))}
        >
          {etape === 5 ? DEMO.terminer : DEMO.continuer}
          <span class="hors-ecran"> {DEMO.chapitres[etape].suite}</span>
        </button>
      )}
      <button type="button" onClick={() => revenirAuDebut(actions)}>
        {DEMO.quitter}
        <span class="hors-ecran"> {DEMO.laDemonstration}</span>
      </button>
    </>
  );
}

/** A new step shows its own screen. */
function useAdresse(demo: Demo, session: Session): void {
  const montree = useRef(demo.etape);
  useEffect(() => {
    if (montree.current === demo.etape) return;
    montree.current = demo.etape;
    location.hash = adresseDuLieu(demo, session);
  });
}

/** A step begins where its band is read from the top; the focus goes there unless a new screen took it. */
function useDebutDEtape(etape: number, ici: boolean) {
  const cadre = useRef<HTMLElement>(null);
  const commencee = useRef(0);
  useEffect(() => {
    if (!ici || commencee.current === etape) return;
    commencee.current = etape;
    if (cadre.current?.contains(document.activeElement) || document.activeElement === document.body) {
      cadre.current?.querySelector('summary')?.focus();
    }
    scrollTo(0, 0);
  }, [etape, ici]);
  return cadre;
}

/** Lets the documents of the step go over its page, once that page is there to take them. */
function useRemise({ toHand }: Demo, ici: boolean, { followDemo }: Actions): void {
  const prendre = receiver.value;
  useEffect(() => {
    if (!ici || !prendre || toHand.length === 0) return;
    prendre(toHand);
    followDemo({ toHand: [] });
  }, [ici, prendre, toHand, followDemo]);
}
