import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ETAPES } from '../src/domain/step.ts';
import { typographier } from '../src/domain/typographie.ts';
import { CATALOGUE } from '../src/rules/catalogue.ts';
import type { Fixture } from '../src/rules/exemple.ts';

const REGLES = resolve(import.meta.dirname, '../src/rules');
const fichiers = (readdirSync(REGLES, { recursive: true, encoding: 'utf8' }) as string[]).map((f) =>
  f.replaceAll('\\', '/'),
);
const familles: Record<string, RegExp> = {
  depot: /^D\d$/,
  rejet: /^REJELEGROUPE_\d\d$/,
  groupe: /^GROUPE_[AB]_\d\d$/,
  elegrp: /^ELEGRP_A_\d\d$/,
};

const dossierDe = (code: string): string => {
  const controle = /^CTRL_([A-Z]+)_\d\d$/.exec(code)?.[1];
  return controle
    ? controle.toLowerCase()
    : (Object.entries(familles).find(([, motif]) => motif.test(code))?.[0] ?? '');
};

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

  it('lists every rule file: add the missing ones to rules/catalogue.ts', () => {
    const ecrits = fichiers.map((f) => /([A-Z][A-Z0-9_]*)\.ts$/.exec(f)?.[1]).filter(Boolean);
    expect([...ecrits].sort()).toEqual(CATALOGUE.map((regle) => regle.meta.code).sort());
  });
});

const deLaNuit = CATALOGUE.filter(({ moment }) => moment !== 'depot' && moment !== 'controle');

it.each(deLaNuit.map((regle) => [regle.meta.code, regle] as const))(
  '%s says that it reads the night',
  (_code, regle) => {
    expect(regle.reads).toEqual(expect.arrayContaining(['liens', 'eleves']));
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
      expect(refaire).toEqual(ETAPES.filter((etape) => refaire.includes(etape)));
  });

  it('has a source', () => {
    expect(meta.source.ref).toMatch(/^(procédure §\d|spécification d’import)/);
  });

  it('has fixtures that pass and fail, two hits at once where it can, and each branch of correction', async () => {
    const fixtures = await fixturesDe(code);
    expect(
      fixtures.filter((f) => f.messages.length === 0 && !f.manquants).length,
      'add a case that passes',
    ).toBeGreaterThan(0);
    expect(fixtures.filter((f) => f.messages.length > 0).length, 'add a case that fails').toBeGreaterThan(0);
    if (!UNE_SEULE_FOIS.has(code) && !UNE_LIGNE_POUR_TOUS.has(code)) {
      expect(
        fixtures.some((f) => f.messages.length > 1),
        'add a case with two hits',
      ).toBe(true);
    }
    const noms = fixtures.map((f) => f.nom);
    expect(new Set(noms).size).toBe(noms.length);
  });
});

/** One file is deposited and one base is open: these can be raised only once. */
const UNE_SEULE_FOIS = new Set([
  'D1',
  'D2',
  'D3',
  'D5',
  'CTRL_ANNEE_01',
  'CTRL_ANNEE_02',
  'CTRL_ANNEE_03',
  'CTRL_CALENDRIER_03',
]);

/** One correction settles all the pupils, so they make one finding: its fixtures count two pupils in the sentence. */
const UNE_LIGNE_POUR_TOUS = new Set([
  'CTRL_FICHIERS_01',
  'CTRL_FICHIERS_08',
  'CTRL_CALENDRIER_02',
  'CTRL_ELEVES_02',
  'CTRL_ELEVES_07',
  'CTRL_ELEVES_09',
  'CTRL_REFERENCES_08',
]);
