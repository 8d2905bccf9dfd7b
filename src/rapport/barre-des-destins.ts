import { DESTINS, type Destin } from '../domain/destins.ts';

/** A part of the bar, in hundredths of its width. */
export interface PartDeBarre {
  readonly destin: Destin;
  readonly debut: number;
  readonly largeur: number;
}

/** One pupil in a thousand must still be seen (003.172). */
const LARGEUR_MINIMALE = 1.5;

/** The parts of a bar, worst first: as wide as its pupils are many, but for the smallest, which are widened at the cost of the others. */
export function partsDeLaBarre(comptes: Readonly<Record<Destin, number>>): readonly PartDeBarre[] {
  const presents = DESTINS.filter((destin) => comptes[destin] > 0);
  const total = presents.reduce((somme, destin) => somme + comptes[destin], 0);
  const parts = presents.map((destin) => ({
    destin,
    voulue: Math.max((comptes[destin] / total) * 100, LARGEUR_MINIMALE),
  }));
  const echelle = 100 / parts.reduce((somme, { voulue }) => somme + voulue, 0);
  let debut = 0;
  return parts.map(({ destin, voulue }) => {
    const part = { destin, debut, largeur: voulue * echelle };
    debut += part.largeur;
    return part;
  });
}
