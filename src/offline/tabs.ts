/** Whether this tab would lose something by a reload; followed as it changes. */
export interface Busyness {
  readonly value: boolean;
  /** Calls back at once, then at each change; answers how to stop. */
  subscribe(rappel: (occupe: boolean) => void): () => void;
}

/** The lock that every busy tab shares, and that an update must have for itself. The browser frees a dead tab's. */
const BUSY_LOCK = 'veilleuse-travail';

/** Holds a shared lock while this tab is busy, which blocks updates in every tab. */
export function holdBusyLock(occupation: Busyness): void {
  let liberer = () => {};
  occupation.subscribe((occupe) => {
    liberer();
    if (!occupe) return;
    const fin = new Promise<void>((resolve) => {
      liberer = resolve;
    });
    void navigator.locks.request(BUSY_LOCK, { mode: 'shared' }, () => fin);
  });
}

/** Runs the action once no tab is busy, and keeps the lock until the page unloads. */
export function whenNoTabIsBusy(agir: () => void): void {
  void navigator.locks.request(BUSY_LOCK, () => {
    agir();
    return new Promise<never>(() => {});
  });
}

/** Acts once, now or as soon as this tab is no longer busy. */
export function whenFree(occupation: Busyness, agir: () => void): void {
  let fait = false;
  const cesser = occupation.subscribe((occupe) => {
    if (occupe || fait) return;
    fait = true;
    agir();
    // The first call comes before `subscribe` returns.
    queueMicrotask(() => cesser());
  });
}
