import { renderToString } from 'preact-render-to-string';
import type { Actions } from '../../src/state/actions.ts';
import { createComputer } from '../../src/state/computer.ts';
import { createSession } from '../../src/state/session.ts';
import { App } from '../../src/ui/app/App.tsx';

/**
 * The start screen as the page shows it before it knows anything of this computer, as HTML. No gesture is written into
 * HTML, so that none is needed: `src/main.tsx` takes the screen over with its own.
 */
export function startScreen(): string {
  // What the start screen looks at: the address, and whether dropped folders open, as in every browser of the floor.
  Object.assign(globalThis, {
    location: { hash: '' },
    DataTransferItem: class {
      webkitGetAsEntry() {}
    },
  });
  const poste = createComputer({ portable: false, copie: __COPIE__, watchServiceWorker() {}, watchInstallation() {} });
  return renderToString(<App session={createSession()} actions={{} as Actions} poste={poste} />);
}
