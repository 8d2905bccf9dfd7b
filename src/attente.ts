import { ecouterLesDepots } from './ui/commun/drop.ts';

type Receveurs = Pick<Parameters<typeof ecouterLesDepots>[1], 'lache' | 'echec'>;

/** What was done before the page's script was there. */
export interface Attente {
  /**
   * The script is here and listens: what waited is given to it, and what was pressed or chosen is done as if now. A folder
   * that is still being walked follows.
   */
  finir(receveurs: Receveurs): void;
}

/**
 * Stands at the head of the page itself, in which the build has written the start screen too: on a poor line both are here
 * long before the script. Files that are dropped or chosen meanwhile, and the button that is pressed last, wait for it; a
 * script that does not come, or that this browser does not understand, is said at once (`#secours` in index.html).
 */
const { dataset } = document.documentElement;
const dire = (quoi: 'attente' | 'recu' | 'ancien' | 'coupure' | 'dossier'): void => {
  dataset.dit = quoi;
};

const retenus: ((receveurs: Receveurs) => void)[] = [];
let donner = (lot: (receveurs: Receveurs) => void): void => {
  retenus.push(lot);
  dire('recu');
};
const cesserDEcouter = ecouterLesDepots(window, {
  survol() {},
  lache: (fichiers) => donner(({ lache }) => lache(fichiers)),
  echec: (erreur) => donner(({ echec }) => echec(erreur)),
});

let bouton: HTMLButtonElement | null = null;
let champ: HTMLInputElement | null = null;
const ECOUTEURS: Record<string, (evenement: Event) => void> = {
  click({ target }) {
    bouton = target instanceof Element ? target.closest('button') : null;
    if (bouton) dire('recu');
  },
  change({ target }) {
    champ = target instanceof HTMLInputElement ? target : null;
    if (champ) dire('recu');
  },
  error({ target }) {
    // A tag that could not load its file; else a script that came and could not run.
    if (!(target instanceof Element)) dire('ancien');
    else dire(location.protocol === 'file:' ? 'dossier' : 'coupure');
  },
};
const ecoutes = Object.entries(ECOUTEURS);
// A script that cannot be loaded is said to its own tag alone, hence the capture.
for (const [evenement, ecouteur] of ecoutes) addEventListener(evenement, ecouteur, true);

const attente: Attente = {
  finir(receveurs) {
    cesserDEcouter();
    for (const [evenement, ecouteur] of ecoutes) removeEventListener(evenement, ecouteur, true);
    delete dataset.dit;
    delete dataset.ailleurs;
    donner = (lot) => lot(receveurs);
    retenus.forEach(donner);
    champ?.dispatchEvent(new Event('change', { bubbles: true }));
    bouton?.click();
  },
};
Object.assign(globalThis, { attente });

// From here on, no message means that the script is still loading.
dire('attente');
// Another address than the start's shows nothing of the start.
if (/^#\/[^?]/.test(location.hash)) dataset.ailleurs = '';
