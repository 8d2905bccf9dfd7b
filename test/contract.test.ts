import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const copie = new URL('contract/rapport.schema.json', import.meta.url);
const origine = new URL('../../shared/contract/rapport.schema.json', import.meta.url);

describe('the public contract', () => {
  it.skipIf(!existsSync(origine))('is copied byte for byte (skipped where ../shared is not there)', () => {
    expect(readFileSync(copie).equals(readFileSync(origine))).toBe(true);
  });
});
