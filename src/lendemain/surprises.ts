import { parCle } from '../domain/par-cle.ts';
import type { Surprise } from './bilan.ts';

/** Surprises of one kind that have the same explanations: told once, with their pupils. */
export interface GroupeDeSurprises {
  readonly genre: Surprise['genre'];
  readonly explications: Surprise['explications'];
  readonly surprises: readonly [Surprise, ...Surprise[]];
}

/** The surprises by what explains them, the largest group first. */
export function grouperSurprises(surprises: readonly Surprise[]): readonly GroupeDeSurprises[] {
  const groupes = parCle(surprises, ({ genre, explications }) => JSON.stringify([genre, explications]));
  return [...groupes.values()]
    .sort((a, b) => b.length - a.length)
    .map((siennes) => ({ genre: siennes[0].genre, explications: siennes[0].explications, surprises: siennes }));
}
