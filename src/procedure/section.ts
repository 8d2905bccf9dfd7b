import type { StepId } from '../domain/step.ts';
import { typographier } from '../domain/typographie.ts';
import type { Application } from './steps.ts';

/** One sentence of ours, with the paragraph of the procedure that it rests on. */
export interface Phrase {
  readonly texte: string;
  /** Number of the paragraph, without its sign: `3.1.1`. */
  readonly section: string;
  /** What our other sources let us deduce, where the procedure says nothing. */
  readonly deduit?: true;
  /** The page of Veilleuse that helps to do it. */
  readonly page?: 'correspondances';
}

/** One thing to do, in one application. */
export interface Geste extends Phrase {
  readonly application: Application;
}

/** A numbered paragraph of the procedure: what is done in order, or, where it left a blank, what is known of it. */
export interface Partie {
  readonly titre: string;
  readonly section: string;
  readonly gestes: readonly Geste[];
  /** A box that must be answered, in the application's words (2018). */
  readonly avertissement?: { readonly application: Application; readonly messages: readonly string[] };
  /** Set where the procedure itself is unfinished. */
  readonly lacune?: { readonly constat: string; readonly connu: readonly Phrase[] };
}

/** How the step ends: the application's own words when the procedure shows them. */
export interface Fin extends Phrase {
  readonly application: Application;
  /** As printed on the screen (2018); null when the procedure shows no message. */
  readonly message: string | null;
  /** The message of a failure. */
  readonly echec?: true;
}

/** A synchronisation told in full: its page and its line of the printed list are made of this alone. */
export interface Section {
  readonly section: string;
  readonly role: string;
  readonly parties: readonly Partie[];
  readonly vigilance: readonly Phrase[];
  readonly fins: readonly Fin[];
  /** The steps that it names, beside those that wait for this one. */
  readonly suite: Phrase & { readonly etapes?: readonly StepId[] };
}

/** Sentences are written with plain spaces; the no-break ones are put here, once for the whole section. */
export function composer(section: Section): Section {
  return {
    ...section,
    role: typographier(section.role),
    parties: section.parties.map(({ lacune, avertissement, ...partie }) => ({
      ...partie,
      titre: typographier(partie.titre),
      gestes: partie.gestes.map(dire),
      ...(avertissement && {
        avertissement: { ...avertissement, messages: avertissement.messages.map(typographier) },
      }),
      ...(lacune && { lacune: { constat: typographier(lacune.constat), connu: lacune.connu.map(dire) } }),
    })),
    vigilance: section.vigilance.map(dire),
    fins: section.fins.map((fin) => ({ ...dire(fin), message: fin.message && typographier(fin.message) })),
    suite: dire(section.suite),
  };
}

const dire = <P extends Phrase>(phrase: P): P => ({ ...phrase, texte: typographier(phrase.texte) });
