/**
 * The test runner of the mutation run, in Stryker's own process. Its runner for vitest starts a thread for each mutant,
 * which takes a second and more; here the bundle is loaded anew for each (so that nothing which a mutant computed stays
 * for the next), and of its test files only those that reach the mutant, the nearest first.
 */
import { basename, dirname, relative, resolve } from 'node:path';
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
  root: '',
  setupFiles: [],
  sequence: { hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 30_000,
  hookTimeout: 30_000,
  retry: 0,
  tags: [],
};

/** The id of a test is its file and its name: what follows this mark. */
const MARK = ' > ';

const idOf = (test) => `${test.file.filepath}${MARK}${getTestName(test)}`;
const fileOf = (id) => id.slice(0, id.indexOf(MARK));

/** @param {import('@vitest/runner').Test} test */
function resultOf(test) {
  const { state, duration, errors } = test.result ?? {};
  const status = { pass: TestStatus.Success, fail: TestStatus.Failed }[state] ?? TestStatus.Skipped;
  const id = idOf(test);
  return { id, name: id, timeSpentMs: duration ?? 0, status, failureMessage: errors?.[0]?.message ?? '' };
}

/** A file that cannot be loaded runs no test, so none that fails: this gives it one, which failed. */
const unloaded = ({ filepath, result: { errors } }) => ({
  id: `${filepath}${MARK}loads`,
  name: `${filepath}${MARK}loads`,
  timeSpentMs: 0,
  status: TestStatus.Failed,
  failureMessage: errors[0].message,
});

/** Of the same name, then of the same folder, then the others. */
function nearestFirst(files, mutated) {
  const room = dirname(mutated);
  const name = basename(mutated, '.ts');
  const distance = (file) => (basename(file, '.test.ts') === name ? 0 : dirname(file).endsWith(room) ? 1 : 2);
  return files.toSorted((a, b) => distance(a) - distance(b));
}

/** @implements {import('@stryker-mutator/api/test-runner').TestRunner} */
class BundleRunner {
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
    const files = await this.#load();
    const result = await this.#run(files, Object.keys(files), { bail: !disableBail });
    return { ...result, mutantCoverage: this.#space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, sandboxFileName }) {
    Object.assign(this.#space, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const files = await this.#load();
    const paths = testFilter ? [...new Set(testFilter.map(fileOf))] : Object.keys(files);
    const result = await this.#run(files, nearestFirst(paths, relative('', sandboxFileName)), {
      asked: testFilter && new Set(testFilter),
      bail: !disableBail,
    });
    return toMutantRunResult(determineHitLimitReached(this.#space.hitCount, hitLimit) ?? result);
  }

  async #load() {
    const { FILES } = await import(`${pathToFileURL(resolve(BUNDLE))}?load=${this.#loads++}`);
    return FILES;
  }

  /** @param {{ asked?: Set<string>, bail: boolean }} options ids of tests; all of the files' where left out */
  async #run(files, paths, { asked, bail }) {
    const space = this.#space;
    const tests = [];
    let failed = false;
    const runner = {
      config: CONFIG,
      importFile: (path) => files[path](),
      onBeforeRunTask(test) {
        const id = idOf(test);
        if ((bail && failed) || (asked && !asked.has(id))) test.mode = 'skip';
        space.currentTestId = id;
      },
      onAfterRunTask(test) {
        failed ||= test.result?.state === 'fail';
        space.currentTestId = undefined;
      },
    };
    for (const path of paths) {
      const [file] = await startTests([path], runner);
      const results = file.result?.errors?.length ? [unloaded(file)] : getTests(file).map(resultOf);
      tests.push(...results.filter(({ status }) => status !== TestStatus.Skipped));
      failed ||= tests.some(({ status }) => status === TestStatus.Failed);
      if (bail && failed) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundle', BundleRunner)];
