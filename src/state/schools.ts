import type { DocumentEnDoute, EtablissementEnMain } from '../domain/etablissements.ts';
import type { Rapport } from '../domain/rapport.ts';
import type { Apercu } from '../rapport/apercu.ts';
import type { KeptRun } from './result.ts';
import type { Session } from './session.ts';

/** Several schools in hand: each concludes on its own, and stands in one row. */
export interface Schools {
  readonly rows: readonly SchoolRow[];
  /** Documents of none of them, which can be given to one. */
  readonly enDoute: readonly DocumentEnDoute[];
  /** Names of the files that are none that we read. */
  readonly laisses: readonly string[];
  /** The school that is being read, one after the other; null when none is. */
  readonly current: string | null;
  /** The one of them that is on screen as if it were alone, or about to be; null when none is. */
  readonly opened: string | null;
}

/** One line of the overview. */
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
  /** A defect of ours, which ended its reading. */
  readonly defect: string | null;
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
  /** Shows this row's school as if it were alone; the reading of the others waits. */
  openSchool(row: SchoolRow): Promise<void>;
  /** Back to all of them, and to the reading that waited. */
  closeSchool(): Promise<void>;
  /** Gives a document in doubt to a school, which concludes again. */
  giveTo(cle: string, uai: string): Promise<void>;
  /** Reads the schools that have not concluded. */
  resumeSchools(): Promise<void>;
  /** Keeps a received report in the history, told apart from one's own. */
  keepReceived(row: ReceivedRow): Promise<void>;
}

/** Its files are in hand, and it has neither concluded nor failed: it is still to be read. */
export const isUnread = (row: SchoolRow): boolean =>
  row.origine === 'onglet' && row.apercu === null && row.defect === null;

/** The overview is what is to be seen: several schools are in hand, and none of them is on screen. */
export const onOverview = ({ schools, resultat }: Session): boolean =>
  schools !== null && schools.opened === null && resultat === null;

/** The rows with this one in the place of the one of its school. */
export const withRow = (schools: Schools, row: OwnRow): Schools => ({
  ...schools,
  rows: schools.rows.map((other) => (other.origine === 'onglet' && other.uai === row.uai ? row : other)),
});

/** The rows with what became of each conclusion in the history as `change` makes it. */
export const changeKept = (schools: Schools, change: (kept: KeptRun) => KeptRun): Schools => ({
  ...schools,
  rows: schools.rows.map((row) => (row.kept ? { ...row, kept: change(row.kept) } : row)),
});

/** The row of this school's own files; null when there are none of it. */
export const ownRow = (schools: Schools | null, uai: string | null | undefined): OwnRow | null =>
  (schools?.rows ?? []).find((row): row is OwnRow => row.origine === 'onglet' && row.uai === uai) ?? null;
