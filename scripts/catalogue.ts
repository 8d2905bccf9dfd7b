import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

const REGLES = resolve(import.meta.dirname, '../src/rules');

/** The families, in the order in which SIECLE meets their rules, then our own controls: one folder each. */
export const FAMILLES: readonly string[] = [
  'depot',
  'rejet',
  'groupe',
  'elegrp',
  'fichiers',
  'annee',
  'structure',
  'edt',
  'eleves',
  'calendrier',
  'services',
  'references',
];

/** The index of the rules, read from their folders: a file named after a code holds the rule of that name. */
export function catalogueEnTs(): string {
  const regles = FAMILLES.flatMap((famille) =>
    readdirSync(resolve(REGLES, famille))
      .flatMap((fichier) => /^([A-Z][A-Z0-9_]*)\.ts$/.exec(fichier)?.[1] ?? [])
      .sort()
      .map((code) => ({ code, chemin: `./${famille}/${code}.ts` })),
  );
  const imports = [...regles.map(({ code, chemin }) => `import { ${code} } from '${chemin}';`)];
  return [
    '// Made by `npm run docs` from the folders of rules: every rule, by family, then by code.',
    ...imports.sort((a, b) => (chemin(a) < chemin(b) ? -1 : 1)),
    "import type { Regle } from './definition.ts';",
    '',
    `export const CATALOGUE: readonly Regle[] = [${regles.map(({ code }) => code).join(', ')}];`,
    '',
  ].join('\n');
}

const chemin = (ligne: string): string => ligne.split("'")[1] ?? '';
