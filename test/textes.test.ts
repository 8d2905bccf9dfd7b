import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compte, enumerer, instant, jourLocal, taille } from '../src/ui/commun/format.ts';
import { GLOSSAIRE, MOTS_GLOSSAIRE } from '../src/ui/glossaire/textes.ts';
import { ACCESSIBILITE, CRITERES, RESERVES } from '../src/ui/reference/textes-accessibilite.ts';
import { AIDE, AIDE_DOCUMENTS, AIDE_GRAVITES, AIDE_VERDICTS } from '../src/ui/reference/textes-aide.ts';
import { fautesDe } from './kit/typographie.ts';

const lire = (chemin: string) => readFileSync(new URL(chemin, import.meta.url), 'utf8');

/** The literals of a source, comments left out, holes of templates replaced by a word. */
function textesDe(source: string): string[] {
  const sansCommentaires = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const sansImports = sansCommentaires.replace(/^import .*$/gm, '');
  return [...sansImports.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replace(/\$\{[^}]*\}/g, 'x'),
  );
}

/** Written with plain spaces, which `typographier` replaces: held below by their values. */
const EN_ESPACES = ['reference/textes-accessibilite.ts', 'reference/textes-aide.ts', 'glossaire/textes.ts'];
const fichiersDeTextes = (
  readdirSync(new URL('../src/ui/', import.meta.url), { recursive: true, encoding: 'utf8' }) as string[]
)
  .map((chemin) => chemin.replaceAll('\\', '/'))
  .filter((chemin) => /\/(fr|format|textes(-[a-z-]+)?)\.ts$/.test(chemin) && !EN_ESPACES.includes(chemin));

/** Every sentence of a tree of texts. */
const phrasesDe = (textes: object): string[] =>
  Object.values(textes).flatMap((texte) => (typeof texte === 'string' ? [texte] : phrasesDe(texte as object)));

describe('French typography', () => {
  it.each(fichiersDeTextes)('holds in %s', (fichier) => {
    const textes = textesDe(lire(`../src/ui/${fichier}`));
    expect(textes.length).toBeGreaterThan(3);
    expect(textes.flatMap(fautesDe)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    [
      'glossary',
      [...GLOSSAIRE.flatMap(({ mot, aussi = [], sens }) => [mot, ...aussi, sens]), ...phrasesDe(MOTS_GLOSSAIRE)],
    ],
    [
      'help',
      [
        ...AIDE_DOCUMENTS.flatMap(({ contenu, usage }) => [contenu, usage]),
        ...Object.values(AIDE_VERDICTS),
        ...Object.values(AIDE_GRAVITES),
        ...phrasesDe(AIDE),
      ],
    ],
    [
      'accessibility',
      [
        ...RESERVES,
        ...CRITERES.flatMap(({ titre, comment }) => [titre, comment]),
        ...phrasesDe(ACCESSIBILITE),
        ACCESSIBILITE.compte(ACCESSIBILITE.statuts.main, 2),
        ACCESSIBILITE.nonApplicables(['4.1', '4.2'], 'Aucun son.'),
      ],
    ],
  ])('holds in the %s', (_quoi, textes) => {
    expect(textes.length).toBeGreaterThan(3);
    expect(textes.flatMap(fautesDe)).toEqual([]);
  });

  it('holds in index.html', () => {
    const textes = [...lire('../index.html').matchAll(/(?:>|content=")([^<>"]*[\p{L}][^<>"]*)/gu)].map(
      (m) => m[1] ?? '',
    );
    expect(textes.length).toBeGreaterThan(2);
    // Attributes of the head that are values, not sentences, hold no typographic sign.
    expect(textes.flatMap(fautesDe)).toEqual([]);
  });

  it('is seen to fail on faulty texts', () => {
    for (const faux of ["l'élève", 'Attention : ligne', 'Prêt !', '« oui »', 'A apporter', 'Attendez...']) {
      expect(fautesDe(faux), faux).not.toEqual([]);
    }
  });
});

describe('numbers, dates and lists', () => {
  it('agrees in number as French does', () => {
    expect([0, 1, 2].map((n) => compte(n, 'élève'))).toEqual(['0\u00A0élève', '1\u00A0élève', '2\u00A0élèves']);
    expect(compte(3000, 'élève')).toMatch(/^3\s000\u00A0élèves$/u);
  });
  it('prints sizes, lists and instants in French', () => {
    expect([950, 5000, 98_000, 4_290_000].map(taille)).toEqual([
      '950\u00A0o',
      '5\u00A0ko',
      '98\u00A0ko',
      '4,3\u00A0Mo',
    ]);
    expect(enumerer(['a', 'b', 'c'])).toBe('a, b et c');
    // Nouméa is eleven hours ahead of UTC (vitest.config.ts sets the zone).
    expect(instant('2018-08-23T22:15:00.000Z')).toBe('24/08/2018 à 09\u00A0h\u00A015');
    expect(jourLocal(new Date('2018-08-23T22:15:00.000Z'))).toBe('2018-08-24');
  });
});
