/** What a report lists of the reasons of a deposit's refusal, and of the places of each; beyond, they are counted (003.232). */
export const LISTES_MAX = 1_000;

/** How many of a list are counted only; absent when all of them are listed. */
export interface ListeLongue {
  readonly nonListes?: number;
}

/** The head of a list that may be as long as the file, and the number of the rest. */
export const debutDeListe = <T>(
  tous: readonly T[],
): { readonly listes: readonly T[]; readonly reste: ListeLongue } => ({
  listes: tous.slice(0, LISTES_MAX),
  reste: tous.length > LISTES_MAX ? { nonListes: tous.length - LISTES_MAX } : {},
});

/** The same, without anything else of what has it. */
export const resteDeListe = ({ nonListes: reste }: ListeLongue): ListeLongue =>
  reste === undefined ? {} : { nonListes: reste };

/** How many there are, listed or not. */
export const nombreDeListe = (listes: readonly unknown[], { nonListes = 0 }: ListeLongue): number =>
  listes.length + nonListes;
