import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import * as decodeDeNode from '../../src/intake/decode.ts';
import { launchBrowser } from './browser.ts';

const chromium = launchBrowser();

/** What each text of bytes becomes, or the code of the refusal: runs here and, as source, in the page. */
function decoderTout(decode: typeof decodeDeNode, textes: readonly (readonly number[])[]): string[] {
  return textes.map((octets) => {
    const decodeur = decode.createDecoder();
    try {
      // In two chunks, so that what is cut is put together again.
      const milieu = Math.ceil(octets.length / 2);
      const debut = decodeur.write(Uint8Array.from(octets.slice(0, milieu)));
      return debut + decodeur.write(Uint8Array.from(octets.slice(milieu))) + decodeur.close();
    } catch (erreur) {
      return (erreur as { code: string }).code;
    }
  });
}

const octetsDe = (texte: string) => Array.from(texte, (c) => c.charCodeAt(0));
const ENCODAGES = ['UTF-8', 'ISO-8859-1', 'ISO-8859-15', 'windows-1252'];
const chaqueOctet = Array.from({ length: 256 }, (_, octet) => octet);
const TEXTES = [
  ...ENCODAGES.flatMap((encodage) =>
    chaqueOctet.map((octet) => [...octetsDe(`<?xml version="1.0" encoding="${encodage}"?>`), octet]),
  ),
  [0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xef, 0xbb, 0xbf],
  [0xed, 0xa0, 0x80],
  [0xc0, 0x80],
  [0xff, 0xfe, 0x3c, 0, 0xe9, 0, 0x3d, 0xd8, 0, 0xde],
  [0xfe, 0xff, 0, 0x3c, 0, 0xe9, 0xd8, 0x3d, 0xde, 0],
  [0xff, 0xfe, 0x3c, 0, 0, 0xd8, 0x41, 0],
  [0xfe, 0xff, 0, 0x3c, 0xdc, 0, 0, 0x41],
  [0xff, 0xfe, 0x3c, 0, 0x41],
];

/** The decoder alone, as a script that leaves it in the page's `decode`. */
async function script(): Promise<string> {
  const sorties = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, '../../src/intake/decode.ts'), formats: ['iife'], name: 'decode' },
    },
  })) as Rollup.RollupOutput[];
  return sorties[0]?.output[0].code ?? '';
}

describe('decoding', () => {
  it('gives the same texts and the same refusals in Chromium as in Node', async () => {
    const test = await chromium.ouvrir();
    const source = `${await script()}\n(${decoderTout.toString()})(decode, ${JSON.stringify(TEXTES)})`;
    const dansLaPage = await test.page.evaluate<string[]>(source);
    await test.fermer();
    expect(dansLaPage).toEqual(decoderTout(decodeDeNode, TEXTES));
  });
});
