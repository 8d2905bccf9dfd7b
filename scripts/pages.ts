import { typographier } from '../src/domain/typographie.ts';
import { accessibiliteEnMarkdown } from './accessibilite.ts';
import { fichesEnJson, nombreEnTs } from './fiches.ts';
import { glossaireEnMarkdown } from './glossaire.ts';
import { reglesEnMarkdown } from './regles.ts';

/** What `npm run docs` makes of the rules and of the texts of the pages. */
export const autresPages = (): Readonly<Record<string, string>> => ({
  'docs/accessibilite.md': accessibiliteEnMarkdown(),
  'docs/glossaire.md': glossaireEnMarkdown(),
  'docs/regles.md': typographier(reglesEnMarkdown()),
  'src/ui/rapport/catalogue.gen.ts': nombreEnTs(),
  'src/ui/reference/regles.gen.json': fichesEnJson(),
});
