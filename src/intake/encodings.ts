/** The encodings that are read: those seen around SIECLE, and no other. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;
export type SingleByteEncoding = 'iso-8859-1' | 'iso-8859-15' | 'windows-1252';

const ALIAS: readonly (readonly [Encoding | 'utf-16', RegExp])[] = [
  ['utf-8', /^(utf-?8|us-ascii|ascii)$/i],
  ['utf-16', /^utf-?16$/i],
  ['utf-16le', /^utf-?16-?le$/i],
  ['utf-16be', /^utf-?16-?be$/i],
  ['iso-8859-1', /^(iso[-_]?8859[-_]1|latin-?1|l1)$/i],
  ['iso-8859-15', /^(iso[-_]?8859[-_]15|latin-?9|l9)$/i],
  ['windows-1252', /^(windows-1252|(x-)?cp-?1252)$/i],
];

/** The encoding that a declaration names; `utf-16` leaves the byte order to the bytes. Null when not on the list. */
export function encodingNamed(nom: string): Encoding | 'utf-16' | null {
  return ALIAS.find(([, noms]) => noms.test(nom.trim()))?.[0] ?? null;
}

/** Where a single-byte encoding leaves Latin-1, as UTF-16 units by byte; 0xFFFF where the byte means nothing. */
const DIFFERENCES: Record<SingleByteEncoding, readonly (readonly [octet: number, unites: string])[]> = {
  'iso-8859-1': [],
  'iso-8859-15': [
    [0xa4, '€'],
    [0xa6, 'Š'],
    [0xa8, 'š'],
    [0xb4, 'Ž'],
    [0xb8, 'ž'],
    [0xbc, 'ŒœŸ'],
  ],
  'windows-1252': [[0x80, '€\uFFFF‚ƒ„…†‡ˆ‰Š‹Œ\uFFFFŽ\uFFFF\uFFFF‘’“”•–—˜™š›œ\uFFFFžŸ']],
};

export const UNDEFINED_UNIT = 0xffff;

/** UTF-16 unit of each byte of a single-byte encoding. */
export function tableOf(encodage: SingleByteEncoding): Uint16Array {
  const table = Uint16Array.from({ length: 256 }, (_, octet) => octet);
  for (const [debut, unites] of DIFFERENCES[encodage]) {
    for (let i = 0; i < unites.length; i++) table[debut + i] = unites.charCodeAt(i);
  }
  return table;
}
