/** Chromium's own event; no other engine has it. */
interface InstallOffer extends Event {
  prompt(): Promise<unknown>;
}

/** Listens from the start: the browser makes its offer once, when it likes. */
export function watchInstallation(offre: (accepter: (() => void) | null) => void): void {
  addEventListener('beforeinstallprompt', (evenement) => {
    // Prevents the browser's own install bar: the page has its button.
    evenement.preventDefault();
    offre(() => void (evenement as InstallOffer).prompt());
  });
  addEventListener('appinstalled', () => offre(null));
}
