import { expect, it } from 'vitest';
import { archiver } from '../school/ecriture/zip.ts';
import { createDecoder, type TextEncodingFound } from './decode.ts';
import { findDocuments } from './documents.ts';
import { resavedSigns } from './resaved.ts';

const SIECLE: TextEncodingFound = { encoding: 'iso-8859-15', marked: false };

it.each([
  ['as SIECLE writes it', 'communs', false, SIECLE, []],
  ['saved by a text editor', 'communs', false, { encoding: 'utf-8', marked: true }, ['bom', 'encodage-different']],
  ['zipped again', 'eleves', true, SIECLE, ['archive-refaite']],
  ['not of SIECLE', 'sts', true, { encoding: 'utf-8', marked: true }, []],
  ['not decoded', 'eleves', false, null, []],
] as const)('%s', (_nom, type, archiveRefaite, ecriture, attendu) => {
  expect(resavedSigns(type, { repacked: archiveRefaite }, ecriture)).toEqual(attendu);
});

it.each([
  [[0x3c, 0x61, 0x3e], 'utf-8', false],
  [[0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x3e], 'utf-8', true],
] as const)('the decoder says how a text is written: %j', (octets, encodage, marque) => {
  const decodeur = createDecoder();
  decodeur.write(Uint8Array.from(octets));
  expect(decodeur.found()).toBeNull();
  decodeur.close();
  expect(decodeur.found()).toEqual({ encoding: encodage, marked: marque });
});

const COMMUNS = new TextEncoder().encode('<BEE_COMMUN/>');
const zip = (nom: string, octets: Uint8Array, style: 'java' | 'simple') =>
  archiver({ nom, octets, date: '2018-07-24' as never, heure: '08:00:00' }, style);

async function refaites(octets: Uint8Array): Promise<boolean[]> {
  const vus: boolean[] = [];
  for await (const { document } of findDocuments(new Blob([octets as BlobPart]), 'a.zip')) {
    vus.push(document.repacked);
  }
  return vus;
}

it('tells SIECLE’s archives from others, the innermost alone', async () => {
  const siecle = zip('Communs.xml', COMMUNS, 'java');
  expect(await refaites(siecle)).toEqual([false]);
  expect(await refaites(zip('ExportXML_Communs.zip', siecle, 'simple'))).toEqual([false]);
  expect(await refaites(zip('Communs.xml', COMMUNS, 'simple'))).toEqual([true]);
  expect(await refaites(COMMUNS)).toEqual([false]);
});
