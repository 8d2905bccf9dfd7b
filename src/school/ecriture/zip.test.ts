import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { DateIso } from '../../domain/dates.ts';
import { archiver, type StyleZip, sommeCrc32 } from './zip.ts';

const octets = new TextEncoder().encode('<A>contenu contenu contenu</A>\n'.repeat(50));
const entree = { nom: 'Communs.xml', octets, date: '2018-07-24' as DateIso, heure: '08:18:34' };

/** Reads the archive from its end, as its format asks, and checks that every part is where it is said to be. */
function ouvrir(zip: Uint8Array) {
  const vue = new DataView(zip.buffer, zip.byteOffset, zip.length);
  const fin = zip.length - 22;
  const repertoire = vue.getUint32(fin + 16, true);
  const longueurNom = vue.getUint16(repertoire + 28, true);
  const compresse = vue.getUint32(repertoire + 20, true);
  const donnees = zip.subarray(30 + longueurNom, 30 + longueurNom + compresse);
  return {
    signatures: [vue.getUint32(0, true), vue.getUint32(repertoire, true), vue.getUint32(fin, true)],
    finDuRepertoire: repertoire + 46 + longueurNom === fin && vue.getUint32(fin + 12, true) === 46 + longueurNom,
    nom: new TextDecoder().decode(zip.subarray(30, 30 + longueurNom)),
    local: [14, 18, 22].map((position) => vue.getUint32(position, true)),
    annonces: [16, 20, 24].map((position) => vue.getUint32(repertoire + position, true)),
    descripteur: zip.subarray(30 + longueurNom + compresse, repertoire),
    contenu: inflateRawSync(donnees),
  };
}

describe('archiver', () => {
  it.each<[StyleZip]>([['java'], ['simple']])('writes an archive that gives the bytes back (%s)', (style) => {
    const lu = ouvrir(archiver(entree, style));
    expect(lu).toMatchObject({
      signatures: [0x04034b50, 0x02014b50, 0x06054b50],
      finDuRepertoire: true,
      nom: 'Communs.xml',
    });
    expect(new Uint8Array(lu.contenu)).toEqual(octets);
    expect(lu.annonces[0]).toBe(sommeCrc32(octets));
    expect(lu.annonces[2]).toBe(octets.length);
  });

  it("starts as SIECLE's archives do, sizes unknown, and ends the data with a signed descriptor", () => {
    const zip = archiver(entree, 'java');
    const { local, annonces, descripteur } = ouvrir(zip);
    expect([...zip.subarray(0, 10)]).toEqual([0x50, 0x4b, 3, 4, 0x14, 0, 8, 8, 8, 0]);
    expect(local).toEqual([0, 0, 0]);
    const vue = new DataView(descripteur.slice().buffer);
    expect([0, 4, 8, 12].map((position) => vue.getUint32(position, true))).toEqual([0x08074b50, ...annonces]);
  });

  it('gives sizes at once and no descriptor in the simple style', () => {
    const { local, annonces, descripteur } = ouvrir(archiver(entree, 'simple'));
    expect(local).toEqual(annonces);
    expect(descripteur.length).toBe(0);
  });

  it('dates the entry', () => {
    const vue = new DataView(archiver(entree, 'java').buffer);
    const [heure, date] = [vue.getUint16(10, true), vue.getUint16(12, true)];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2018, 7, 24]);
    expect([heure >> 11, (heure >> 5) & 63, (heure & 31) * 2]).toEqual([8, 18, 34]);
  });

  it("has the very layout of SIECLE's archives: versions, flags, lengths, no extra field and no comment", () => {
    const zip = archiver({ ...entree, nom: 'Nomenclature.xml' }, 'java');
    const nom = [...new TextEncoder().encode('Nomenclature.xml')];
    const zeros = (combien: number) => Array<number>(combien).fill(0);
    const repertoire = new DataView(zip.buffer, zip.byteOffset).getUint32(zip.length - 6, true);
    expect([...zip.subarray(0, 10)]).toEqual([0x50, 0x4b, 3, 4, 20, 0, 8, 8, 8, 0]);
    expect([...zip.subarray(14, 46)]).toEqual([...zeros(12), 16, 0, 0, 0, ...nom]);
    expect([...zip.subarray(repertoire, repertoire + 12)]).toEqual([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 8, 8, 8, 0]);
    const fin = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0];
    expect([...zip.subarray(repertoire + 28, -10)]).toEqual([16, 0, ...zeros(16), ...nom, ...fin]);
    expect([...zip.subarray(-2)]).toEqual([0, 0]);
  });
});

describe('crc32', () => {
  it('agrees with the published check value', () => {
    expect(sommeCrc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
