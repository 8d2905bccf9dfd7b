import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoder, octets, utf16 } from '../../test/kit/encoded.ts';
import { createDecoder } from './decode.ts';

describe('chunks', () => {
  it('decides once 512 bytes are there, and not before', () => {
    const decodeur = createDecoder();
    expect([decodeur.write(octets('x'.repeat(511))), decodeur.found()]).toEqual(['', null]);
    expect(decodeur.write(octets('y'))).toBe(`${'x'.repeat(511)}y`);
    expect(decodeur.found()).toEqual({ encoding: 'utf-8', marked: false });
    expect([decodeur.write(octets('z', [0xc3])), decodeur.write(octets([0xa9])), decodeur.close()]).toEqual([
      'z',
      'é',
      '',
    ]);
  });

  it('waits for the end of a character that the 512th byte begins', () => {
    const decodeur = createDecoder();
    expect(decodeur.write(octets('x'.repeat(511), [0xc3]))).toBe('x'.repeat(511));
    expect(decodeur.write(octets([0xa9])) + decodeur.close()).toBe('é');
  });

  it('give the same text wherever they are cut', () => {
    const texte = fc.string({ unit: 'binary', maxLength: 700 }).filter((t) => !t.includes('\uFEFF'));
    fc.assert(
      fc.property(texte, fc.integer({ min: 1, max: 40 }), fc.boolean(), (contenu, pas, grand) => {
        const utf8 = new TextEncoder().encode(`<a>${contenu}`);
        expect(decoder(utf8, pas)).toBe(`<a>${contenu}`);
        const large = octets(grand ? [0xfe, 0xff] : [0xff, 0xfe], utf16(`<a>${contenu}`, grand));
        expect(decoder(large, pas)).toBe(`<a>${contenu}`);
      }),
      { numRuns: 200 },
    );
  });
});
