import type { Duree } from './duree.ts';
import { limiteDe } from './duree.ts';

/** What was said of one cause: that it was corrected, or that it stays as it is, and why. */
export interface Marque {
  readonly etat: 'corrigee' | 'acceptee';
  /** Free words; '' when none. */
  readonly mot: string;
}

/** What each kind of note holds. A new kind is one line here: the base takes it without a new version. */
export interface Contenus {
  /** Its key is the id of the cause. */
  readonly marque: Marque;
  /** The day, `AAAA-MM-JJ`, when a step of the procedure was done; its key is the school year and the step. */
  readonly coche: { readonly le: string };
}
export type Genre = keyof Contenus;

/** Which note of which school; writing the same key again replaces the note. */
export interface CleNote {
  /** UAI, or DEMO for the invented school. */
  readonly ecole: string;
  readonly genre: Genre;
  readonly cle: string;
}

/** What people note about a school, apart from its runs, so that it outlives each of them. */
export type Note<G extends Genre = Genre> = {
  [K in G]: {
    readonly ecole: string;
    readonly genre: K;
    readonly cle: string;
    readonly contenu: Contenus[K];
    /** UTC instant of the writing. */
    readonly le: string;
    /** UTC instant of its own expiry; null when it follows the runs'. */
    readonly expireLe: string | null;
  };
}[G];

export function estEchue({ le, expireLe }: Note, duree: Duree, maintenant: Date): boolean {
  return expireLe === null ? le <= limiteDe(duree, maintenant) : expireLe <= maintenant.toISOString();
}
