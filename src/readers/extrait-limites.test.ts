import { describe, expect, it } from 'vitest';
import { ecrire, extrait } from '../../test/kit/read-extract.ts';
import type { Extrait } from '../domain/extrait.ts';
import { LIGNES_MAX } from './extrait.ts';

describe('limits', () => {
  const avecGroupes = (n: number, code: (i: number) => string) =>
    `<I><DONNEES><ELEVES>\n<ELEVE><ELEVE_ID>1</ELEVE_ID><GROUPES>${Array.from({ length: n }, (_, i) => `\n<GROUPE><CODE_GROUPE>${code(i)}</CODE_GROUPE></GROUPE>`).join('')}</GROUPES></ELEVE></ELEVES></DONNEES></I>`;

  it('beyond two hundred lines, the rest is counted', () => {
    const lu = extrait('liens', avecGroupes(100, String), { ligne: 2 });
    expect(lu?.lignes).toHaveLength(LIGNES_MAX);
    expect((lu?.lignes.length ?? 0) + (lu?.coupees ?? 0)).toBe(1 + 1 + 1 + 3 * 100 + 2);
  });

  it('a record inside a long one is whole', () => {
    const lu = extrait('liens', avecGroupes(400, String), { ligne: 302, valeur: '299' });
    expect(ecrire(lu)).toEqual(['302 GROUPE', '302   CODE_GROUPE [299]', '302 /GROUPE']);
  });

  it('a long value is cut, between two characters', () => {
    const lu = extrait(
      'liens',
      avecGroupes(1, () => '🙂'.repeat(400)),
      { ligne: 3 },
    );
    expect(lu?.lignes[1]?.valeur).toBe(`${'🙂'.repeat(256)} […]`);
  });

  it('and all of it together holds in 64 kB', () => {
    const attributs = Array.from({ length: 10 }, (_, i) => ` ${'N'.repeat(240)}${i}=""`).join('');
    const texte = avecGroupes(60, String).replaceAll('<CODE_GROUPE>', `<CODE_GROUPE${attributs}>`);
    const lu = extrait('liens', texte, { ligne: 2 });
    expect(
      JSON.stringify(lu?.lignes.map(({ nom, attributs }) => [nom, ...attributs.map((a) => a.nom)])).length,
    ).toBeLessThan(70_000);
    expect(lu?.lignes.length).toBeGreaterThan(70);
    expect((lu?.lignes.length ?? 0) + (lu?.coupees ?? 0)).toBe(1 + 1 + 1 + 3 * 60 + 2);
  });

  /** Characters of the names and of the values that an extract shows. */
  const taille = (lu: Extrait | null) =>
    (lu?.lignes ?? [])
      .flatMap(({ nom, valeur, attributs }) => [nom, valeur, ...attributs.flatMap((a) => [a.nom, a.valeur])])
      .reduce((somme, texte) => somme + (texte?.length ?? 0), 0);

  it('values count like names, those of attributes too: to the last of the 65,536 characters', () => {
    const long = 'x'.repeat(256);
    const champs = ['DATE_DEBUT_GROUPE', 'DATE_FIN_GROUPE', 'CODE_GROUPE'].map((nom) => ` ${nom}="${long}"`).join('');
    const avec = (n: number) =>
      avecGroupes(60, (i) => (i < 59 ? long : 'x'.repeat(n)))
        .replaceAll('<GROUPE>', `<GROUPE${champs}>`)
        .replace('<ELEVE_ID>', `<ELEVE_ID>${'1'.repeat(200)}`);
    const lire = (n: number) => extrait('liens', avec(n), { ligne: 2 });
    const juste = 65_536 - taille(lire(0));
    expect(juste).toBeGreaterThan(0);
    expect(juste).toBeLessThan(256);
    expect([taille(lire(juste)), lire(juste)?.coupees]).toEqual([65_536, 0]);
    expect(lire(juste + 1)?.coupees).toBeGreaterThan(0);
  });
});
