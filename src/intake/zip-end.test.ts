import { describe, expect, it } from 'vitest';
import { alter, forge, type ZipOptions } from '../../test/kit/zip.ts';
import { heldBytes } from './bytes.ts';
import { readEnd } from './zip-end.ts';

const FICHIER = { nom: 'a.xml', contenu: '<a/>', methode: 0 } as const;
/** The one entry takes 30 + 5 + 4 bytes, its line of the directory 46 + 5. */
const FIN = { start: 39, size: 51, count: 1 };

const forged = (options?: ZipOptions) => forge([FICHIER], options);
const short = forged();
const long = forged({ fin64: {} });
/** All of it in both records, the short one included. */
const both = forged({ fin64: {}, fin: { nombre: 1, taille: 51, debut: 39 } });
const read = (octets: Uint8Array<ArrayBuffer>) => readEnd(heldBytes(octets));
const bytes = (...octets: number[]) => Uint8Array.from(octets);

/** Bytes put before the record of that name, in an archive that ends with zip64 records. */
function insert(record: string, octets: Uint8Array): Uint8Array<ArrayBuffer> {
  const { position } = long.champs.find((champ) => champ.record === record) ?? { position: 0 };
  return Uint8Array.from([...long.octets.slice(0, position), ...octets, ...long.octets.slice(position)]);
}

/** A longer zip64 record, as its version 2 has: `dit` is what it says of its own length. */
const withMore = (dit: number) =>
  alter({ champs: long.champs, octets: insert('repere', new Uint8Array(7)) }, { 'fin64.longueur': dit });

describe('where the directory is', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['the short record', short.octets],
    ['a comment', forged({ commentaire: bytes(1, 2, 3) }).octets],
    ['the longest comment', forged({ commentaire: new Uint8Array(0xffff) }).octets],
    ['half an end record in the comment', forged({ commentaire: bytes(0x50, 0x4b, 5, 6) }).octets],
    ['the long record', long.octets],
    ['the long record, and the longest comment', forged({ fin64: {}, commentaire: new Uint8Array(0xffff) }).octets],
    ['both records that agree, the start alone being in the long one', alter(both, { 'fin.debut': 0xffffffff })],
    ['both, the size alone', alter(both, { 'fin.taille': 0xffffffff })],
    ['both, the number alone', alter(both, { 'fin.nombreIci': 0xffff, 'fin.nombre': 0xffff })],
    ['disks that are in the long record', alter(long, { 'fin.disque': 0xffff })],
    ['disks that are there, and the size', alter(both, { 'fin.taille': 0xffffffff, 'fin.disque': 0xffff })],
    ['disks that are there, and the start', alter(both, { 'fin.debut': 0xffffffff, 'fin.disqueRepertoire': 0xffff })],
    ['a number of disks that is not given', alter(long, { 'repere.disques': 0 })],
    ['a longer record', withMore(44 + 7)],
  ])('%s', async (_, octets) => {
    expect(await read(octets)).toEqual(FIN);
  });

  it('counts what stands before the first entry', async () => {
    expect(await read(forged({ prefixe: bytes(1, 2, 3) }).octets)).toEqual({ ...FIN, start: 42 });
  });

  it('is right at the beginning of an empty archive', async () => {
    expect(await read(forge([]).octets)).toEqual({ start: 0, size: 0, count: 0 });
  });
});

describe('an archive without its end', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', bytes()],
    ['a record short of its last byte', short.octets.slice(0, -1)],
    ['an end that is too far from the end', Uint8Array.from([...short.octets, ...new Uint8Array(0xffff + 21)])],
  ])('%s', async (_, octets) => {
    await expect(read(octets)).rejects.toThrow('zip-tronque');
  });
});

describe('an end that lies', () => {
  const BEYOND = 2 ** 60;
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['a comment longer than what is there', alter(short, { 'fin.longueurCommentaire': 1 })],
    ['a comment shorter than what is there', Uint8Array.from([...short.octets, 0])],
    ['an end record in the comment', forged({ commentaire: forge([]).octets }).octets],
    [
      'an end record in the comment, which takes the one before for its directory',
      forged({ commentaire: forge([], { fin: { nombre: 1, taille: 51 + 22, debut: 39 } }).octets }).octets,
    ],
    ['two numbers of entries', alter(short, { 'fin.nombreIci': 2 })],
    ['a second disk', alter(short, { 'fin.disque': 1 })],
    ['a directory on a second disk', alter(short, { 'fin.disqueRepertoire': 1 })],
    ['a disk « in the long record », without one', alter(short, { 'fin.disque': 0xffff })],
    ['a second disk beside a long record', alter(long, { 'fin.disque': 1 })],
    ['a directory that ends before its end', alter(short, { 'fin.taille': 50 })],
    ['a directory that ends after', alter(short, { 'fin.taille': 52 })],
    ['a directory that begins elsewhere', alter(short, { 'fin.debut': 38 })],
    ['a long record announced, and no room for it', forge([], { fin: { nombre: 0xffff } }).octets],
    ['a long record announced, and something else there', alter(short, { 'fin.debut': 0xffffffff })],
    ['no locator', alter(long, { 'repere.signature': 0x07064b51 })],
    ['a locator that leads to another disk', alter(long, { 'repere.disque': 1 })],
    ['a locator of two disks', alter(long, { 'repere.disques': 2 })],
    ['a locator that leads a byte too early', alter(long, { 'repere.position': 89 })],
    ['a locator that leads to itself', alter(long, { 'repere.position': 91 })],
    ['a locator that leads to its own end', alter(long, { 'repere.position': 150 })],
    ['a locator that leads beyond the end', alter(long, { 'repere.position': 200 })],
    ['a locator that leads beyond numbers', alter(long, { 'repere.position': BEYOND })],
    ['no long record', alter(long, { 'fin64.signature': 0x06064b51 })],
    ['a long record shorter than it is', alter(long, { 'fin64.longueur': 43 })],
    ['a long record longer than it is', alter(long, { 'fin64.longueur': 45 })],
    ['a long record of a length beyond numbers', alter(long, { 'fin64.longueur': BEYOND })],
    ['a gap after the long record', withMore(44)],
    ['a long record on another disk', alter(long, { 'fin64.disque': 1 })],
    ['a long record whose directory is on another disk', alter(long, { 'fin64.disqueRepertoire': 1 })],
    ['a long record of two numbers', alter(long, { 'fin64.nombreIci': 2 })],
    ['a number beyond numbers', alter(long, { 'fin64.nombreIci': BEYOND, 'fin64.nombre': BEYOND })],
    ['another number, beyond numbers', alter(long, { 'fin64.nombreIci': BEYOND })],
    ['a size beyond numbers', alter(long, { 'fin64.taille': BEYOND })],
    ['a start beyond numbers', alter(long, { 'fin64.debut': BEYOND })],
    ['a long size that is short of a byte', alter(long, { 'fin64.taille': 50 })],
    ['a long start that is late by a byte', alter(long, { 'fin64.debut': 40 })],
    ['a gap between the directory and the long record', insert('fin64', bytes(0))],
    ['two records that differ by their size', alter(both, { 'fin.taille': 50, 'fin.debut': 0xffffffff })],
    ['two records that differ by their start', alter(both, { 'fin.debut': 38, 'fin.taille': 0xffffffff })],
    ['two records that differ by their number', forged({ fin64: {}, fin: { nombre: 2 } }).octets],
  ])('%s', async (_, octets) => {
    await expect(read(octets)).rejects.toThrow('zip-endommage');
  });
});
