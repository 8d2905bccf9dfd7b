/** Calls back once the page has lived another second: one in which it could have shown that something came. */
export type PageClock = (next: () => void) => void;

/** Seconds of the page without a word of the workers, after which it says so (003.230). */
export const SILENCE_LIMIT = 30;

export interface Silence {
  /** Counts from nothing, until `end`. */
  begin(): void;
  /** Something came. */
  heard(): void;
  end(): void;
}

/**
 * Measures how long the workers say nothing while the page itself lives, so that a computer that sleeps, a tab behind
 * others or a frozen page counts for nothing. It stops nobody.
 * @param tell called each time the limit is reached
 */
export function createSilence(tick: PageClock, tell: () => void): Silence {
  /** Null when nothing is awaited. */
  let seconds: number | null = null;
  let ticking = false;

  function next(): void {
    ticking = true;
    tick(() => {
      ticking = false;
      if (seconds === null) return;
      seconds++;
      if (seconds === SILENCE_LIMIT) tell();
      next();
    });
  }

  return {
    begin() {
      seconds = 0;
      if (!ticking) next();
    },
    heard() {
      if (seconds !== null) seconds = 0;
    },
    end() {
      seconds = null;
    },
  };
}
