import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const UI = resolve(import.meta.dirname, '../src/ui');
const GLOBALE = 'app/base.css';
const PARTAGEE = 'commun/commun.module.css';

const tous = (readdirSync(UI, { recursive: true, encoding: 'utf8' }) as string[]).map((f) => f.replaceAll('\\', '/'));
const feuilles = tous.filter((f) => f.endsWith('.css'));
const modules = feuilles.filter((f) => f.endsWith('.module.css'));
const composants = tous.filter((f) => f.endsWith('.tsx') && !f.endsWith('.test.tsx'));

const lire = (fichier: string) => readFileSync(join(UI, fichier), 'utf8');

/** The classes that a sheet names in its selectors. */
function classesDe(feuille: string): ReadonlySet<string> {
  const selecteurs = lire(feuille)
    .replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '')
    .match(/[^{};]+(?=\{)/g);
  return new Set((selecteurs ?? []).flatMap((s) => [...s.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((m) => m[1] ?? '')));
}

/** What a component names of each module that it imports. */
function usages(composant: string): readonly { readonly feuille: string; readonly classe: string }[] {
  const texte = lire(composant);
  return [...texte.matchAll(/^import (\w+) from '(\.[^']*\.module\.css)'/gm)].flatMap(([, nom, chemin = '']) => {
    const feuille = join(dirname(composant), chemin).replaceAll('\\', '/');
    return [...texte.matchAll(new RegExp(`(?<![\\w./])${nom}(?:\\.(\\w+)|\\[)`, 'g'))].map((m) => ({
      feuille,
      classe: m[1] ?? 'a class that is not named by itself',
    }));
  });
}

/** The values of `class=`, each with what stands in its braces. */
const attributs = (texte: string): readonly string[] =>
  [...texte.matchAll(/\bclass=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g)].map((m) => m[1] ?? '');

/** The classes written as they are in an attribute: its strings, save those that a value is compared to. */
function litteraux(attribut: string): readonly string[] {
  const chaines = attribut.replace(/[=!]==\s*'[^']*'/g, '').matchAll(/"([^"]*)"|'([^']*)'|`([^`]*)`/g);
  return [...chaines]
    .flatMap((m) => (m[1] ?? m[2] ?? m[3] ?? '').replace(/\$\{[^}]*\}/g, ' ').split(/\s+/))
    .filter(Boolean);
}

const utilises = composants.flatMap(usages);
const utilitaires = classesDe(GLOBALE);

describe('styles', () => {
  it('finds what it is meant to check', () => {
    expect([modules.length > 15, utilises.length > 200]).toEqual([true, true]);
  });

  it('knows one global sheet, of a handful of classes', () => {
    expect(feuilles.filter((f) => !modules.includes(f))).toEqual([GLOBALE]);
    expect([...utilitaires].sort()).toEqual([
      'actions',
      'bouton',
      'chapeau',
      'danger',
      'discret',
      'hors-ecran',
      'principal',
    ]);
  });

  it.each(modules)('%s names no class that is not used, and no global one', (feuille) => {
    const nommees = new Set(utilises.filter((u) => u.feuille === feuille).map(({ classe }) => classe));
    expect([...classesDe(feuille)].filter((classe) => !nommees.has(classe))).toEqual([]);
    expect(lire(feuille)).not.toMatch(/:global|\bcomposes\s*:/);
  });

  it.each(composants)('%s names no class that is not there', (composant) => {
    expect(usages(composant).filter(({ feuille, classe }) => !classesDe(feuille).has(classe))).toEqual([]);
    expect(
      attributs(lire(composant))
        .flatMap(litteraux)
        .filter((classe) => !utilitaires.has(classe)),
    ).toEqual([]);
  });

  it('gives a class of a folder one sheet: its name on the page is made of both', () => {
    const vues = new Map<string, string>();
    const doubles = modules.flatMap((feuille) =>
      [...classesDe(feuille)].flatMap((classe) => {
        const nom = `${basename(dirname(feuille))}-${classe}`;
        const avant = vues.get(nom);
        vues.set(nom, feuille);
        return avant ? [`${nom}: ${avant}, ${feuille}`] : [];
      }),
    );
    expect(doubles).toEqual([]);
  });

  it('shares what several subjects use, and nothing else', () => {
    const partout = [...classesDe(PARTAGEE)].filter((classe) => {
      const sujets = new Set(
        composants
          .filter((f) => usages(f).some((u) => u.feuille === PARTAGEE && u.classe === classe))
          .map((f) => dirname(f)),
      );
      return sujets.size < 2;
    });
    expect(partout).toEqual([]);
  });
});
