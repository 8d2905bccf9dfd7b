import { afterEach, expect } from 'vitest';
import { OUTSIDE } from './browser.ts';

// Before every test file: its workers share their modules, and hooks belong to one file.
afterEach(() => expect(OUTSIDE.arrived(), 'somebody looked for the outside').toEqual([]));
