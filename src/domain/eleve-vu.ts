import type { DateIso } from './dates.ts';
import type { Destin } from './destins.ts';

export type SortEleve = 'complet' | 'partiel' | 'rejete' | 'absent';

/** A pupil, as a list names him. */
export interface EleveNomme {
  /** In the base; '0' when it does not hold him, as SIECLE prints it. */
  readonly eleveId: string;
  readonly nom: string;
  readonly prenom: string;
  readonly division: string | null;
}

/** One pupil, of the base or of the file; in a report of before, one ELEVE of the file or one pupil whom it does not name. */
export interface EleveVu extends EleveNomme {
  /** Rank of his ELEVE in the ELEGROUPE, from 1, as in `nuit.eleves`; null when the file does not name him. */
  readonly rang: number | null;
  /** Ranks of his other ELEVE; absent when he is sent once. */
  readonly autresRangs?: readonly number[];
  /** What SIECLE's page says of his ELEVE, the worst of them. */
  readonly sort: SortEleve;
  readonly destin: Destin;
  /** He has left the school on the day of the export. */
  readonly sorti: boolean;
  /** Codes of the pupil's groups today and tomorrow. */
  readonly avant: readonly string[];
  readonly apres: readonly string[];
  /** Links of tomorrow that end before the pupils' last day: once ended, they are exported no more. Absent when none. */
  readonly fins?: readonly { readonly groupe: string; readonly fin: DateIso }[];
}

/** Ranks of all the ELEVE of the file that are about a pupil. */
export const rangsDe = ({ rang, autresRangs = [] }: Pick<EleveVu, 'rang' | 'autresRangs'>): readonly number[] =>
  rang === null ? [] : [rang, ...autresRangs];
