import { afterAll, afterEach, expect } from 'vitest';
import { OUTSIDE } from './browser.ts';

// Before every test file: its workers share their modules, and hooks belong to one file.
const nobody = () => expect(OUTSIDE.arrived(), 'somebody looked for the outside').toEqual([]);
afterEach(nobody);
// a page that tests share lives longer than each of them
afterAll(nobody);
