import { afterAll, afterEach, expect } from 'vitest';
import { OUTSIDE } from './browser.ts';
import { askedElsewhere } from './requests.ts';

// Before every test file: its workers share their modules, and hooks belong to one file.
function nobody(): void {
  expect(OUTSIDE.arrived(), 'somebody looked for the outside').toEqual([]);
  expect(askedElsewhere(), 'a page asked something of another place').toEqual([]);
}
afterEach(nobody);
// a page that tests share lives longer than each of them
afterAll(nobody);
