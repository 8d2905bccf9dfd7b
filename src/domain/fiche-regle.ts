import type { Gravite } from './constat.ts';
import type { IdEtape } from './etape.ts';

/** A rule as the catalogue shows it: plain data, generated from the rules and their fixtures (`npm run docs`). */
export interface FicheRegle {
  readonly code: string;
  /** When the rule acts: at the deposit, during the night, or among our own controls. */
  readonly famille: string;
  readonly gravite: Gravite;
  readonly titre: string;
  /** The finding’s sentence and its cause, on the example below. */
  readonly bilan: string;
  readonly cause: string;
  readonly corrections: readonly {
    readonly cas: string;
    readonly texte: string;
    readonly refaire: readonly IdEtape[];
  }[];
  /** The first fixture that fails, and the sentence that it makes the rule say. */
  readonly exemple: { readonly nom: string; readonly phrase: string };
  /** Documents and facts without which it is not run. */
  readonly lit: readonly string[];
  readonly source: { readonly kind: 'atteste' | 'deduit'; readonly ref: string };
}
