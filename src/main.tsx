import './sinks.ts';
import './ui/app/base.css';
import { computed } from '@preact/signals';
import { hydrate, render } from 'preact';
import type { FichierDonne } from './domain/moteur.ts';
import type { EarlyPage } from './early.ts';
import { watchInstallation } from './offline/install.ts';
import { receiveLaunches } from './offline/launch.ts';
import { watchServiceWorker } from './offline/service-worker.ts';
import { createActions } from './state/actions.ts';
import { createComputer, isBusy } from './state/computer.ts';
import { nowIn } from './state/demo.ts';
import { createSession } from './state/session.ts';
import { createMemoryStore } from './store/memory.ts';
import { RETOUR } from './ui/accueil/Retour.tsx';
import { App } from './ui/app/App.tsx';
import { BANDE } from './ui/app/DemoBand.tsx';
import { MASQUE } from './ui/app/masque.ts';
import { preloadPages } from './ui/app/pages.ts';
import { SCHOOLS } from './ui/app/schools.ts';
import { lazy, preloadAll } from './ui/commun/lazy.tsx';
import { parseRoute } from './ui/commun/route.ts';
import { EXPORT_DE_LISTE } from './ui/correspondances/exporter.ts';
import { EXPORT_DES_ECOLES } from './ui/etablissements/exporter.ts';
import { MORNING } from './ui/lendemain/code.ts';
import { EXPORTS, OUVRIR } from './ui/remise/exporter.ts';
import { AUTRES_ECOLES } from './ui/resultat/autres-ecoles.ts';
import { ECRANS } from './ui/resultat/Differe.tsx';
import { defer } from './workers/deferred.ts';
import { createLinksSurveyor } from './workers/links-survey.ts';

/** The composition root: the only file that knows every layer. */

// Asked for at once, beside the page and not in it: the drop target is there before them, and once they are here the
// page asks for nothing more.
const WORKER = lazy(() => import('./workers/control.worker.ts?worker&inline'));
const SCHOOL = lazy(() => import('./school/index.ts'));
const LISTS = lazy(() => import('./workers/lists.worker.ts?worker&inline'));
const STORE = lazy(() => import('./store/opening.ts'));
const COMPARING = lazy(() => import('./rapport/comparaison.ts'));
void Promise.all([WORKER.preload(), SCHOOL.preload()])
  .then(() => preloadAll([BANDE, MASQUE]))
  .then(preloadPages)
  .then(() =>
    preloadAll([
      RETOUR,
      COMPARING,
      MORNING,
      SCHOOLS,
      AUTRES_ECOLES,
      ...EXPORTS,
      ...EXPORT_DE_LISTE,
      ...EXPORT_DES_ECOLES,
    ]),
  )
  .then(LISTS.preload);

const clock = () => new Date();
const session = createSession();
const now = () => nowIn(session.value);
// The report's screens are loaded together with the workers.
const POOL = lazy(async () => {
  const codes = [WORKER.load(), import('./workers/pool.ts'), ECRANS.load()] as const;
  const [{ default: ControlWorker }, { createPool }] = await Promise.all(codes);
  const newLists = async () => {
    const { default: ListsWorker } = await LISTS.load();
    return () => new ListsWorker();
  };
  return createPool(() => new ControlWorker(), newLists, { now: () => now().toISOString() });
});
/** While the page waits, the workers practise on an invented school: their first real drop finds their code compiled. */
async function letWorkersPractise(): Promise<void> {
  const [{ practiseOn }, { fichiersDExercice }] = await Promise.all([POOL.load(), SCHOOL.load()]);
  const fichiers: FichierDonne[] = [];
  for (const ecrire of fichiersDExercice()) {
    await new Promise((suite) => requestIdleCallback(suite));
    fichiers.push(...ecrire().map(({ nom, octets }) => ({ nom, contenu: new Blob([octets]) })));
  }
  practiseOn(fichiers);
}
/** Its code is awaited by no drop; where it does not come, the tab keeps its own, and results say so. */
const openHistory = () =>
  STORE.load()
    .catch(STORE.load)
    .then(
      async ({ openStore, refusingDamaged }) => refusingDamaged(await openStore(clock), soundReport),
      () => createMemoryStore(clock),
    );
/** What the browser gives back is checked like what somebody sends; without that code it is taken as it is. */
const soundReport = (rapport: unknown) =>
  OUVRIR.load().then(
    ({ isReport }) => isReport(rapport),
    () => true,
  );
const actions = createActions({
  session,
  moteur: defer(POOL.load),
  // Chromium shows the base of one local page to all of them: the portable copy keeps nothing.
  store: __PORTABLE__ ? Promise.resolve(createMemoryStore(clock)) : openHistory(),
  ouvrir: async (contenu) => (await OUVRIR.load()).openReport(contenu),
  demo: async () => {
    const { premiers, corriges, page, matin } = (await SCHOOL.load()).raconterHistoire();
    const donner = (fichiers: typeof page) => fichiers.map(({ nom, octets }) => ({ nom, contenu: new Blob([octets]) }));
    return { premiers: donner(premiers), corriges: donner(corriges), page: donner(page), matin: donner(matin) };
  },
  storeDemo: () => createMemoryStore(now),
  relever: async (fichiers, attente) => {
    const { default: ControlWorker } = await WORKER.load();
    return createLinksSurveyor(() => new ControlWorker())(fichiers, attente);
  },
  comparing: COMPARING.load,
  morningCode: MORNING.load,
  schoolsCode: SCHOOLS.load,
  // A frame after the second: progress is told by frames, so a tab that draws none has missed nothing.
  tick: (next) => setTimeout(() => requestAnimationFrame(next), 1_000),
});

void letWorkersPractise().catch(() => undefined);

const computer = createComputer({
  portable: __PORTABLE__,
  copie: __COPIE__,
  // Only the served page has a copy to offer and a service worker: neither the copy itself nor the development server.
  // Registered after the worker's code has loaded, which has priority.
  watchServiceWorker(ecoute) {
    if (!__COPIE__) return;
    const commencer = () =>
      watchServiceWorker(
        ecoute,
        computed(() => isBusy(session.value)),
      );
    void WORKER.preload().then(commencer);
  },
  watchInstallation,
});
receiveLaunches(actions.drop, (erreur) => actions.reportDefect(String(erreur)));

const root = document.getElementById('app');
if (root) {
  const app = <App session={session} actions={actions} poste={computer} />;
  // The start screen that the build wrote is taken over as it stands, with the focus that may be in it.
  if (root.hasChildNodes() && parseRoute(location.hash).nom === '') {
    hydrate(app, root);
  } else {
    root.replaceChildren();
    render(app, root);
  }
  const { attente } = globalThis as { attente?: EarlyPage };
  attente?.finish({ lache: actions.drop, echec: (erreur) => actions.reportDefect(String(erreur)) });
  document.getElementById('secours')?.remove();
  performance.mark('page');
  // The run that was left, from the history: always after a reload, while it is recent on another visit (003.210).
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const reloaded = arrival !== undefined && arrival.type !== 'navigate';
  void actions.comeBack(reloaded ? 'reload' : 'visit').then(actions.loadHistory);
}

// Defects that no one caught are shown as ours, instead of a page that no longer answers.
addEventListener('error', ({ message }) => actions.reportDefect(message));
addEventListener('unhandledrejection', ({ reason }) => actions.reportDefect(String(reason)));
