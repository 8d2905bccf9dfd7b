import { dataView } from './bytes.ts';

/** Signatures (little-endian) and fixed sizes of the zip records, from PKWARE's APPNOTE 6.3. */
export const LOCAL = { signature: 0x04034b50, taille: 30 } as const;
export const DESCRIPTOR = { signature: 0x08074b50 } as const;
export const ENTRY = { signature: 0x02014b50, taille: 46 } as const;
export const END_64 = { signature: 0x06064b50, taille: 56 } as const;
export const LOCATOR_64 = { signature: 0x07064b50, taille: 20 } as const;
export const END = { signature: 0x06054b50, taille: 22 } as const;

/** Bits 0, 6 and 13: the data, or the directory, is encrypted. */
export const ENCRYPTED = 0x2041;
/** Bit 3: sizes and CRC stand after the data, as Java writes them. */
export const DESCRIPTOR_FOLLOWS = 0x8;
/** Bit 5: the data is a patch. */
export const PATCHED = 0x20;

/** A field that says « see the zip64 field ». */
export const SATURATED_16 = 0xffff;
export const SATURATED_32 = 0xffffffff;

/** A 64-bit field, or undefined beyond what a number holds exactly. */
export function uint64(octets: Uint8Array, position: number): number | undefined {
  const valeur = dataView(octets).getBigUint64(position, true);
  return valeur <= Number.MAX_SAFE_INTEGER ? Number(valeur) : undefined;
}

/**
 * The extra fields of a header, by their number, the first of each; null when one goes beyond the end. Tools that align
 * data leave up to three bytes after the last.
 */
export function extraFields(extra: Uint8Array): ReadonlyMap<number, Uint8Array> | null {
  const champs = new Map<number, Uint8Array>();
  for (let i = 0; i + 4 <= extra.length; ) {
    const genre = dataView(extra).getUint16(i, true);
    const fin = i + 4 + dataView(extra).getUint16(i + 2, true);
    if (fin > extra.length) return null;
    if (!champs.has(genre)) champs.set(genre, extra.subarray(i + 4, fin));
    i = fin;
  }
  return champs;
}

const ZIP64 = 1;

/**
 * The 32-bit values, with those that are saturated replaced by the 64-bit ones of the zip64 field, which holds only
 * these, in this order: size, compressed size, offset. Undefined where one is due and missing.
 */
export function zip64Values(extra: Uint8Array, valeurs: readonly number[]): (number | undefined)[] {
  const champ = extraFields(extra)?.get(ZIP64) ?? new Uint8Array(0);
  let position = 0;
  return valeurs.map((valeur) => {
    if (valeur !== SATURATED_32) return valeur;
    position += 8;
    return position <= champ.length ? uint64(champ, position - 8) : undefined;
  });
}
