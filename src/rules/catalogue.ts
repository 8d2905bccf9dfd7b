import type { Regle } from './define.ts';

/** The families, in the order in which SIECLE meets their rules, then our own controls: one folder each. */
export const FAMILLES: readonly string[] = [
  'depot',
  'rejet',
  'groupe',
  'elegrp',
  'fichiers',
  'annee',
  'structure',
  'eleves',
  'calendrier',
  'services',
  'references',
];

/** A file named after a code holds the rule of that name; the others beside it are its fixture, its test and its tools. */
const FICHIERS = import.meta.glob<Readonly<Record<string, Regle | undefined>>>('./*/[A-Z]*[0-9].ts', { eager: true });

/** Every rule, by family, then by code. */
export const CATALOGUE: readonly Regle[] = Object.entries(FICHIERS)
  .flatMap(([chemin, module]) => {
    const [, famille = '', code = ''] = /([^/]+)\/([^/]+)\.ts$/.exec(chemin) ?? [];
    const regle = module[code];
    return regle ? [{ regle, code, rang: FAMILLES.indexOf(famille) }] : [];
  })
  .sort((a, b) => a.rang - b.rang || (a.code < b.code ? -1 : 1))
  .map(({ regle }) => regle);
