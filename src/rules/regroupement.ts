import type { Ecole } from '../domain/ecole.ts';

export { enumerer as enListe } from '../domain/francais.ts';

/** What is worked out of a school once, whichever rule asks. */
export function parEcole<T, E extends Ecole = Ecole>(calculer: (ecole: E) => T): (ecole: E) => T {
  const calcules = new WeakMap<E, { readonly valeur: T }>();
  return (ecole) => {
    const calcule = calcules.get(ecole) ?? { valeur: calculer(ecole) };
    calcules.set(ecole, calcule);
    return calcule.valeur;
  };
}

/** What is found out of a code of a school, once: all the links of a group ask for the same. */
export function chercheurParCode<T, E extends Ecole>(
  chercher: (code: string, ecole: E) => T,
): (code: string, ecole: E) => T {
  const trouvesDans = parEcole((_ecole: E) => new Map<string, T>());
  return (code, ecole) => {
    const trouves = trouvesDans(ecole);
    const trouve = trouves.has(code) ? (trouves.get(code) as T) : chercher(code, ecole);
    trouves.set(code, trouve);
    return trouve;
  };
}
