import { expect, it } from 'vitest';
import { archiver } from '../school/ecriture/zip.ts';
import { creerDecodeur, type Ecriture } from './decode.ts';
import { trouverDocuments } from './documents.ts';
import { indicesDe } from './indices.ts';

const SIECLE: Ecriture = { encodage: 'iso-8859-15', marque: false };

it.each([
  ['as SIECLE writes it', 'communs', false, SIECLE, []],
  ['saved by a text editor', 'communs', false, { encodage: 'utf-8', marque: true }, ['bom', 'encodage-different']],
  ['zipped again', 'eleves', true, SIECLE, ['archive-refaite']],
  ['not of SIECLE', 'sts', true, { encodage: 'utf-8', marque: true }, []],
  ['not decoded', 'eleves', false, null, []],
] as const)('%s', (_nom, type, archiveRefaite, ecriture, attendu) => {
  expect(indicesDe(type, { archiveRefaite }, ecriture)).toEqual(attendu);
});

it.each([
  [[0x3c, 0x61, 0x3e], 'utf-8', false],
  [[0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x3e], 'utf-8', true],
] as const)('the decoder says how a text is written: %j', (octets, encodage, marque) => {
  const decodeur = creerDecodeur();
  decodeur.write(Uint8Array.from(octets));
  expect(decodeur.ecriture()).toBeNull();
  decodeur.close();
  expect(decodeur.ecriture()).toEqual({ encodage, marque });
});

const COMMUNS = new TextEncoder().encode('<BEE_COMMUN/>');
const zip = (nom: string, octets: Uint8Array, style: 'java' | 'simple') =>
  archiver({ nom, octets, date: '2018-07-24' as never, heure: '08:00:00' }, style);

async function refaites(octets: Uint8Array): Promise<boolean[]> {
  const vus: boolean[] = [];
  for await (const { document } of trouverDocuments(new Blob([octets as BlobPart]), 'a.zip')) {
    vus.push(document.archiveRefaite);
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
