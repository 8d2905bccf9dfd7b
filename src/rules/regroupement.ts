import type { Ecole } from '../domain/ecole.ts';

export { enumerer as enListe } from '../domain/francais.ts';

/** Groups by a key, in the order in which the keys come. */
export function parCle<T, K>(elements: readonly T[], cle: (element: T) => K): Map<K, T[]> {
  const paquets = new Map<K, T[]>();
  for (const element of elements) {
    const k = cle(element);
    const paquet = paquets.get(k);
    if (paquet) paquet.push(element);
    else paquets.set(k, [element]);
  }
  return paquets;
}

/** What is found out of a code of a school, once: all the links of a group ask for the same. */
export function chercheurParCode<T>(chercher: (code: string, ecole: Ecole) => T): (code: string, ecole: Ecole) => T {
  const trouves = new WeakMap<Ecole, Map<string, T>>();
  return (code, ecole) => {
    const siens = trouves.get(ecole) ?? new Map<string, T>();
    trouves.set(ecole, siens);
    const trouve = siens.has(code) ? (siens.get(code) as T) : chercher(code, ecole);
    siens.set(code, trouve);
    return trouve;
  };
}
