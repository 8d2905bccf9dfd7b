import { describe, expect, it } from 'vitest';
import { enFrancais, typographier } from './typographie.ts';

it.each([
  ['Il manque : « Communs » ; voilà !', 'Il manque\u00A0: «\u00A0Communs\u00A0»\u00A0; voilà\u00A0!'],
  ['rien à changer, 3 élèves', 'rien à changer, 3 élèves'],
  ['déjà\u00A0: fait', 'déjà\u00A0: fait'],
])('%s', (texte, attendu) => {
  expect(typographier(texte)).toBe(attendu);
});

describe('a tree of texts', () => {
  const textes = enFrancais({
    titre: 'Prêt ?',
    liste: ['Un : deux', null, 3] as const,
    de: (code: string) => `Groupe : « ${code} »`,
    combien: (codes: readonly string[], nombres: { readonly n: number }) => [`${codes.join(' ; ')} : ${nombres.n}`],
    parties: {
      nom: 'Nom :',
      lien(quoi: string) {
        return `${this.nom} ${quoi}`;
      },
    },
  });

  it('is changed in its texts, and in what its functions make', () => {
    expect(textes.titre).toBe('Prêt\u00A0?');
    expect(textes.liste).toEqual(['Un\u00A0: deux', null, 3]);
    expect(textes.parties.lien('x')).toBe('Nom\u00A0: x');
    expect(textes.combien([], { n: 2 })).toEqual(['\u00A0: 2']);
  });

  it('leaves the spaces of what its functions are given', () => {
    expect(textes.de('6A : B « x »')).toBe('Groupe\u00A0: «\u00A06A : B « x »\u00A0»');
    expect(textes.combien(['A : B', 'C'], { n: 1 })).toEqual(['A : B\u00A0; C\u00A0: 1']);
  });

  it('keeps its types', () => {
    const texte: string = textes.de('A');
    // @ts-expect-error a code is a text
    textes.de(3);
    expect(texte).toContain('A');
  });
});

it('leaves what is no tree of texts as it is', () => {
  const date = new Date(0);
  const vu = enFrancais((jour: Date, carte: ReadonlyMap<string, string>) => ({ jour, carte }));
  const carte = new Map([['a', 'b :']]);
  expect(vu(date, carte).jour).toBe(date);
  expect(vu(date, carte).carte).toBe(carte);
  expect(enFrancais(null)).toBeNull();
});
