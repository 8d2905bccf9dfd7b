import { listenForDrops } from './ui/commun/drop.ts';

type EarlyReceivers = Pick<Parameters<typeof listenForDrops>[1], 'lache' | 'echec'>;

/** What was done before the page's script was there. */
export interface EarlyPage {
  /**
   * The script is here and listens: what waited is given to it, and what was pressed or chosen is done as if now. A folder
   * that is still being walked follows.
   */
  finish(receveurs: EarlyReceivers): void;
}

/**
 * Stands at the head of the page itself, in which the build has written the start screen too: on a poor line both are here
 * long before the script. Files that are dropped or chosen meanwhile, and the button that is pressed last, wait for it; a
 * script that does not come, or that this browser does not understand, is said at once (`#secours` in index.html).
 */
const { dataset } = document.documentElement;
const say = (quoi: 'attente' | 'recu' | 'ancien' | 'coupure' | 'dossier'): void => {
  dataset.dit = quoi;
};

const held: ((receveurs: EarlyReceivers) => void)[] = [];
let give = (lot: (receveurs: EarlyReceivers) => void): void => {
  held.push(lot);
  say('recu');
};
const stopListening = listenForDrops(window, {
  survol() {},
  lache: (fichiers) => give(({ lache }) => lache(fichiers)),
  echec: (erreur) => give(({ echec }) => echec(erreur)),
});

let pressed: HTMLButtonElement | null = null;
let field: HTMLInputElement | null = null;
const LISTENERS: Record<string, (evenement: Event) => void> = {
  click({ target }) {
    pressed = target instanceof Element ? target.closest('button') : null;
    if (pressed) say('recu');
  },
  change({ target }) {
    field = target instanceof HTMLInputElement ? target : null;
    if (field) say('recu');
  },
  error({ target }) {
    // A tag that could not load its file; else a script that came and could not run.
    if (!(target instanceof Element)) say('ancien');
    else say(location.protocol === 'file:' ? 'dossier' : 'coupure');
  },
};
const listened = Object.entries(LISTENERS);
// A script that cannot be loaded is said to its own tag alone, hence the capture.
for (const [evenement, ecouteur] of listened) addEventListener(evenement, ecouteur, true);

const early: EarlyPage = {
  finish(receveurs) {
    stopListening();
    for (const [evenement, ecouteur] of listened) removeEventListener(evenement, ecouteur, true);
    delete dataset.dit;
    delete dataset.ailleurs;
    give = (lot) => lot(receveurs);
    held.forEach(give);
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    pressed?.click();
  },
};
Object.assign(globalThis, { attente: early });

// From here on, no message means that the script is still loading.
say('attente');
// Another address than the start's shows nothing of the start.
if (/^#\/[^?]/.test(location.hash)) dataset.ailleurs = '';
