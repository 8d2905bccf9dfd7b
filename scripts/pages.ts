import { typographier } from '../src/domain/typographie.ts';
import { accessibilityMarkdown } from './accessibility-page.ts';
import { glossaryMarkdown } from './glossary-page.ts';
import { licencesJson } from './licences.ts';
import { nombreEnTs, ruleSheetsJson } from './rule-sheets.ts';
import { rulesMarkdown } from './rules-page.ts';

/** What `npm run docs` makes of the rules and of the texts of the pages. */
export const autresPages = (): Readonly<Record<string, string>> => ({
  'docs/accessibilite.md': accessibilityMarkdown(),
  'docs/glossaire.md': glossaryMarkdown(),
  'docs/regles.md': typographier(rulesMarkdown()),
  'src/ui/rapport/catalogue.gen.ts': nombreEnTs(),
  'src/ui/reference/licences.gen.json': licencesJson(),
  'src/ui/reference/regles.gen.json': ruleSheetsJson(),
});
