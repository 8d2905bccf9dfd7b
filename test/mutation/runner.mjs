/**
 * The test runner of the mutation run, in Stryker's own process. Its runner for vitest starts a thread for each mutant,
 * which takes a second and more; here the bundle is loaded anew for each (so that nothing which a mutant computed stays
 * for the next), and only the tests that reach it run.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { startTests } from '@vitest/runner';
import { getTestName, getTests } from '@vitest/runner/utils';
import { BUNDLE } from './bundle.mjs';

const CONFIG = {
  root: process.cwd(),
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 30_000,
  hookTimeout: 30_000,
  retry: 0,
  tags: [],
};

/** @param {import('@vitest/runner').Test} test */
function resultOf(test) {
  const { state, duration, errors } = test.result ?? {};
  const status = { pass: TestStatus.Success, fail: TestStatus.Failed }[state] ?? TestStatus.Skipped;
  const name = getTestName(test);
  return { id: name, name, timeSpentMs: duration ?? 0, status, failureMessage: errors?.[0]?.message ?? '' };
}

/** A bundle that cannot be loaded runs no test, so none that fails: this gives it one, which failed. */
const unloaded = ({ result: { errors } }) => ({
  id: 'loads',
  name: 'loads',
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: errors[0].message,
});

/** @implements {import('@stryker-mutator/api/test-runner').TestRunner} */
export class BundleRunner {
  /** What mutants and tests tell each other, under the name that the mutated code looks for. */
  #space = {};
  #loads = 0;

  constructor() {
    globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] = this.#space;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun({ disableBail }) {
    Object.assign(this.#space, { activeMutant: undefined, mutantCoverage: { static: {}, perTest: {} } });
    const result = await this.#run(undefined, !disableBail);
    return { ...result, mutantCoverage: this.#space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    Object.assign(this.#space, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const result = await this.#run(testFilter && new Set(testFilter), !disableBail);
    return toMutantRunResult(determineHitLimitReached(this.#space.hitCount, hitLimit) ?? result);
  }

  /** @param {Set<string> | undefined} asked names of tests; all of them where undefined */
  async #run(asked, bail) {
    const space = this.#space;
    let failed = false;
    const [file] = await startTests([resolve(BUNDLE)], {
      config: CONFIG,
      importFile: (path) => import(`${pathToFileURL(path)}?load=${this.#loads++}`),
      onBeforeRunTask(test) {
        const name = getTestName(test);
        if ((bail && failed) || (asked && !asked.has(name))) test.mode = 'skip';
        space.currentTestId = name;
      },
      onAfterRunTask(test) {
        failed ||= test.result?.state === 'fail';
        space.currentTestId = undefined;
      },
    });
    const tests = file.result?.errors?.length ? [unloaded(file)] : getTests(file).map(resultOf);
    return { status: DryRunStatus.Complete, tests: tests.filter(({ status }) => status !== TestStatus.Skipped) };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
