import './ui/commun/base.css';
import { computed } from '@preact/signals';
import { hydrate, render } from 'preact';
import type { Attente } from './attente.ts';
import { guetterInstallation } from './offline/install.ts';
import { recevoirLesOuvertures } from './offline/launch.ts';
import { veiller } from './offline/service-worker.ts';
import { creerActions } from './state/actions.ts';
import { maintenantDe } from './state/demonstration.ts';
import { creerPoste, occupe } from './state/poste.ts';
import { creerSession } from './state/session.ts';
import { creerStoreMemoire } from './store/memory.ts';
import { ouvrirStore } from './store/open.ts';
import { App } from './ui/app/App.tsx';
import { MASQUE } from './ui/app/masque.ts';
import { preloadPages } from './ui/app/pages.ts';
import { BANDE } from './ui/app/Recit.tsx';
import { lazy, preloadAll } from './ui/commun/lazy.tsx';
import { lireRoute } from './ui/commun/route.ts';
import { EXPORT_DE_LISTE } from './ui/correspondances/exporter.ts';
import { MORNING } from './ui/lendemain/code.ts';
import { EXPORTS, OUVRIR } from './ui/remise/exporter.ts';
import { ECRANS } from './ui/resultat/Differe.tsx';
import { differer, pasVenu } from './workers/deferred.ts';
import { creerPool } from './workers/pool.ts';
import { creerReleveur } from './workers/releve.ts';

/** The composition root: the only file that knows every layer. */

// Asked for at once, beside the page and not in it: the drop target is there before them, and once they are here the
// page asks for nothing more.
const ouvrier = import('./workers/control.worker.ts?worker&inline');
const ecole = import('./school/index.ts');
const chargerListes = async () => {
  const code = import('./workers/listes.worker.ts?worker&inline');
  const { default: ListesWorker } = await code.catch((erreur: unknown) => Promise.reject(pasVenu(erreur)));
  return () => new ListesWorker();
};
const COMPARING = lazy(() => import('./rapport/comparaison.ts'));
void Promise.allSettled([ouvrier, ecole])
  .then(() => preloadAll([BANDE, MASQUE]))
  .then(preloadPages)
  .then(() => preloadAll([COMPARING, MORNING, ...EXPORTS, ...EXPORT_DE_LISTE]))
  .then(chargerListes)
  .catch(() => undefined);

const horloge = () => new Date();
const session = creerSession();
const maintenant = () => maintenantDe(session.value);
const actions = creerActions({
  session,
  // The report's screens are loaded together with the workers.
  moteur: differer(
    Promise.all([ouvrier, ECRANS.load()]).then(([{ default: ControlWorker }]) =>
      creerPool(() => new ControlWorker(), chargerListes, { maintenant: () => maintenant().toISOString() }),
    ),
  ),
  // Chromium shows the base of one local page to all of them: the portable copy keeps nothing.
  store: __PORTABLE__ ? Promise.resolve(creerStoreMemoire(horloge)) : ouvrirStore(horloge),
  ouvrir: async (contenu) => (await OUVRIR.load()).ouvrir(contenu),
  demo: async () => {
    const { premiers, corriges, page, matin } = (await ecole).raconterHistoire();
    const donner = (fichiers: typeof page) => fichiers.map(({ nom, octets }) => ({ nom, contenu: new Blob([octets]) }));
    return { premiers: donner(premiers), corriges: donner(corriges), page: donner(page), matin: donner(matin) };
  },
  storeDemo: () => creerStoreMemoire(maintenant),
  relever: async (fichiers) => {
    const { default: ControlWorker } = await ouvrier;
    return creerReleveur(() => new ControlWorker())(fichiers);
  },
  comparing: COMPARING.load,
  morningCode: MORNING.load,
});

const poste = creerPoste({
  portable: __PORTABLE__,
  copie: __COPIE__,
  // Only the served page has a copy to offer and a service worker: neither the copy itself nor the development server.
  // Registered after the worker's code has loaded, which has priority.
  veiller(ecoute) {
    if (!__COPIE__) return;
    const commencer = () =>
      veiller(
        ecoute,
        computed(() => occupe(session.value)),
      );
    void ouvrier.then(commencer, commencer);
  },
  guetterInstallation,
});
recevoirLesOuvertures(actions.deposer, (erreur) => actions.signalerPanne(String(erreur)));

const racine = document.getElementById('app');
if (racine) {
  const app = <App session={session} actions={actions} poste={poste} />;
  // The start screen that the build wrote is taken over as it stands, with the focus that may be in it.
  if (racine.hasChildNodes() && lireRoute(location.hash).nom === '') {
    hydrate(app, racine);
  } else {
    racine.replaceChildren();
    render(app, racine);
  }
  const { attente } = globalThis as { attente?: Attente };
  attente?.finir({ lache: actions.deposer, echec: (erreur) => actions.signalerPanne(String(erreur)) });
  document.getElementById('secours')?.remove();
  performance.mark('page');
  void actions.chargerHistorique();
}

// Defects that no one caught are shown as ours, instead of a page that no longer answers.
addEventListener('error', ({ message }) => actions.signalerPanne(message));
addEventListener('unhandledrejection', ({ reason }) => actions.signalerPanne(String(reason)));
