import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILLES } from '../scripts/catalogue.ts';
import { ETAPES, type IdEtape } from '../src/domain/etape.ts';
import { SOURCES_PUBLIQUES } from '../src/domain/sources-publiques.ts';
import { typographier } from '../src/domain/typographie.ts';
import { conclureSur } from '../src/engine/conclusion.ts';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import { type Fixture, UAI_EXEMPLE } from './kit/exemple.ts';

const REGLES = resolve(import.meta.dirname, '../src/rules');
const fichiers = (readdirSync(REGLES, { recursive: true, encoding: 'utf8' }) as string[]).map((f) =>
  f.replaceAll('\\', '/'),
);
const dossierDe = (code: string): string =>
  fichiers.find((fichier) => fichier.endsWith(`/${code}.ts`))?.split('/')[0] ?? '';

const fixturesDe = async (code: string): Promise<readonly Fixture[]> => {
  const module = (await import(join(REGLES, dossierDe(code), `${code}.fixture.ts`))) as {
    fixtures: readonly Fixture[];
  };
  return module.fixtures;
};

describe('the catalogue', () => {
  it('has each code once', () => {
    const codes = CATALOGUE.map((regle) => regle.meta.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('holds every rule file: run `npm run docs`', () => {
    const ecrits = fichiers.map((f) => /([A-Z][A-Z0-9_]*)\.ts$/.exec(f)?.[1]).filter(Boolean);
    expect([...ecrits].sort()).toEqual(CATALOGUE.map((regle) => regle.meta.code).sort());
  });

  it('knows the place of every family: add a new folder to FAMILLES in scripts/catalogue.ts', () => {
    const dossiers = [...new Set(CATALOGUE.map((regle) => dossierDe(regle.meta.code)))];
    expect(dossiers).toEqual(FAMILLES);
  });

  it('says each shared cause once', () => {
    const causes = new Set(CATALOGUE.flatMap(({ meta }) => [meta.rejoint ?? []].flat().map(({ cause }) => cause)));
    expect(new Set([...causes].map(({ id }) => id)).size).toBe(causes.size);
    const ecrites = fichiers
      .filter((f) => f.startsWith('causes/'))
      .map((f) => f.slice('causes/'.length, -'.ts'.length));
    expect([...causes].map(({ id }) => id).sort()).toEqual(ecrites.sort());
  });
});

const deLaNuit = CATALOGUE.filter(({ moment }) => moment !== 'depot' && moment !== 'controle');

it.each(deLaNuit.map((regle) => [regle.meta.code, regle] as const))(
  '%s says that it reads the night',
  (_code, regle) => {
    expect(regle.lit).toEqual(expect.arrayContaining(['liens', 'eleves']));
  },
);

describe.each(CATALOGUE.map((regle) => [regle.meta.code, regle] as const))('%s', (code, regle) => {
  const { meta } = regle;
  const corrections = Object.entries(meta.corrections);
  const textes = [
    meta.titre,
    meta.message,
    meta.bilan,
    meta.cause,
    ...corrections.flatMap(([, c]) => [c.cas, c.texte]),
  ];

  it('stands in its family’s folder with its fixture and its test', () => {
    const famille = /^CTRL_([A-Z]+)_/.exec(code)?.[1]?.toLowerCase();
    if (famille) expect(dossierDe(code)).toBe(famille);
    for (const suffixe of ['.ts', '.fixture.ts', '.test.ts']) {
      const chemin = join(REGLES, dossierDe(code), code + suffixe);
      expect(existsSync(chemin), `write ${dossierDe(code)}/${code}${suffixe}`).toBe(true);
    }
  });

  it('says what, why and what to do in whole sentences', () => {
    expect(meta.titre, 'a title has no full stop').not.toMatch(/\.$/);
    const phrases = [meta.message, meta.bilan, meta.cause, ...corrections.map(([, c]) => c.texte)];
    for (const phrase of phrases) expect(phrase.trim(), 'end the sentence with a full stop').toMatch(/\.$/);
    for (const texte of textes) expect(texte, 'no exclamation mark, no empty text').toMatch(/^(?=\S)[^!]+$/);
  });

  it('uses French typography', () => {
    for (const texte of textes) {
      expect(texte).toBe(typographier(texte));
      expect(texte, 'a no-break space goes before : ; ? and inside « »').not.toMatch(
        /[^\s\u00A0][;?»]|[^\s\u00A0]:|«\S/,
      );
      if (texte !== meta.message) expect(texte, 'write ’, not the straight apostrophe').not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('names steps of the procedure in their order', () => {
    for (const [, { refaire }] of corrections)
      expect(refaire).toEqual(ETAPES.filter((etape) => (refaire as readonly IdEtape[]).includes(etape)));
  });

  it('says what each hole holds, and of no other', () => {
    const trous = textes.flatMap((texte) => [...texte.matchAll(/\{(\w+)\}/g)].map(([, trou]) => trou ?? ''));
    const siens = trous.filter((trou) => !['eleves', 'liens', 'fois'].includes(trou));
    expect(Object.keys(meta.trous ?? {}).sort()).toEqual([...new Set(siens)].sort());
    expect(meta.titre).not.toMatch(/[{}]/);
  });

  it('has a source', () => {
    const { ref } = meta.source;
    const connues = [
      'procédure §3',
      'spécification d’import',
      'schéma du LSU',
      'fiche PRONOTE',
      ...Object.values(SOURCES_PUBLIQUES),
    ];
    expect(connues.filter((source) => ref.includes(source))).not.toEqual([]);
  });

  it('has fixtures that pass and fail, two hits at once where it can, and each branch of correction', async () => {
    const fixtures = await fixturesDe(code);
    expect(
      fixtures.filter((f) => f.messages.length === 0 && !f.manquants).length,
      'add a case that passes',
    ).toBeGreaterThan(0);
    expect(fixtures.filter((f) => f.messages.length > 0).length, 'add a case that fails').toBeGreaterThan(0);
    const levees = fixtures.map((fixture) => nombreDeLevees(fixture, code));
    expect(Math.max(...levees) > 1, 'add a case with two hits, or say `unique` in meta').toBe(!meta.unique);
    const noms = fixtures.map((f) => f.nom);
    expect(new Set(noms).size).toBe(noms.length);
  });
});

function nombreDeLevees({ dossier, uai, fichiers: deposes }: Fixture, code: string): number {
  const { regles } = conclureSur(
    { dossier, uai: uai === undefined ? UAI_EXEMPLE : uai, fichiers: deposes ?? [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
  return regles.find((regle) => regle.code === code)?.nombre ?? 0;
}
