import type { DateIso } from './dates.ts';
import type { EleveNomme } from './eleve-vu.ts';
import type { Fichier } from './fichier.ts';

/** Today's base as fresh exports give it, where the links that should exist are looked for (Procédure §3.5.2.2.2). */
export interface Releve {
  /** Every file given, with what became of it. */
  readonly fichiers: readonly Fichier[];
  readonly uai: string | null;
  /** Day of the pupils' export. */
  readonly dateExport: DateIso | null;
  /** Null when no export of the pupils could be read. */
  readonly eleves: readonly EleveReleve[] | null;
  /** Codes of the groups of Structures; null when it was not given. */
  readonly groupes: readonly string[] | null;
}

export interface EleveReleve extends EleveNomme {
  /** Codes of his groups; those already ended are not exported (formats §1). */
  readonly groupes: readonly string[];
  /** He has left the school on the day of the export. */
  readonly sorti: boolean;
}
