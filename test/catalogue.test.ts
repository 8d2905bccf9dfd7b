import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FAMILLES } from '../scripts/catalogue.ts';
import { type Tache, tachesDe, textesDe } from '../src/domain/etape.ts';
import { accorder } from '../src/domain/francais.ts';
import type { Rapport } from '../src/domain/rapport.ts';
import { SOURCES_PUBLIQUES } from '../src/domain/sources-publiques.ts';
import { typographier } from '../src/domain/typographie.ts';
import { conclureSur } from '../src/engine/conclusion.ts';
import { APPLICATIONS, type Application } from '../src/procedure/etapes.ts';
import { CATALOGUE } from '../src/rules/catalogue.gen.ts';
import { type Fixture, UAI_EXEMPLE } from './kit/exemple.ts';

/** The applications that what is changed at each task may name: EDT and PRONOTE share their groups. */
const ADMISES: Record<Tache, readonly Application[]> = {
  '1': ['STS-Web', 'EDT'],
  '2': ['SIECLE'],
  remontee: ['EDT', 'STS-Web'],
  '3': ['STS-Web'],
  main: ['STS-Web'],
  '4a': ['STS-Web'],
  '4b': ['STS-Web'],
  export: ['PRONOTE', 'EDT'],
  depot: ['SIECLE'],
};

const REGLES = resolve(import.meta.dirname, '../src/rules');
const fichiers = (readdirSync(REGLES, { recursive: true, encoding: 'utf8' }) as string[]).map((f) =>
  f.replaceAll('\\', '/'),
);
const dossierDe = (code: string): string =>
  fichiers.find((fichier) => fichier.endsWith(`/${code}.ts`))?.split('/')[0] ?? '';

const FIXTURES = import.meta.glob<{ fixtures: readonly Fixture[] }>('../src/rules/**/*.fixture.ts', { eager: true });
const fixturesDe = (code: string): readonly Fixture[] =>
  FIXTURES[`../src/rules/${dossierDe(code)}/${code}.fixture.ts`]?.fixtures ?? [];

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

  it('sends what is changed by hand in STS-Web', () => {
    const corrections = CATALOGUE.flatMap(({ meta }) => Object.values(meta.corrections));
    const taches = corrections.map(({ faire }) => tachesDe(faire)).filter((une) => une.includes('main'));
    expect(taches.length).toBeGreaterThan(5);
    expect(taches.filter((une) => !une.includes('4a') && !une.includes('4b'))).toEqual([]);
  });

  it('says each shared cause once', () => {
    const causes = new Set(CATALOGUE.flatMap(({ meta }) => [meta.rejoint ?? []].flat().map(({ cause }) => cause)));
    expect(new Set([...causes].map(({ id }) => id)).size).toBe(causes.size);
    const ecrites = fichiers
      .filter((f) => f.startsWith('causes/') && !f.endsWith('.test.ts'))
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
    ...corrections.flatMap(([, c]) => [c.cas, ...textesDe(c.faire)]),
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
    const phrases = [meta.message, meta.bilan, meta.cause, ...corrections.flatMap(([, c]) => textesDe(c.faire))];
    for (const phrase of phrases) expect(phrase.trim(), 'end the sentence with a full stop').toMatch(/\.$/);
    for (const texte of textes) expect(texte, 'no exclamation mark, no empty text').toMatch(/^(?=\S)[^!]+$/);
  });

  it('uses French typography', () => {
    for (const texte of textes) {
      expect(texte).toBe(typographier(texte));
      expect(texte, 'a no-break space goes before : ; ? and inside « »').not.toMatch(
        /[^\s\u00A0][;?»]|[^\s\u00A0]:|«\S/,
      );
      for (const phrase of texte.split(/(?<=[.?])\s/))
        expect(phrase.split(/\s:/).length, `one colon in a sentence: ${phrase}`).toBeLessThanOrEqual(2);
      if (texte !== meta.message) expect(texte, 'write ’, not the straight apostrophe').not.toMatch(/\p{L}'\p{L}/u);
    }
  });

  it('says at each step what is changed there, and nothing of another application or of a later step', () => {
    for (const [branche, { faire }] of corrections) {
      for (const texte of textesDe(faire)) {
        expect(texte, 'the deposit is said by the plan, once, last').not.toMatch(/dépos/i);
        for (const n of [1, 2]) expect(accorder(texte, n), `agree: ${branche}`).not.toMatch(/[[\]|]/);
      }
      if (typeof faire === 'string') continue;
      for (const tache of tachesDe(faire)) {
        const texte = faire[tache] ?? '';
        const ailleurs = APPLICATIONS.filter((application) => !ADMISES[tache].includes(application));
        for (const application of ailleurs) expect(texte, `${branche}, ${tache}`).not.toContain(application);
        expect(texte, 'what is redone is said by the plan').not.toMatch(
          /refaites|synchro|(?<!«\s)\((?:[1-5]|4[ab])\)/i,
        );
        expect(texte, 'names follow it, after a colon').not.toMatch(/\s:/);
      }
      expect(faire['3'], 'what is corrected by hand is said').not.toBeNull();
      if (faire.export !== undefined) expect(faire.depot, 'a new file is deposited without saying it').not.toBeNull();
    }
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

  it('has fixtures that pass and fail, two hits at once where it can, and each branch of correction', () => {
    const fixtures = fixturesDe(code);
    expect(fixtures.filter((f) => !f.messages && !f.manquants).length, 'add a case that passes').toBeGreaterThan(0);
    expect(fixtures.filter((f) => f.messages).length, 'add a case that fails').toBeGreaterThan(0);
    const rapports = fixtures.map(conclure);
    const levees = rapports.map(({ regles }) => regles.find((dite) => dite.code === code)?.nombre ?? 0);
    expect(Math.max(...levees) > 1, 'add a case with two hits, or say `unique` in meta').toBe(!meta.unique);
    const branches = rapports.flatMap(({ constats }) =>
      constats.flatMap((dit) => (dit.code === code ? dit.branche : [])),
    );
    expect([...new Set(branches)].sort(), 'add a case of each branch').toEqual(Object.keys(meta.corrections).sort());
    const noms = fixtures.map((f) => f.nom);
    expect(new Set(noms).size).toBe(noms.length);
  });
});

const conclure = ({ dossier, uai, fichiers: deposes }: Fixture): Rapport =>
  conclureSur(
    { dossier, uai: uai === undefined ? UAI_EXEMPLE : uai, fichiers: deposes ?? [] },
    { catalogue: CATALOGUE, application: 'test', etabliLe: '' },
  );
