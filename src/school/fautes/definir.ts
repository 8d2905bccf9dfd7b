import type { Chantier } from './chantier.ts';

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
