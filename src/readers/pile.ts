/** What was put on last. @throws RangeError when there is nothing: an element that closes and never opened */
export function sommet<T>(pile: readonly T[]): T {
  if (pile.length === 0) throw new RangeError('nothing is open');
  return pile[pile.length - 1] as T;
}

/** The same, taken off. @throws RangeError like `sommet` */
export function depiler<T>(pile: T[]): T {
  const dernier = sommet(pile);
  pile.pop();
  return dernier;
}
