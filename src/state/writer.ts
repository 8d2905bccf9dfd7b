import type { Signal } from '@preact/signals';
import type { ReportStore, ScreenLeft } from '../store/report-store.ts';
import { screenToComeBackTo } from './continued.ts';
import type { Session } from './session.ts';

/** Where the session is written, and the history that goes with it: every action is made of these. */
export interface Writer {
  /** The session of now: an answer that comes late reads it again. */
  now(): Session;
  change(parts: Partial<Session>): void;
  /** The history of the moment. */
  store(): Promise<ReportStore>;
  /** Another history from now on; null for the browser's. */
  keepIn(store: ReportStore | null): void;
}

export function createWriter(session: Signal<Session>, browser: Promise<ReportStore>): Writer {
  let current = browser;
  return {
    now: () => session.value,
    change(parts) {
      const before = session.value;
      const after = { ...before, ...parts };
      session.value = after;
      // Every start and end of a reading is recorded here, so that the next opening can tell an interrupted one; so is
      // the run on screen, to which it comes back.
      if ((before.status === 'lecture') !== (after.status === 'lecture')) {
        void current.then((store) => store.followReading(session.value.status === 'lecture'));
      }
      const screen = screenToComeBackTo(after);
      if (screen !== undefined && !sameScreen(screen, screenToComeBackTo(before))) {
        void current.then((store) => store.followScreen(screen));
      }
    },
    store: () => current,
    keepIn(store) {
      current = store ? Promise.resolve(store) : browser;
    },
  };
}

const sameScreen = (a: ScreenLeft | null, b: ScreenLeft | null | undefined): boolean =>
  b !== undefined && a?.run === b?.run && a?.masked === b?.masked;
