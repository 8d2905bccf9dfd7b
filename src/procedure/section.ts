import type { IdEtape } from '../domain/etape.ts';
import { typographier } from '../domain/typographie.ts';
import type { Application } from './etapes.ts';

/**
 * Who else says it, where the procedure says nothing: EDT's vendor, the ministry's help of STS-Web, or another vendor's
 * program, at second hand.
 */
export type Temoin = 'editeur' | 'ministere' | 'seconde-main';

/** One sentence of ours, with the paragraph of the procedure that it rests on, or that it completes. */
export interface PhraseProcedure {
  readonly texte: string;
  /** Number of the paragraph, without its sign: `3.1.1`. */
  readonly section: string;
  /** What our other sources let us deduce, where the procedure says nothing. */
  readonly deduit?: true;
  readonly selon?: Temoin;
  /** The page of Veilleuse that helps to do it. */
  readonly page?: 'correspondances';
}

/** One thing to do, in one application. */
export interface GesteProcedure extends PhraseProcedure {
  readonly application: Application;
}

/** A numbered paragraph of the procedure: what is done in order, and, where it left a blank, what is known of it. */
export interface PartieSection {
  readonly titre: string;
  readonly section: string;
  readonly gestes: readonly GesteProcedure[];
  /** A box that must be answered, in the application's words (2018). */
  readonly avertissement?: { readonly application: Application; readonly messages: readonly string[] };
  /** Set where the procedure itself is unfinished. */
  readonly lacune?: { readonly constat: string; readonly connu: readonly PhraseProcedure[] };
}

/** How the step ends: the application's own words when the procedure shows them. */
export interface FinSection extends PhraseProcedure {
  readonly application: Application;
  /** As printed on the screen (2018); null when the procedure shows no message. */
  readonly message: string | null;
  /** The message of a failure. */
  readonly echec?: true;
}

/** A synchronisation told in full: its page and its line of the printed list are made of this alone. */
export interface SectionProcedure {
  readonly section: string;
  readonly role: string;
  readonly parties: readonly PartieSection[];
  readonly vigilance: readonly PhraseProcedure[];
  readonly fins: readonly FinSection[];
  /** The steps that it names, beside those that wait for this one. */
  readonly suite: PhraseProcedure & { readonly etapes?: readonly IdEtape[] };
}

/** Sentences are written with plain spaces; the no-break ones are put here, once for the whole section. */
export function composer(section: SectionProcedure): SectionProcedure {
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

const dire = <P extends PhraseProcedure>(phrase: P): P => ({ ...phrase, texte: typographier(phrase.texte) });
