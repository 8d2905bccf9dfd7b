import { render } from 'preact';
import { creerActions } from './state/actions.ts';
import { creerSession } from './state/session.ts';
import { ouvrirStore } from './store/open.ts';
import { JOURS_DE_CONSERVATION } from './store/report-store.ts';
import { App } from './ui/App.tsx';
import './ui/styles/base.css';
import './ui/styles/rapport.css';
import ControlWorker from './workers/control.worker.ts?worker&inline';
import { creerPool } from './workers/pool.ts';

/** The composition root: the only file that knows every layer. */

const session = creerSession();
const actions = creerActions({
  session,
  moteur: creerPool(() => new ControlWorker()),
  store: ouvrirStore(() => new Date()),
  demo: async () => {
    const { fichiersDemo } = await import('./school/index.ts');
    return fichiersDemo().map(({ nom, octets }) => ({ nom, contenu: new Blob([octets]) }));
  },
});

const racine = document.getElementById('app');
if (racine) {
  // The message for browsers that are too old gives way: this one is not.
  racine.replaceChildren();
  render(<App session={session} actions={actions} jours={JOURS_DE_CONSERVATION} />, racine);
  void actions.chargerHistorique();
}

// Defects that no one caught are shown as ours, instead of a page that no longer answers.
addEventListener('error', ({ message }) => actions.signalerPanne(message));
addEventListener('unhandledrejection', ({ reason }) => actions.signalerPanne(String(reason)));
