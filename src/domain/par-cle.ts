/** Puts a value in the list of its key, in place: a list may become as long as a file. */
export function ajouter<K, V>(listes: Map<K, V[]>, cle: K, valeur: V): void {
  const liste = listes.get(cle);
  if (liste) liste.push(valeur);
  else listes.set(cle, [valeur]);
}

/** How many times each comes, in the order of the first ones. */
export function compter<T>(elements: Iterable<T>): Map<T, number> {
  const nombres = new Map<T, number>();
  for (const element of elements) nombres.set(element, (nombres.get(element) ?? 0) + 1);
  return nombres;
}

/** Lists by a key, in the order in which the keys come; none is empty. */
export function parCle<T, K>(elements: readonly T[], cle: (element: T) => K): Map<K, [T, ...T[]]> {
  const listes = new Map<K, T[]>();
  for (const element of elements) ajouter(listes, cle(element), element);
  return listes as Map<K, [T, ...T[]]>;
}
