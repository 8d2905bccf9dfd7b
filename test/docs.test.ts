import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { accessibiliteEnMarkdown } from '../scripts/accessibilite.ts';
import { fichesEnJson, nombreEnTs } from '../scripts/fiches.ts';
import { glossaireEnMarkdown } from '../scripts/glossaire.ts';
import { reglesEnMarkdown } from '../scripts/regles.ts';
import { typographier } from '../src/domain/typographie.ts';

it.each([
  ['docs/accessibilite.md', accessibiliteEnMarkdown],
  ['docs/glossaire.md', glossaireEnMarkdown],
  ['docs/regles.md', () => typographier(reglesEnMarkdown())],
  ['src/ui/catalogue.gen.ts', nombreEnTs],
  ['src/ui/regles.gen.json', fichesEnJson],
])('%s is fresh: run `npm run docs`', (chemin, contenu) => {
  const page = readFileSync(resolve(import.meta.dirname, '..', chemin), 'utf8');
  expect(page === contenu(), `run \`npm run docs\` and commit ${chemin}`).toBe(true);
});
