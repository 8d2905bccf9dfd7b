import type { AvecServices, GroupeEdtFictif, GroupeFictif } from '../modele.ts';
import type { Chantier, Inscrit } from './chantier.ts';

/** A fault on demand: one mistake that schools make, put `nombre` times into a school where all was well. */
export interface Faute {
  /** One line for the command's help. */
  readonly effet: string;
  /** What should be raised: SIECLE's codes, motives of the deposit, our own controls (written or to come). */
  readonly codes: readonly string[];
  /** Changes every link, so it comes after the faults that make some. */
  readonly enDernier?: boolean;
  injecter(chantier: Chantier, nombre: number): void;
}

export interface FauteDemandee {
  readonly nom: string;
  readonly nombre: number;
}

/** Pupils in a group that a fault adds. */
export const TAILLE = 3;

/** The same mistake, on each of what the chantier hands out. */
const surChacun =
  <T>(prendre: (chantier: Chantier, nombre: number) => readonly T[]) =>
  (changer: (pris: T, chantier: Chantier) => void): Faute['injecter'] =>
  (chantier, nombre) => {
    for (const pris of prendre(chantier, nombre)) changer(pris, chantier);
  };

export const parEleve = surChacun<Inscrit>((chantier, nombre) => chantier.prendre(nombre));
export const parGroupe = surChacun<AvecServices<GroupeFictif>>((chantier, nombre) => chantier.prendreGroupes(nombre));
export const parGroupeEdt = surChacun<GroupeEdtFictif>((chantier, nombre) => chantier.prendreGroupesEdt(nombre));

/** On pupils of one MEF, as many as a group needs. */
export const parEnsemble =
  (changer: (membres: readonly Inscrit[], chantier: Chantier) => void): Faute['injecter'] =>
  (chantier, nombre) => {
    for (let i = 0; i < nombre; i += 1) changer(chantier.prendreEnsemble(TAILLE), chantier);
  };
