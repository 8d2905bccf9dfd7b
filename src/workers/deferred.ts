import type { EcouteMoteur, Moteur } from '../domain/moteur.ts';

/**
 * The workers before they are there: the page is usable while their code is still coming. Requests wait in order.
 * @param load asks for their code, or for it again when it did not come
 */
export function defer(load: () => Promise<Moteur>): Moteur {
  let coming: Promise<Moteur> | null = null;
  const here = () => {
    // Once more before it is told: Chromium stops what an installed application is still loading when it hands it files.
    coming ??= load()
      .catch(load)
      .catch((erreur: unknown) => {
        coming = null;
        throw erreur;
      });
    return coming;
  };
  const listened = (ecoute: EcouteMoteur, request: (moteur: Moteur) => void) =>
    void here().then(request, (erreur: unknown) => ecoute.panne(String(erreur)));
  const quietly = (request: (moteur: Moteur) => void) => void here().then(request, () => undefined);
  return {
    lire: (fichiers, ecoute, pour) => listened(ecoute, (moteur) => moteur.lire(fichiers, ecoute, pour)),
    reprendre: (sur, ecoute) => listened(ecoute, (moteur) => moteur.reprendre(sur, ecoute)),
    controler: (uai, ecoute) => listened(ecoute, (moteur) => moteur.controler(uai, ecoute)),
    attribuer: async (cle, uai) => (await here()).attribuer(cle, uai),
    extraire: async (...demande) => (await here()).extraire(...demande),
    annuler: () => quietly((moteur) => moteur.annuler()),
    correspondre: async (...demande) => (await here()).correspondre(...demande),
    oublier: () => quietly((moteur) => moteur.oublier()),
  };
}
