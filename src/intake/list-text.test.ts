import { describe, expect, it } from 'vitest';
import { forgeZip } from '../../test/kit/zip.ts';
import { listText } from './list-text.ts';

const utf16 = (texte: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...texte].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);
const latin = (texte: string) => Uint8Array.from(texte, (c) => c.charCodeAt(0));

describe('texteDeListe', () => {
  it.each([
    ['UTF-8', 'Prénom;6 A'],
    ['UTF-8 with a mark', '\uFEFFPrénom;6 A'],
    ['UTF-16, the « Unicode text » of Windows', utf16('Prénom;6 A')],
    ['the encoding of Windows', latin('Pr\xe9nom;6 A')],
  ])('reads %s', async (_, contenu) => {
    expect((await listText(new Blob([contenu])))?.replace('\uFEFF', '')).toBe('Prénom;6 A');
  });

  it('reads an empty file as an empty list', async () => {
    expect(await listText(new Blob([]))).toBe('');
  });

  it.each([
    ['a workbook', forgeZip([{ nom: 'xl/workbook.xml', contenu: 'x' }])],
    ['a PDF', '%PDF-1.7'],
    ['the XML of STS-Web', '<?xml version="1.0"?><STS_EDT/>'],
    ['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['bytes that mean nothing', Uint8Array.from([0x61, 0x81, 0x8d])],
  ])('takes %s for no list', async (_, contenu) => {
    expect(await listText(new Blob([contenu]))).toBeNull();
  });
});
