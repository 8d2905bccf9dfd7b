import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { reglesEnMarkdown } from '../scripts/regles.ts';
import { typographier } from '../src/domain/typographie.ts';

it('docs/regles.md is fresh: run `npm run docs`', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../docs/regles.md'), 'utf8');
  expect(page === typographier(reglesEnMarkdown()), 'run `npm run docs` and commit the page').toBe(true);
});
