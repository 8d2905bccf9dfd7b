import type { Ecole } from '../domain/ecole.ts';

export { enumerer as enListe } from '../domain/francais.ts';

/** What is found out of a code of a school, once: all the links of a group ask for the same. */
export function chercheurParCode<T, E extends Ecole>(
  chercher: (code: string, ecole: E) => T,
): (code: string, ecole: E) => T {
  const trouves = new WeakMap<E, Map<string, T>>();
  return (code, ecole) => {
    const siens = trouves.get(ecole) ?? new Map<string, T>();
    trouves.set(ecole, siens);
    const trouve = siens.has(code) ? (siens.get(code) as T) : chercher(code, ecole);
    siens.set(code, trouve);
    return trouve;
  };
}

/** What is worked out of a school once, whichever rule asks. */
export function parEcole<T>(calculer: (ecole: Ecole) => T): (ecole: Ecole) => T {
  const calcules = new WeakMap<Ecole, { readonly valeur: T }>();
  return (ecole) => {
    const calcule = calcules.get(ecole) ?? { valeur: calculer(ecole) };
    calcules.set(ecole, calcule);
    return calcule.valeur;
  };
}
