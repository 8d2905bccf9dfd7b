const TABLE = Int32Array.from({ length: 256 }, (_, octet) => {
  let reste = octet;
  for (let bit = 0; bit < 8; bit++) reste = reste & 1 ? (reste >>> 1) ^ 0xedb88320 : reste >>> 1;
  return reste;
});

/**
 * CRC-32 of zip archives (ISO 3309), continued from `precedent`.
 * @returns an unsigned 32-bit number
 */
export function crc32(octets: Uint8Array, precedent = 0): number {
  let crc = ~precedent;
  for (let i = 0; i < octets.length; i++) {
    crc = (crc >>> 8) ^ (TABLE[(crc ^ (octets[i] as number)) & 0xff] as number);
  }
  return ~crc >>> 0;
}
