import { crc32 as crc32DeNode } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../test/kit/read-zip.ts';
import { archiveDe, latin, SAMPLES } from '../../test/kit/samples.ts';
import { forgeZip, type ZipFile, type ZipOptions } from '../../test/kit/zip.ts';
import { ProblemeLecture } from '../domain/problemes.ts';
import { crc32 } from './crc32.ts';
import { readDirectory } from './zip-directory.ts';
import { readEntry } from './zip-entry.ts';

const TEXTE = `<?xml version="1.0"?><BEE_COMMUN>${'vacances '.repeat(40)}</BEE_COMMUN>`;
const communs: ZipFile = { nom: 'Communs.xml', contenu: TEXTE };
const structures: ZipFile = { nom: 'Structures.xml', contenu: '<BEE_STRUCTURES/>', methode: 0 };

async function issue(octets: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    return (await readZip(octets)).map(([nom]) => nom).join();
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return erreur.code;
    throw erreur;
  }
}

const zip = (fichier: Partial<ZipFile> = {}, options?: ZipOptions) => forgeZip([{ ...communs, ...fichier }], options);
const octetsDe = (texte: string) => new TextEncoder().encode(texte);
const zeros = (taille: number) => new Uint8Array(taille);

describe('crc32', () => {
  it.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is known', (texte, crc) => {
    expect(crc32(octetsDe(texte))).toBe(crc);
  });

  it('is the one of zlib, in one go or in two', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(crc32(b, crc32(a))).toBe(crc32DeNode(Buffer.concat([a, b])));
      }),
    );
  });
});

describe('archives that are read whole', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['deflated', zip()],
    ['stored', zip({ methode: 0 })],
    ['as SIECLE writes them: flags 0x0808, sizes after the data', zip({ drapeaux: 0x808, descripteur: 'signe' })],
    ['descriptor without signature', zip({ descripteur: 'nu' })],
    ['descriptor of 64 bits', zip({ descripteur: 'signe64' })],
    ['descriptor of 64 bits without signature', zip({ descripteur: 'nu64' })],
    [
      'descriptor, and sizes already right before',
      zip({ descripteur: 'signe', local: { crc: crc32(octetsDe(TEXTE)) } }),
    ],
    ['a comment', zip({}, { commentaire: octetsDe('exporté le 12/11') })],
    ['a comment that holds half an end record', zip({}, { commentaire: octetsDe('PK\u0005\u0006 fin') })],
    ['zip64 entry', zip({ zip64: true })],
    ['zip64 entry and end', zip({ zip64: true }, { fin64: {} })],
    ['three bytes after the extra fields', zip({ extra: { central: Uint8Array.of(0x55, 0x58, 0, 0, 1, 2, 3) } })],
    ['bytes before the first entry', zip({}, { prefixe: zeros(7) })],
  ])('%s', async (_, octets) => {
    expect(await readZip(octets)).toEqual([['Communs.xml', TEXTE]]);
  });

  it('keeps every entry, whatever its name', async () => {
    const noms = ['__proto__', 'constructor', '../../etc/passwd', 'dossier/Élèves.xml', ''];
    const lus = await readZip(forgeZip(noms.map((nom) => ({ nom, contenu: `contenu de ${nom.length}` }))));
    expect(lus).toEqual(noms.map((nom) => [nom, `contenu de ${nom.length}`]));
  });

  it('reads the names that Windows writes in code page 850', async () => {
    const archive = forgeZip([{ nom: 'X..v..xml', contenu: 'x' }]);
    for (const [rang, octet] of [...'X..v..xml'].map((c, i) => [i, c === '.' ? 0x82 : c.charCodeAt(0)] as const)) {
      archive[30 + rang] = octet;
      archive[archive.length - 22 - 9 + rang] = octet;
    }
    expect(await issue(archive)).toBe('Xéévééxml');
  });

  it('reads an empty archive as holding nothing', async () => {
    expect(await readZip(forgeZip([]))).toEqual([]);
  });

  it('tells the compressed bytes as they are consumed', async () => {
    const archive = new Blob([zip()]);
    const [entree] = await readDirectory(archive);
    let consommes = 0;
    for await (const _ of readEntry(archive, entree as NonNullable<typeof entree>, (n) => (consommes += n)));
    expect(consommes).toBe(entree?.compressed);
  });
});

describe('archives that are refused', () => {
  const bonne = zip();
  const finMasquee = forgeZip([structures]).slice(-22);
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['cut in the middle', bonne.slice(0, 60), 'zip-tronque'],
    ['cut in the end record', bonne.slice(0, -3), 'zip-tronque'],
    ['followed by something', Uint8Array.from([...bonne, 10]), 'zip-endommage'],
    ['a beginning is missing', bonne.slice(5), 'zip-endommage'],
    ['wrong CRC', zip({ central: { crc: 1 }, local: { crc: 1 } }), 'zip-endommage'],
    ['CRC of the two headers differ', zip({ local: { crc: 1 } }), 'zip-endommage'],
    ['size too small', zip({ central: { taille: 5 }, local: { taille: 5 } }), 'zip-endommage'],
    ['size too large', zip({ central: { taille: 5000 }, local: { taille: 5000 } }), 'zip-endommage'],
    ['stored, with two sizes', zip({ methode: 0, central: { taille: 5 }, local: { taille: 5 } }), 'zip-endommage'],
    ['compressed size beyond the directory', zip({ central: { comprime: 9999 } }), 'zip-endommage'],
    ['compressed size short by one', zip({ central: { comprime: 20 }, local: { comprime: 20 } }), 'zip-endommage'],
    ['names of the two headers differ', zip({ local: { nom: 'Pommuns.xml' } }), 'zip-endommage'],
    ['methods of the two headers differ', zip({ local: { methode: 0 } }), 'zip-endommage'],
    ['no local header', zip({ local: { signature: 0 } }), 'zip-endommage'],
    ['no directory entry', zip({ central: { signature: 0 } }), 'zip-endommage'],
    ['a descriptor that lies', zip({ descripteur: 'signe', apres: { taille: 4 } }), 'zip-endommage'],
    ['a descriptor that is not there', zip({ drapeaux: 8 }), 'zip-endommage'],
    [
      'data that is no deflate stream',
      zip({ methode: 0, local: { methode: 8 }, central: { methode: 8 } }),
      'zip-endommage',
    ],
    ['encrypted', zip({ drapeaux: 1 }), 'zip-chiffre'],
    ['strongly encrypted', zip({ drapeaux: 0x41 }), 'zip-chiffre'],
    ['encrypted directory', zip({ drapeaux: 0x2000 }), 'zip-chiffre'],
    ['LZMA', zip({ local: { methode: 14 }, central: { methode: 14 } }), 'zip-methode'],
    ['patched data', zip({ drapeaux: 0x20 }), 'zip-methode'],
    ['more entries than it says', forgeZip([communs, structures], { fin: { nombre: 1 } }), 'zip-endommage'],
    ['fewer entries than it says', zip({}, { fin: { nombre: 2 } }), 'zip-endommage'],
    ['a million entries announced', zip({}, { fin64: { nombre: 1e6 } }), 'zip-trop-de-fichiers'],
    ['a disk said to be in a zip64 record that is not there', zip({}, { fin: { disque: 0xffff } }), 'zip-endommage'],
    [
      'an extra field that goes beyond the end',
      zip({ extra: { central: Uint8Array.of(0x55, 0x58, 9, 0, 1) } }),
      'zip-endommage',
    ],
    ['several disks', zip({}, { fin: { disque: 1 } }), 'zip-endommage'],
    ['offsets that forget what stands before', Uint8Array.from([...zeros(9), ...bonne]), 'zip-endommage'],
    ['two end records, one in the comment', zip({}, { commentaire: finMasquee }), 'zip-endommage'],
    ['two entries on the same bytes', forgeZip([communs, { ...communs, central: { debut: 0 } }]), 'zip-endommage'],
    ['zip64 size that lies', zip({ zip64: true, central: { taille: 5000 } }), 'zip-endommage'],
    ['zip64 size over the cap', zip({ zip64: true, central: { taille: 2 ** 33 } }), 'trop-gros'],
    ['zip64 size beyond numbers', zip({ zip64: true, central: { taille: 2 ** 60 } }), 'zip-endommage'],
    ['zip64 directory elsewhere', zip({}, { fin64: { debut: 3 } }), 'zip-endommage'],
    ['zip64 end elsewhere', zip({}, { fin64: { position: 4 } }), 'zip-endommage'],
    ['zip64 end beyond the file', zip({}, { fin64: { position: 2 ** 40 } }), 'zip-endommage'],
    ['zip64 directory of terabytes', zip({}, { fin64: { taille: 2 ** 42 } }), 'zip-endommage'],
    ['zip64 announced and absent', zip({}, { fin: { debut: 0xffffffff } }), 'zip-endommage'],
    ['short and long end records that differ', zip({}, { fin64: {}, fin: { nombre: 7 } }), 'zip-endommage'],
    ['a bomb by its ratio', zip({ contenu: zeros(20_000_000) }), 'zip-bombe'],
    [
      'a bomb that hides its size',
      zip({ contenu: zeros(5_000_000), central: { taille: 100 }, local: { taille: 100 } }),
      'zip-endommage',
    ],
    ['over the cap', zip({ methode: 8, central: { taille: 500_000_000 } }), 'trop-gros'],
    ['a long tail after the stream', zip({ queue: zeros(300_000) }), 'zip-endommage'],
  ])('%s', async (_, octets, code) => {
    expect(await issue(octets)).toBe(code);
  });
});

describe("archives as SIECLE's own", () => {
  it('give their one document back', async () => {
    const contenus = await readZip(archiveDe('Nomenclature.xml', SAMPLES.nomenclature));
    expect(contenus).toEqual([['Nomenclature.xml', Buffer.from(latin(SAMPLES.nomenclature)).toString()]]);
  });
});
