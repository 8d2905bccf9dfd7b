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
