// `npm run docs`: writes the generated pages. `npm test` fails when they are stale.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { typographier } from '../src/domain/typographie.ts';
import { accessibiliteEnMarkdown } from './accessibilite.ts';
import { fichesEnJson, nombreEnTs } from './fiches.ts';
import { glossaireEnMarkdown } from './glossaire.ts';
import { reglesEnMarkdown } from './regles.ts';

const pages = {
  'docs/accessibilite.md': accessibiliteEnMarkdown(),
  'docs/glossaire.md': glossaireEnMarkdown(),
  'docs/regles.md': typographier(reglesEnMarkdown()),
  'src/ui/rapport/catalogue.gen.ts': nombreEnTs(),
  'src/ui/reference/regles.gen.json': fichesEnJson(),
};
for (const [chemin, contenu] of Object.entries(pages)) {
  writeFileSync(resolve(chemin), contenu);
  console.log(chemin);
}
