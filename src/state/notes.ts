import type { DateIso } from '../domain/dates.ts';
import type { IdEtape } from '../domain/etape.ts';
import type { LieuPlan } from '../domain/plan.ts';
import type { Mark } from '../store/notebook.ts';
import type { Outcome, ReportStore } from '../store/report-store.ts';
import { reload } from './keeping.ts';
import { schoolOf } from './marks.ts';
import { shownReport } from './result.ts';
import type { Session } from './session.ts';
import { stopKey } from './stops.ts';
import { aYearAfter, type TickPlace, tickKey, tickPlace } from './ticks.ts';
import type { Writer } from './writer.ts';

/** What people note about the school on screen. */
export interface NoteActions {
  /** Notes something of a cause of the report on screen, over what was noted before. */
  markCause(cause: string, marque: Mark): Promise<void>;
  unmarkCause(cause: string): Promise<void>;
  /** Notes that a step of the procedure was done, for the school and the year of the report on screen. */
  tickStep(etape: IdEtape, le: DateIso): Promise<void>;
  untickStep(etape: IdEtape): Promise<void>;
  /** Notes that a stop of the plan on screen was gone through. */
  noteStop(stop: LieuPlan): Promise<void>;
  forgetStop(stop: LieuPlan): Promise<void>;
}

function markKey({ resultat }: Session, cle: string) {
  const ecole = resultat && schoolOf(resultat.rapport, resultat.demo);
  return ecole === null ? null : { ecole, genre: 'marque' as const, cle };
}

async function write(writer: Writer, gesture: (base: ReportStore) => Promise<Outcome<null>>): Promise<void> {
  const issue = await gesture(await writer.store());
  writer.change({ noteRefused: issue.ok ? null : issue.raison });
  await reload(writer);
}

/** Ticks a step for a school and a year; null takes the tick away. */
export function keepTick(writer: Writer, lieu: TickPlace, etape: IdEtape, le: DateIso | null): Promise<void> {
  const key = tickKey(lieu, etape);
  return write(writer, (base) =>
    le ? base.note({ ...key, contenu: { le }, expireLe: aYearAfter(le) }) : base.forget(key),
  );
}

export function createNotes(writer: Writer): NoteActions {
  const { now } = writer;
  const note = (gesture: (base: ReportStore) => Promise<Outcome<null>>) => write(writer, gesture);

  return {
    async markCause(cause, contenu) {
      const key = markKey(now(), cause);
      if (key) await note((base) => base.note({ ...key, contenu, expireLe: null }));
    },
    async unmarkCause(cause) {
      const key = markKey(now(), cause);
      if (key) await note((base) => base.forget(key));
    },
    async tickStep(etape, le) {
      const lieu = tickPlace(now());
      if (lieu) await keepTick(writer, lieu, etape, le);
    },
    async untickStep(etape) {
      const lieu = tickPlace(now());
      if (lieu) await keepTick(writer, lieu, etape, null);
    },
    async noteStop(stop) {
      const [key, rapport] = [stopKey(now(), stop), shownReport(now())?.etabliLe];
      if (key && rapport) await note((base) => base.note({ ...key, contenu: { rapport }, expireLe: null }));
    },
    async forgetStop(stop) {
      const key = stopKey(now(), stop);
      if (key) await note((base) => base.forget(key));
    },
  };
}
