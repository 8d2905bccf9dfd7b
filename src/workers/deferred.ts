import type { EcouteMoteur, Moteur } from '../domain/moteur.ts';

/** What is told when part of the page's code has not come. */
export const neverCame = (erreur: unknown): Error =>
  new Error(`La page n’a pas pu être chargée en entier : rechargez-la. (${String(erreur)})`);

/**
 * The workers before they are there: the page is usable while their code is still coming. Requests wait in order.
 */
export function defer(promesse: Promise<Moteur>): Moteur {
  const listened = (ecoute: EcouteMoteur, request: (moteur: Moteur) => void) =>
    void promesse.then(request, (erreur: unknown) => ecoute.panne(neverCame(erreur).message));
  return {
    lire: (fichiers, ecoute, pour) => listened(ecoute, (moteur) => moteur.lire(fichiers, ecoute, pour)),
    reprendre: (sur, ecoute) => listened(ecoute, (moteur) => moteur.reprendre(sur, ecoute)),
    controler: (uai, ecoute) => listened(ecoute, (moteur) => moteur.controler(uai, ecoute)),
    attribuer: async (cle, uai) => (await promesse).attribuer(cle, uai),
    extraire: async (...demande) => (await promesse).extraire(...demande),
    annuler: () => void promesse.then((moteur) => moteur.annuler()).catch(() => {}),
    correspondre: async (...demande) => (await promesse).correspondre(...demande),
    oublier: () => void promesse.then((moteur) => moteur.oublier()).catch(() => {}),
  };
}
