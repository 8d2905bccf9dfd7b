import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueEnTs } from '../scripts/catalogue.ts';
import { autresPages } from '../scripts/pages.ts';
import { SOURCES_PUBLIQUES } from '../src/domain/sources-publiques.ts';

const RACINE = resolve(import.meta.dirname, '..');
const lire = (chemin: string) => readFileSync(join(RACINE, chemin), 'utf8');

it.each(Object.entries({ 'src/rules/catalogue.gen.ts': catalogueEnTs(), ...autresPages() }))(
  '%s is fresh: run `npm run docs`',
  (chemin, contenu) => {
    const page = lire(chemin);
    expect(page === contenu, `run \`npm run docs\` and commit ${chemin}`).toBe(true);
  },
);

const pages = ['.', 'docs', 'docs/decisions', 'docs/sources'].flatMap((dossier) =>
  readdirSync(join(RACINE, dossier))
    .filter((nom) => nom.endsWith('.md'))
    .map((nom) => join(dossier, nom)),
);

it.each(pages)('%s links to what exists', (page) => {
  const liens = [...lire(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].map(([, lien]) => lien as string);
  const internes = liens.filter((lien) => !/^[a-z]+:/.test(lien));
  expect(internes.filter((lien) => !existsSync(join(RACINE, dirname(page), lien)))).toEqual([]);
});

it('CONTRIBUTING.md names files that exist: correct its lists when they move', () => {
  const chemins = [...lire('CONTRIBUTING.md').matchAll(/`((?:src|test|docs|scripts)\/[^`\s]*)`/g)].map(
    ([, c]) => c as string,
  );
  const vrais = chemins.filter((chemin) => !/[<*]|CODE|[Nn]om\./.test(chemin));
  expect(vrais.length).toBeGreaterThan(20);
  expect(vrais.filter((chemin) => !existsSync(join(RACINE, chemin)))).toEqual([]);
});

it('the first version of the changelog that is cut is the one of package.json', () => {
  const { version } = JSON.parse(lire('package.json')) as { version: string };
  const [enCours, derniere] = [...lire('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, titre]) => titre as string);
  expect(enCours).toBe('Unreleased');
  expect(derniere).toMatch(new RegExp(`^${version.replaceAll('.', '\\.')} \\(\\d{4}-\\d{2}-\\d{2}\\)$`));
});

it('every public source that a page names is in docs/sources, under its tag', () => {
  const sources = readdirSync(join(RACINE, 'docs/sources')).map((nom) => lire(join('docs/sources', nom)));
  const tags = Object.keys(SOURCES_PUBLIQUES);
  expect(tags.filter((tag) => !sources.some((texte) => texte.includes(tag)))).toEqual([]);
});
