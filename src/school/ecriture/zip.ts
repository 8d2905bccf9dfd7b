import { deflateSync, strToU8 } from 'fflate';
import type { DateIso } from '../../domain/dates.ts';

export interface EntreeZip {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly date: DateIso;
  /** hh:mm:ss */
  readonly heure: string;
}

/**
 * `java` is SIECLE's way (formats §0.1): flags 0x0808, sizes and CRC left at 0 in the local header and given in a
 * signed descriptor after the data. `simple` gives them at once, as most other software does.
 */
export type StyleZip = 'java' | 'simple';

const VERSION = 20;
const DRAPEAUX: Record<StyleZip, number> = { java: 0x0808, simple: 0 };
const DEFLATE = 8;

/** A zip of one entry: no directory, no comment, no extra field. */
export function archiver({ nom, octets, date, heure }: EntreeZip, style: StyleZip): Uint8Array<ArrayBuffer> {
  const donnees = deflateSync(octets);
  const nomEcrit = strToU8(nom);
  const crc = sommeCrc32(octets);
  const tailles = [u32(crc), u32(donnees.length), u32(octets.length)];
  const debut = [u16(VERSION), u16(DRAPEAUX[style]), u16(DEFLATE), u16(heureDos(heure)), u16(dateDos(date))];
  const longueurs = [u16(nomEcrit.length), u16(0)];
  const java = style === 'java';

  const local = concatener([
    u32(0x04034b50),
    ...debut,
    ...(java ? [u32(0), u32(0), u32(0)] : tailles),
    ...longueurs,
    nomEcrit,
  ]);
  const descripteur = concatener(java ? [u32(0x08074b50), ...tailles] : []);
  const repertoire = concatener([
    u32(0x02014b50),
    u16(VERSION),
    ...debut,
    ...tailles,
    ...longueurs,
    new Uint8Array(14), // no comment, disk 0, no attributes, local header at offset 0
    nomEcrit,
  ]);
  const fin = concatener([
    u32(0x06054b50),
    new Uint8Array(4),
    u16(1),
    u16(1),
    u32(repertoire.length),
    u32(local.length + donnees.length + descripteur.length),
    u16(0),
  ]);
  return concatener([local, donnees, descripteur, repertoire, fin]);
}

const u16 = (n: number): Uint8Array => Uint8Array.of(n & 0xff, n >>> 8);
const u32 = (n: number): Uint8Array => Uint8Array.of(n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, n >>> 24);

function dateDos(date: DateIso): number {
  const [a, m, j] = date.split('-').map(Number) as [number, number, number];
  return ((a - 1980) << 9) | (m << 5) | j;
}

function heureDos(heure: string): number {
  const [h, m, s] = heure.split(':').map(Number) as [number, number, number];
  return (h << 11) | (m << 5) | (s >> 1);
}

function concatener(morceaux: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const tout = new Uint8Array(morceaux.reduce((taille, morceau) => taille + morceau.length, 0));
  let position = 0;
  for (const morceau of morceaux) {
    tout.set(morceau, position);
    position += morceau.length;
  }
  return tout;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit += 1) reste = reste & 1 ? 0xedb88320 ^ (reste >>> 1) : reste >>> 1;
  return reste;
});

export function sommeCrc32(octets: Uint8Array): number {
  let crc = 0xffffffff;
  for (const octet of octets) crc = (crc >>> 8) ^ (TABLE[(crc ^ octet) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}
