import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueEnTs } from '../scripts/catalogue.ts';
import { autresPages } from '../scripts/pages.ts';

it.each(Object.entries({ 'src/rules/catalogue.gen.ts': catalogueEnTs(), ...autresPages() }))(
  '%s is fresh: run `npm run docs`',
  (chemin, contenu) => {
    const page = readFileSync(resolve(import.meta.dirname, '..', chemin), 'utf8');
    expect(page === contenu, `run \`npm run docs\` and commit ${chemin}`).toBe(true);
  },
);
