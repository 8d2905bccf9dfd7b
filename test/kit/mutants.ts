import { creerHasard, type Hasard } from '../../src/school/hasard.ts';

type Octets = Uint8Array<ArrayBuffer>;
type Mutator = (octets: Octets, hasard: Hasard, autre: Octets) => Octets;

/** A range, mostly short. */
function plage({ length }: Octets, hasard: Hasard): [debut: number, fin: number] {
  const debut = hasard.entier(length + 1);
  const longueur = hasard.chance(0.7) ? hasard.entier(8) : hasard.entier(length + 1);
  return [debut, Math.min(length, debut + longueur)];
}

const colle = (...parties: readonly Octets[]): Octets => Uint8Array.from(Buffer.concat(parties));

/** Six ways of spoiling bytes. */
export const MUTATORS: Readonly<Record<string, Mutator>> = {
  bit(octets, hasard) {
    const touche = octets.slice();
    const rang = hasard.entier(touche.length);
    touche[rang] = (touche[rang] ?? 0) ^ (1 << hasard.entier(8));
    return touche;
  },
  bytes(octets, hasard) {
    const touche = octets.slice();
    const [debut, fin] = plage(octets, hasard);
    for (let i = debut; i < fin; i++) touche[i] = hasard.choisir([0, 255, hasard.entier(256)]);
    return touche;
  },
  cut: (octets, hasard) => octets.slice(0, hasard.entier(octets.length + 1)),
  remove(octets, hasard) {
    const [debut, fin] = plage(octets, hasard);
    return colle(octets.slice(0, debut), octets.slice(fin));
  },
  repeat(octets, hasard) {
    const [debut, fin] = plage(octets, hasard);
    return colle(octets.slice(0, fin), octets.slice(debut));
  },
  graft(octets, hasard, autre) {
    const [debut, fin] = plage(autre, hasard);
    const ou = hasard.entier(octets.length + 1);
    return colle(octets.slice(0, ou), autre.slice(debut, fin), octets.slice(ou + (fin - debut)));
  },
};

/** One to three mutations of one of these: the same seed gives the same mutant. */
export function mutantDe(originaux: readonly Octets[], graine: number): Octets {
  const hasard = creerHasard(graine, 'mutant');
  const fois = 1 + hasard.entier(3);
  let octets = hasard.choisir(originaux);
  for (let i = 0; i < fois; i++) {
    octets = hasard.choisir(Object.values(MUTATORS))(octets, hasard, hasard.choisir(originaux));
  }
  return octets;
}
