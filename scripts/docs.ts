// `npm run docs`: writes the generated pages, the index of the rules first. `npm test` fails when they are stale.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogueEnTs } from './catalogue.ts';

function ecrire(pages: Readonly<Record<string, string>>): void {
  for (const [chemin, contenu] of Object.entries(pages)) {
    writeFileSync(resolve(chemin), contenu);
    console.log(chemin);
  }
}

ecrire({ 'src/rules/catalogue.gen.ts': catalogueEnTs() });
// only now: the other pages are made of the rules that the index names
const { autresPages } = await import('./pages.ts');
ecrire(autresPages());
