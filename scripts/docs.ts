// `npm run docs`: writes the generated pages. `npm test` fails when they are stale.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typographier } from '../src/domain/typographie.ts';
import { reglesEnMarkdown } from './regles.ts';

writeFileSync(resolve('docs/regles.md'), typographier(reglesEnMarkdown()));
console.log('docs/regles.md');
