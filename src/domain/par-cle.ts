/** Puts a value in the list of its key, in place: a list may become as long as a file. */
export function ajouter<K, V>(listes: Map<K, V[]>, cle: K, valeur: V): void {
  const liste = listes.get(cle);
  if (liste) liste.push(valeur);
  else listes.set(cle, [valeur]);
}
