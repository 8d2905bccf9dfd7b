import { describe, expect, it } from 'vitest';
import { encoder } from './encodage.ts';

describe('encoder', () => {
  it('writes each of the 256 characters of ISO-8859-15 as its own byte', () => {
    const tous = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    expect(encoder(new TextDecoder('iso-8859-15').decode(tous), 'ISO-8859-15')).toEqual(tous);
  });

  it.each([
    ['a macron', 'TALŪ', 'TAL?'],
    ['a character displaced by the euro sign', '¤', '?'],
    ['one outside the basic plane, once', '😀', '?'],
    ['a typographic apostrophe', '’', '?'],
  ])('loses %s', (_cas, texte, attendu) => {
    expect(new TextDecoder('latin1').decode(encoder(texte, 'ISO-8859-15'))).toBe(attendu);
  });

  it('loses nothing in UTF-8', () => {
    expect(new TextDecoder().decode(encoder('CŒUR Ū’😀', 'UTF-8'))).toBe('CŒUR Ū’😀');
  });
});
