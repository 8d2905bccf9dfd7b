import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../scripts/gloss/entries.ts';
import { explainedBy, GLOSSES, SAME } from '../scripts/gloss/index.ts';

const SRC = resolve(import.meta.dirname, '../src');

/** The rule of docs/architecture.md: the trade speaks French, the machinery English. */
const TRADE = [
  'domain',
  'readers',
  'rules',
  'engine',
  'rapport',
  'lendemain',
  'procedure',
  'redaction',
  'correspondances',
  'school',
  'ui/accueil',
  'ui/correspondances',
  'ui/demo',
  'ui/destins',
  'ui/etablissements',
  'ui/fichiers',
  'ui/glossaire',
  'ui/historique',
  'ui/lendemain',
  'ui/lsu',
  'ui/procedure',
  'ui/rapport',
  'ui/reference',
  'ui/remise',
  'ui/resultat',
  'ui/vues',
];
const MACHINERY = ['intake', 'workers', 'store', 'state', 'exports', 'offline', 'ui/commun', 'ui/app'];

/** They say nothing of what is inside. */
const VAGUE =
  'lire lecture vus suite choix select listes divers utils util helpers helper misc common outils types data donnees'.split(
    ' ',
  );

/** Verbs and nouns of the machinery, which no name of the trade holds; words of both languages are left out. */
const ENGLISH =
  'read write drop deposit night step steps graph prng assemble conclude define report pupil pupils school link links class get set make build create list file files name names error findings finding of the with from to and'.split(
    ' ',
  );

/** Verbs, and nouns that are not of the trade, which no name of the machinery holds. Rapport, Fichier, Lecture… may be. */
const FRENCH =
  'lire lit ecrire creer ouvrir fermer trouver choisir effacer conserver garder charger precharger traiter relever reconnaitre extraire refuser pseudonymiser numeroter telecharger veiller guetter suivre tenir marquer cocher annuler deposer masquer quitter poste copie duree carnet temoin tableau tableaux feuille cellule liste listes nombre texte textes octets debut taille titre icone filtres vue vues receveur arrivee depliable autres de du des le la les et en sans avec'.split(
    ' ',
  );

/** Names of both worlds: what the trade itself calls in English, and words that are the same in French. */
// `createMorning`: what the session's machinery asks of the trade's code, under its own name.
const ALLOWED = new Set(['createMorning']);

const files = (readdirSync(SRC, { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$|\.d\.ts$|\.gen\./.test(path));

/** The names that a file declares and exports; what it hands on from another is that other's. */
function exported(path: string): string[] {
  const text = readFileSync(join(SRC, path), 'utf8');
  return [
    ...text.matchAll(
      /^export (?:default )?(?:async )?(?:const|let|function\*?|class|abstract class|interface|type|enum) ([A-Za-z_]\w*)/gm,
    ),
  ].map((m) => m[1] as string);
}

/** `codesProches`, `codes-proches`, `CODES_PROCHES`: codes, proches. */
const words = (name: string) =>
  name
    .replace(/\.(tsx?|worker)\b/g, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());

const room = (path: string) => {
  const [first, second] = path.split('/') as [string, string?];
  return first === 'ui' ? `ui/${second}` : first;
};
const foreign = (name: string, banned: readonly string[]) =>
  ALLOWED.has(name) ? [] : words(name).filter((word) => banned.includes(word));

describe('names', () => {
  it('finds the files that it is meant to check', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(exported).length).toBeGreaterThan(800);
  });

  it('belong to rooms that say which language they speak', () => {
    const rooms = [...new Set(files.filter((f) => f.includes('/')).map(room))].filter((r) => r !== 'ui/styles');
    expect(rooms.filter((r) => !TRADE.includes(r) && !MACHINERY.includes(r))).toEqual([]);
  });

  it('stand for one thing each', () => {
    const where = new Map<string, string[]>();
    for (const path of files) for (const name of exported(path)) where.set(name, [...(where.get(name) ?? []), path]);
    expect([...where].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  it('say what a file holds', () => {
    expect(files.filter((path) => VAGUE.includes(basename(path).replace(/\..*$/, '').toLowerCase()))).toEqual([]);
  });

  it.each(files.filter((f) => TRADE.includes(room(f))))('%s speaks French', (path) => {
    const names = [basename(path), ...exported(path)];
    expect(names.filter((name) => foreign(name, ENGLISH).length > 0)).toEqual([]);
  });

  it.each(files.filter((f) => MACHINERY.includes(room(f))))('%s speaks English', (path) => {
    const names = [basename(path), ...exported(path)];
    expect(names.filter((name) => foreign(name, FRENCH).length > 0)).toEqual([]);
  });
});

describe('the words of the trade', () => {
  const trade = files.filter((f) => TRADE.includes(room(f)));
  const used = new Set(trade.flatMap((path) => [basename(path), ...exported(path)]).flatMap(words));

  it('are glossed in English: say in scripts/gloss what a word is, then `npm run docs`', () => {
    expect([...used].filter((word) => explainedBy(word) === null)).toEqual([]);
  });

  it('are all used', () => {
    const explained = new Set([...used].map(explainedBy));
    expect([...Object.keys(GLOSSES), ...SAME].filter((word) => !explained.has(word))).toEqual([]);
  });

  it('stand in the code under the name that the glossary gives', () => {
    const code = files.map((path) => readFileSync(join(SRC, path), 'utf8')).join('\n');
    const names = Object.values(ENTRIES).flatMap((entry) => entry.code?.match(/(?<=`)\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`\\b${name}`).test(code))).toEqual([]);
  });
});
