import type { DocumentEnDoute, EtablissementEnMain } from '../domain/etablissements.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Apercu } from '../rapport/apercu.ts';
import type { KeptRun } from './result.ts';

/** Several schools in hand: each concludes on its own, and stands in one row. */
export interface Schools {
  readonly rows: readonly SchoolRow[];
  /** Documents of none of them, which can be given to one. */
  readonly enDoute: readonly DocumentEnDoute[];
  /** Names of the files that are none that we read. */
  readonly laisses: readonly string[];
  /** The school that is being read; null when none is. */
  readonly current: string | null;
}

export type SchoolRow = OwnRow | ReceivedRow;

/** A school whose files are in hand. */
export interface OwnRow {
  readonly origine: 'onglet';
  readonly uai: string;
  readonly enMain: EtablissementEnMain;
  /** Null until it has concluded. */
  readonly apercu: Apercu | null;
  /** What became of its conclusion in the history. */
  readonly kept: KeptRun | null;
  /** Concluded before on the same bytes, that day, by the same version: nothing was read again. */
  readonly repris: boolean;
}

/** A school whose report somebody sent. */
export interface ReceivedRow {
  readonly origine: 'recu';
  readonly uai: string;
  /** Rank among those received since the page is open. */
  readonly id: number;
  readonly apercu: Apercu;
  readonly rapport: Rapport;
  /** Its run, once it was asked to keep it. */
  readonly kept: KeptRun | null;
}

/** What can be done with several schools. */
export interface SchoolActions {
  /** Shows this row's school as if it were alone. */
  openSchool(row: SchoolRow): void;
  /** Leaves the school that is open: the overview alone stays. */
  closeSchool(): void;
  /** Gives a document in doubt to a school, which concludes again. */
  giveTo(cle: string, uai: string): void;
  /** Reads the schools that a cancelled drop left. */
  resumeSchools(): void;
  /** Keeps a received report in the history, told apart from one's own. */
  keepReceived(row: ReceivedRow): Promise<void>;
}
