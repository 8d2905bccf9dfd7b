import { createHash } from 'node:crypto';

/** Letters of which no four in a row stand in a French word or in a code of ours. */
const RARE = 'WXZKQJ';

/** A name that nothing else bears: eight rare letters, always the same for the same name. */
export function canaryName(nom: string): string {
  const empreinte = createHash('sha256').update(nom).digest();
  return Array.from(empreinte.subarray(0, 8), (octet) => RARE[octet % RARE.length]).join('');
}

/** Whatever in a text can only come of a canary: four rare letters in a row, in any case. */
export const partsOfCanaries = (texte: string): string[] => texte.match(/[wxzkqj]{4,}/gi) ?? [];
