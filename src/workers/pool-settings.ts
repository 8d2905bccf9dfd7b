/** How a pool is set, and what it asks of the browser: tests give their own. */
export interface PoolSettings {
  readonly application: string;
  /** The UTC instant of a conclusion, ISO. */
  readonly now: () => string;
  /** Calls back at the next frame: progress is told no more often. */
  readonly image: (suite: () => void) => void;
  /** Calls back once the page has drawn what it was told, or soon after: work that it does not wait for. */
  readonly idle: (suite: () => void) => void;
  /** Calls back once the browser has had time to take back what ended workers held (003.300). */
  readonly rest: (suite: () => void) => void;
  /** How many workers: two beat one, and seven on two cores are the worst. */
  readonly count: number;
}

export const DEFAULT_SETTINGS: PoolSettings = {
  application: `Veilleuse ${__VERSION__}`,
  now: () => new Date().toISOString(),
  image: (suite) => requestAnimationFrame(suite),
  idle: (suite) =>
    'requestIdleCallback' in globalThis ? requestIdleCallback(suite, { timeout: 200 }) : setTimeout(suite),
  rest: (suite) => setTimeout(suite, 150),
  count: Math.min(2, globalThis.navigator?.hardwareConcurrency || 2),
};
