import type { Reporter, TestCase } from 'vitest/node';

/** Nothing of a whole run takes longer than this to end, a machine that does ten things at once included. */
const PATIENCE = 10 * 60_000;

/**
 * Tells a test that never ends from a machine that is slow: no test has a limit of its own, and the run stops when nothing
 * of it, in any of its workers, has ended for ten minutes. It then says what was running.
 */
export default class Progress implements Reporter {
  readonly #running = new Set<string>();
  readonly #stop: (said: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(stop: (said: string) => void = exit) {
    this.#stop = stop;
  }

  onTestRunStart(): void {
    this.#step();
  }

  onTestCaseReady(test: TestCase): void {
    this.#running.add(nameOf(test));
    this.#step();
  }

  onTestCaseResult(test: TestCase): void {
    this.#running.delete(nameOf(test));
    this.#step();
  }

  onHookEnd(): void {
    this.#step();
  }

  onTestModuleEnd(): void {
    this.#step();
  }

  onTestRunEnd(): void {
    clearTimeout(this.#timer);
  }

  #step(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const running = [...this.#running].map((nom) => `\n  ${nom}`).join('');
      this.#stop(`Nothing has ended for ${PATIENCE / 60_000} minutes. Still running:${running || ' no test'}`);
    }, PATIENCE);
  }
}

const nameOf = ({ fullName, module }: TestCase): string => `${module.relativeModuleId} > ${fullName}`;

function exit(said: string): void {
  process.stderr.write(`${said}\n`);
  process.exit(1);
}
