import type { MotifEcart } from '../domain/elegroupe.ts';

/**
 * The vocabulary in which the import schema is written (liens-forme.ts): elements in a fixed order, each with its
 * occurrences, down to values. Only what that schema uses of XSD.
 */
export type ContenuAttendu = Sequence | Feuille;

/** An element that holds only elements, in this order. */
export interface Sequence {
  readonly suite: readonly Particule[];
  readonly attributs: Readonly<Record<string, ValeurAttendue>>;
}

/** One place of a sequence: an element, or one of several. */
export interface Particule {
  readonly choix: Readonly<Record<string, ContenuAttendu>>;
  readonly facultatif: boolean;
  readonly repetable: boolean;
  readonly absent: MotifEcart;
  readonly enTrop: MotifEcart;
}

/** An element that holds a value. */
export interface Feuille {
  readonly valeur: ValeurAttendue;
  readonly unicite: Unicite | null;
}

export interface ValeurAttendue {
  /** The form in words, for the secretary. */
  readonly forme: string;
  verifier(texte: string): MotifEcart | null;
}

/** No two values alike inside one element `dans`. */
export interface Unicite {
  readonly dans: string;
  readonly motif: MotifEcart;
  /** Values are compared once through this. */
  normaliser(texte: string): string;
}

export const sequence = (suite: readonly Particule[], attributs: Sequence['attributs'] = {}): Sequence => ({
  suite,
  attributs,
});

/** An element, or one of several, due exactly once unless said otherwise. */
export const place = (choix: Particule['choix'], options: Partial<Omit<Particule, 'choix'>> = {}): Particule => ({
  facultatif: false,
  repetable: false,
  absent: 'element-manquant',
  enTrop: 'element-en-double',
  choix,
  ...options,
});

export const feuille = (valeur: ValeurAttendue, unicite: Unicite | null = null): Feuille => ({ valeur, unicite });
