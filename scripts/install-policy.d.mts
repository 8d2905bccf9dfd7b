export interface Circumstances {
  /** Packages come from apt-get. */
  readonly apt: boolean;
  readonly root: boolean;
  readonly sudo: boolean;
  /** A forge runs us: CI=true. */
  readonly ci: boolean;
  /** Somebody said yes ahead: `npm test -- --install`. */
  readonly asked: boolean;
  /** Somebody is there to answer. */
  readonly terminal: boolean;
  /** The system is one made for the task. */
  readonly container: boolean;
}

export type Decision = 'install' | 'ask' | 'tell';

export function installPolicy(circumstances: Circumstances): Decision;
