const TABLE = Int32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit++) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1;
  return reste;
});
/** What a byte adds when one, two or three zeros follow it: four bytes are then taken at once. */
const suivie = (table: Int32Array) => table.map((reste) => (TABLE[reste & 0xff] as number) ^ (reste >>> 8));
const TABLE_1 = suivie(TABLE);
const TABLE_2 = suivie(TABLE_1);
const TABLE_3 = suivie(TABLE_2);

/**
 * CRC-32 of zip archives (ISO 3309), continued from `precedent`.
 * @returns an unsigned 32-bit number
 */
export function crc32(octets: Uint8Array, precedent = 0): number {
  let crc = ~precedent;
  let i = 0;
  for (const fin = octets.length - 3; i < fin; i += 4) {
    crc ^=
      (octets[i] as number) |
      ((octets[i + 1] as number) << 8) |
      ((octets[i + 2] as number) << 16) |
      ((octets[i + 3] as number) << 24);
    crc =
      (TABLE_3[crc & 0xff] as number) ^
      (TABLE_2[(crc >>> 8) & 0xff] as number) ^
      (TABLE_1[(crc >>> 16) & 0xff] as number) ^
      (TABLE[crc >>> 24] as number);
  }
  for (; i < octets.length; i++) crc = (crc >>> 8) ^ (TABLE[(crc ^ (octets[i] as number)) & 0xff] as number);
  return ~crc >>> 0;
}
