import type { IdEtape } from '../domain/etape.ts';
import type { SourcePublique } from '../domain/sources-publiques.ts';
import { typographier } from '../domain/typographie.ts';
import type { Application } from './etapes.ts';

/** What something said of the procedure rests on. */
export interface Fondement {
  /** Number of the procedure's paragraph, without its sign: `3.1.1`. It attests it, unless one of the next two is there. */
  readonly section: string;
  /** What attests it where that paragraph says nothing. */
  readonly source?: SourcePublique;
  /** Deduced by us, from that paragraph or from that source. */
  readonly deduit?: true;
}

/** One sentence of ours, with what it rests on. */
export interface PhraseProcedure extends Fondement {
  readonly texte: string;
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

type Appui = Omit<PhraseProcedure, 'texte'>;

/** Sentences that rest on the same. */
export const phrases = (sur: Appui, textes: readonly string[]): PhraseProcedure[] =>
  textes.map((texte) => ({ texte, ...sur }));

/** The same as things to do in one application. */
export const gestes = (application: Application, sur: Appui, textes: readonly string[]): GesteProcedure[] =>
  phrases(sur, textes).map((phrase) => ({ application, ...phrase }));

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
