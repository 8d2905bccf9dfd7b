import type { ScreenLeft } from './report-store.ts';

const HISTORY_KEY = 'veilleuse.historique';
/** Of the lock that a reading holds. */
const READING_KEY = 'veilleuse.lecture';
const SCREEN_KEY = 'veilleuse.ecran';
const MASKED = ' masque';

/** Where the instant of a reading is written; null once it ended. */
export interface ReadingNote {
  write(depuis: string | null): void;
  read(): Promise<string | null>;
}

/**
 * An instant in localStorage, to detect a base that was emptied without an error, and the id of the run on screen, with
 * or without its names, to come back to it (003.192); the instant of a reading, to say one that never ended. That one is
 * in the base: what localStorage is given reaches the disk seconds later, and a power cut takes it. Silent where
 * localStorage is refused (003.54).
 */
export interface ReadingMarker {
  /** Something kept stays until then; null when nothing is kept any more. */
  expectHistory(jusquA: string | null): void;
  /** Whether something kept should still be found. */
  expectsHistory(maintenant: Date): boolean;
  begin(maintenant: Date): void;
  finish(): void;
  showing(screen: ScreenLeft | null): void;
  /** What was shown last; null when nothing was. */
  lastScreen(): ScreenLeft | null;
  /** When a reading began that no tab is doing any more; null when the last one ended. */
  interrupted(): Promise<string | null>;
}

/**
 * @param stockage may throw, as reading `localStorage` does where it is refused
 * @param note where the instant of a reading is written
 * @param verrous tells a reading of another tab from one that died with its own; absent, both are taken for dead
 */
export function createReadingMarker(
  stockage: () => Storage,
  note: ReadingNote,
  verrous: LockManager | undefined,
): ReadingMarker {
  let liberer: () => void = () => undefined;
  const essayer = <T>(operation: (s: Storage) => T): T | null => {
    try {
      return operation(stockage());
    } catch {
      return null;
    }
  };
  const ecrire = (cle: string, valeur: string | null) =>
    essayer((s) => (valeur === null ? s.removeItem(cle) : s.setItem(cle, valeur)));
  const lire = (cle: string) => essayer((s) => s.getItem(cle));

  return {
    expectHistory: (jusquA) => ecrire(HISTORY_KEY, jusquA),
    expectsHistory: (maintenant) => maintenant.toISOString() < (lire(HISTORY_KEY) ?? ''),
    begin(maintenant) {
      note.write(maintenant.toISOString());
      liberer();
      const fini = new Promise<void>((resolve) => {
        liberer = resolve;
      });
      void verrous?.request(READING_KEY, { mode: 'shared' }, () => fini).catch(() => undefined);
    },
    finish() {
      note.write(null);
      liberer();
    },
    showing: (screen) => ecrire(SCREEN_KEY, screen && `${screen.run}${screen.masked ? MASKED : ''}`),
    lastScreen() {
      const texte = lire(SCREEN_KEY) ?? '';
      const masked = texte.endsWith(MASKED);
      const run = Number(masked ? texte.slice(0, -MASKED.length) : texte);
      return Number.isInteger(run) && run > 0 ? { run, masked } : null;
    },
    async interrupted() {
      const depuis = await note.read();
      if (depuis === null) return null;
      const tenus = (await verrous?.query().catch(() => null))?.held ?? [];
      return tenus.some(({ name }) => name === READING_KEY) ? null : depuis;
    },
  };
}
