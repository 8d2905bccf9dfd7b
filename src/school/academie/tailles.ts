import { creerHasard } from '../hasard.ts';

/** Pupils of the smallest school, in which every fault of the academy finds its own (003.240). */
const PLUS_PETITE_ECOLE = 50;
/** How fast sizes fall from the largest to the smallest (003.240). */
const CHUTE = 2.62;

/**
 * Pupils of each school, in no order of size; their sum is `eleves`.
 * @throws RangeError when there are fewer than 50 pupils a school
 */
export function taillesDesEcoles(combien: number, eleves: number, graine: number): number[] {
  const reste = eleves - combien * PLUS_PETITE_ECOLE;
  if (reste < 0) throw new RangeError(`ask for ${PLUS_PETITE_ECOLE} pupils a school at least`);
  const poids = Array.from({ length: combien }, (_, rang) => (1 - rang / combien) ** CHUTE);
  const total = poids.reduce((somme, un) => somme + un, 0);
  let cumul = 0;
  const tailles = poids.map((un) => {
    const avant = Math.round((cumul / total) * reste);
    cumul += un;
    return PLUS_PETITE_ECOLE + Math.round((cumul / total) * reste) - avant;
  });
  return melanger(tailles, graine);
}

function melanger(tailles: readonly number[], graine: number): number[] {
  const hasard = creerHasard(graine, 'tailles');
  const tires = tailles.map((taille) => ({ taille, tirage: hasard.entier(2 ** 30) }));
  return tires.sort((a, b) => a.tirage - b.tirage).map(({ taille }) => taille);
}
