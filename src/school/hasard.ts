/** A seeded source of choices: the same seed gives the same school, on every machine. */
export interface Hasard {
  /** An integer from 0 to `borne` - 1. */
  entier(borne: number): number;
  choisir<T>(liste: readonly T[]): T;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** `combien` different elements, in the order of the list; all of them when it is shorter. */
  tirer<T>(liste: readonly T[], combien: number): T[];
}

/**
 * One stream of choices (mulberry32). `usage` separates the streams of a seed, so that an option which draws more in
 * one place leaves the rest of the school as it was.
 */
export function creerHasard(graine: number, usage: string): Hasard {
  let etat = [...usage].reduce((h, c) => Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193), graine ^ 0x811c9dc5);
  const reel = (): number => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const entier = (borne: number): number => Math.floor(reel() * borne);
  return {
    entier,
    choisir: (liste) => {
      if (liste.length === 0) throw new RangeError('nothing to choose from');
      return liste[entier(liste.length)] as (typeof liste)[number];
    },
    chance: (p) => reel() < p,
    tirer: (liste, combien) => {
      let [restants, voulus] = [liste.length, combien];
      return liste.filter(() => {
        const pris = entier(restants) < voulus;
        restants -= 1;
        if (pris) voulus -= 1;
        return pris;
      });
    },
  };
}
