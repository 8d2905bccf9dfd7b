import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typographier } from '../src/domain/typographie.ts';
import { localDay } from '../src/state/days.ts';
import { formatInstant, formatSize } from '../src/ui/commun/format.ts';
import { fr } from '../src/ui/commun/fr.ts';
import { GLOSSAIRE } from '../src/ui/glossaire/textes.ts';
import { ACCESSIBILITE, RESERVES } from '../src/ui/reference/textes-accessibilite.ts';
import { REFUS } from '../src/ui/remise/textes-refus.ts';
import { typographyFaults } from './kit/typography.ts';

const lire = (chemin: string) => readFileSync(new URL(chemin, import.meta.url), 'utf8');

/** The literals of a source, comments left out, holes of templates replaced by a word. */
function textesDe(source: string): string[] {
  const sansCommentaires = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const sansImports = sansCommentaires.replace(/^import .*$/gm, '');
  return [...sansImports.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map((m) =>
    (m[1] ?? m[2] ?? '').replace(/\$\{[^}]*\}/g, 'x'),
  );
}

const SOURCES_UI = (
  readdirSync(new URL('../src/ui/', import.meta.url), { recursive: true, encoding: 'utf8' }) as string[]
).map((chemin) => chemin.replaceAll('\\', '/'));
const MODULES_DE_TEXTES = SOURCES_UI.filter((chemin) => /\/(fr|textes(-[a-z-]+)?)\.ts$/.test(chemin));

/** Of these modules, what is no text, or is made of one that is held. */
const SANS_TEXTE = ['STATUTS', 'CRITERES', 'nombreDe'];

/** What a module of texts gives without passing it through `enFrancais`. */
const nonHabilles = (source: string): string[] => [
  ...[...source.matchAll(/^export (?:const|let) (\w+)[\s\S]*?[^=!<>]=(?![=>])\s*(\w*)/gm)]
    .filter(([, nom = '', premier]) => premier !== 'enFrancais' && !SANS_TEXTE.includes(nom))
    .map(([, nom = '']) => nom),
  ...[...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, nom = '']) => nom),
];

/** Spaces that nobody sees in a source: a text is written with plain ones, another gives their codes. */
const INVISIBLE = /[\u00A0\u202F\u2007\u2009\u200B\uFEFF]/;

describe('French typography', () => {
  it.each(MODULES_DE_TEXTES)('is put on every text of %s', (chemin) => {
    expect(nonHabilles(lire(`../src/ui/${chemin}`))).toEqual([]);
  });

  it.each(MODULES_DE_TEXTES)('holds in %s', (chemin) => {
    const textes = textesDe(lire(`../src/ui/${chemin}`));
    expect(textes.length).toBeGreaterThan(3);
    expect(textes.map(typographier).flatMap(typographyFaults)).toEqual([]);
  });

  it('holds in the values that were put in French', () => {
    const textes = [...GLOSSAIRE.flatMap(({ mot, sens }) => [mot, sens]), ...RESERVES, fr.accueil.titre, fr.aide.titre];
    expect(textes.flatMap(typographyFaults)).toEqual([]);
    expect(ACCESSIBILITE.compte(ACCESSIBILITE.statuts.main, 2)).toBe('Vérifié à la main\u00A0: 2.');
    expect(REFUS.refuse('a : b.json')).toBe('Le rapport «\u00A0a : b.json\u00A0» ne s’ouvre pas.');
  });

  it('needs no invisible space in any source', () => {
    const avec = ['src', 'test', 'scripts', 'bench'].flatMap((racine) =>
      (readdirSync(new URL(`../${racine}/`, import.meta.url), { recursive: true, encoding: 'utf8' }) as string[])
        .filter((chemin) => /\.(tsx?|mjs|css|json|html)$/.test(chemin))
        .map((chemin) => `${racine}/${chemin}`)
        .filter((chemin) => INVISIBLE.test(lire(`../${chemin}`))),
    );
    expect([...avec, ...(INVISIBLE.test(lire('../index.html')) ? ['index.html'] : [])]).toEqual([]);
  });

  it('holds in index.html', () => {
    const textes = [...lire('../index.html').matchAll(/(?:>|content=")([^<>"]*[\p{L}][^<>"]*)/gu)].map((m) =>
      (m[1] ?? '').replaceAll('&nbsp;', '\u00A0'),
    );
    expect(textes.length).toBeGreaterThan(2);
    // Attributes of the head that are values, not sentences, hold no typographic sign.
    expect(textes.flatMap(typographyFaults)).toEqual([]);
  });

  it('is seen to fail on faulty texts', () => {
    for (const faux of ["l'élève", 'Attention : ligne', 'Prêt !', '« oui »', 'A apporter', 'Attendez...', 'a  b']) {
      expect(typographyFaults(faux), faux).not.toEqual([]);
    }
    for (const faux of ['Attention: ligne', 'Prêt!', '«oui»']) {
      expect(typographyFaults(typographier(faux)), faux).not.toEqual([]);
    }
  });

  it('is seen to fail on texts that were not put in French', () => {
    const source =
      'export const A: Record<B, string> = {\n};\nexport const C = enFrancais({});\nexport function d() {}';
    expect(nonHabilles(source)).toEqual(['A', 'd']);
  });
});

describe('sizes and dates', () => {
  it('prints sizes and instants in French', () => {
    expect([950, 5000, 98_000, 4_290_000].map(formatSize)).toEqual([
      '950\u00A0o',
      '5\u00A0ko',
      '98\u00A0ko',
      '4,3\u00A0Mo',
    ]);
    // Nouméa is eleven hours ahead of UTC (vitest.config.ts sets the zone).
    const heure = (utc: string) => formatInstant(`2018-08-23T${utc}:00.000Z`).replaceAll('\u00A0', ' ');
    expect(['22:15', '09:00', '13:05', '13:00'].map(heure)).toEqual([
      '24/08/2018 à 9 h 15',
      '23/08/2018 à 20 h',
      '24/08/2018 à 0 h 05',
      '24/08/2018 à minuit',
    ]);
    expect(localDay(new Date('2018-08-23T22:15:00.000Z'))).toBe('2018-08-24');
  });
});
