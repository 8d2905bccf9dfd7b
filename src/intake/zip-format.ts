import { vue } from './bytes.ts';

/** Signatures (little-endian) and fixed sizes of the zip records, from PKWARE's APPNOTE 6.3. */
export const LOCAL = { signature: 0x04034b50, taille: 30 } as const;
export const DESCRIPTEUR = { signature: 0x08074b50 } as const;
export const ENTREE = { signature: 0x02014b50, taille: 46 } as const;
export const FIN_64 = { signature: 0x06064b50, taille: 56 } as const;
export const REPERE_64 = { signature: 0x07064b50, taille: 20 } as const;
export const FIN = { signature: 0x06054b50, taille: 22 } as const;

/** Bits 0, 6 and 13: the data, or the directory, is encrypted. */
export const CHIFFRE = 0x2041;
/** Bit 3: sizes and CRC stand after the data, as Java writes them. */
export const DESCRIPTEUR_APRES = 0x8;
/** Bit 5: the data is a patch. */
export const CORRECTIF = 0x20;

/** A field that says « see the zip64 field ». */
export const SATURE_16 = 0xffff;
export const SATURE_32 = 0xffffffff;

/** A 64-bit field, or undefined beyond what a number holds exactly. */
export function entier64(octets: Uint8Array, position: number): number | undefined {
  const valeur = vue(octets).getBigUint64(position, true);
  return valeur <= Number.MAX_SAFE_INTEGER ? Number(valeur) : undefined;
}

/** The content of the zip64 extra field, or undefined when there is none; a malformed list of fields ends it. */
function champZip64(extra: Uint8Array): Uint8Array | undefined {
  for (let i = 0; i + 4 <= extra.length; ) {
    const longueur = vue(extra).getUint16(i + 2, true);
    if (i + 4 + longueur > extra.length) return undefined;
    if (vue(extra).getUint16(i, true) === 1) return extra.subarray(i + 4, i + 4 + longueur);
    i += 4 + longueur;
  }
  return undefined;
}

/**
 * The 32-bit values, with those that are saturated replaced by the 64-bit ones of the zip64 field, which holds only
 * these, in this order: size, compressed size, offset. Undefined where one is due and missing.
 */
export function valeursZip64(extra: Uint8Array, valeurs: readonly number[]): (number | undefined)[] {
  if (!valeurs.includes(SATURE_32)) return [...valeurs];
  const champ = champZip64(extra) ?? new Uint8Array(0);
  let position = 0;
  return valeurs.map((valeur) => {
    if (valeur !== SATURE_32) return valeur;
    position += 8;
    return position <= champ.length ? entier64(champ, position - 8) : undefined;
  });
}
