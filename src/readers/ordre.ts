/** A child of a sequence: `rang` is the place that the schema gives it; ranks are distinct, and few. */
export interface Enfant {
  readonly rang: number;
}

/**
 * The children to move for a sequence to be in order, as few as possible, and for each the well-placed one that was
 * due instead; null when none was due any more.
 */
export function horsDeLOrdre<T extends Enfant>(enfants: readonly T[]): { enfant: T; attendu: T | null }[] {
  if (enfants.every(({ rang }, i) => rang > (enfants[i - 1]?.rang ?? -1))) return [];
  const enOrdre = new Set(plusLongueSuite(enfants));
  return enfants.flatMap((enfant, i) => {
    const attendu = enfants.slice(i + 1).find((suivant) => enOrdre.has(suivant)) ?? null;
    return enOrdre.has(enfant) ? [] : [{ enfant, attendu }];
  });
}

/** The longest run in order; of runs as long, the one that starts last: the child before it came too soon. */
function plusLongueSuite<T extends Enfant>(enfants: readonly T[], apres = -1): T[] {
  const [premier, ...reste] = enfants;
  if (!premier) return [];
  const sans = plusLongueSuite(reste, apres);
  if (premier.rang <= apres) return sans;
  const avec = [premier, ...plusLongueSuite(reste, premier.rang)];
  return avec.length > sans.length ? avec : sans;
}
