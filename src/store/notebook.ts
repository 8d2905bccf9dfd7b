import type { KeepingTime } from './keeping-time.ts';
import { oldestKept } from './keeping-time.ts';

/** What was said of one cause: that it was corrected, or that it stays as it is, and why. */
export interface Mark {
  readonly etat: 'corrigee' | 'acceptee';
  /** Free words; '' when none. */
  readonly mot: string;
}

/** What each kind of note holds. A new kind is one line here: the base takes it without a new version. */
export interface NoteContents {
  /** Its key is the id of the cause. */
  readonly marque: Mark;
  /** The day, `AAAA-MM-JJ`, when a step of the procedure was done; its key is the school year and the step. */
  readonly coche: { readonly le: string };
  /** A stop of a plan that was gone through; its key is the stop. `rapport` is the instant of the report: another one begins anew. */
  readonly arret: { readonly rapport: string };
}
export type NoteKind = keyof NoteContents;

/** Which note of which school; writing the same key again replaces the note. */
export interface NoteKey {
  /** UAI, or DEMO for the invented school. */
  readonly ecole: string;
  readonly genre: NoteKind;
  readonly cle: string;
}

/** What people note about a school, apart from its runs, so that it outlives each of them. */
export type Note<G extends NoteKind = NoteKind> = {
  [K in G]: {
    readonly ecole: string;
    readonly genre: K;
    readonly cle: string;
    readonly contenu: NoteContents[K];
    /** UTC instant of the writing. */
    readonly le: string;
    /** UTC instant of its own expiry; null when it follows the runs'. */
    readonly expireLe: string | null;
  };
}[G];

export function isExpired({ le, expireLe }: Note, duree: KeepingTime, maintenant: Date): boolean {
  return expireLe === null ? le <= oldestKept(duree, maintenant) : expireLe <= maintenant.toISOString();
}
