/** What the tests import from vitest, without its threads: the same runner and the same expectations, in one process. */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect';

export { afterAll, afterEach, beforeAll, beforeEach, describe, it, onTestFinished, test } from '@vitest/runner';

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);

export const expect = Object.assign((value: unknown, message?: string) => chai.expect(value, message), chai.expect);
setState({ assertionCalls: 0 }, expect as never);
