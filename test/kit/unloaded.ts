import type { Reporter } from 'vitest/node';

interface FileTask {
  readonly result?: { readonly state: string; readonly errors?: readonly unknown[] };
  readonly tasks: unknown[];
}

/**
 * A test file that cannot be loaded runs no test, so none that fails: Stryker would take the mutant that broke it for a
 * survivor. This gives such a file one test, which failed.
 */
export const unloadedFails: Reporter = {
  onTestRunEnd(modules) {
    for (const { task } of modules as unknown as readonly { readonly task: FileTask }[]) {
      if (!task.result?.errors?.length) continue;
      task.tasks.push({ type: 'test', name: 'loads', mode: 'run', file: task, result: task.result });
    }
  },
};
