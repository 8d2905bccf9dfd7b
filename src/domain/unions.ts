/** What is said when a list lacks a member of its union. */
type Complete<T extends string | number, L extends readonly T[]> =
  Exclude<T, L[number]> extends never ? unknown : { readonly manque: Exclude<T, L[number]> };

/** Every member of a union, in an order: one that is missing, or that is not of it, does not compile. */
export const tousLesMembres =
  <T extends string | number>() =>
  <const L extends readonly T[]>(liste: L & Complete<T, L>): L =>
    liste;
