import { strToU8 } from 'fflate';
import type { EncodageFichier } from '../modele-depot.ts';

/** Where ISO-8859-15 departs from the first 256 characters of Unicode. */
const PROPRES: Readonly<Record<string, number>> = {
  '€': 0xa4,
  Š: 0xa6,
  š: 0xa8,
  Ž: 0xb4,
  ž: 0xb8,
  Œ: 0xbc,
  œ: 0xbd,
  Ÿ: 0xbe,
};
const DEPLACES = new Set(Object.values(PROPRES));
const INCONNU = 0x3f;

/** The bytes of a text; in ISO-8859-15 a character that does not exist there is lost as `?`, as SIECLE does. */
export function encoder(texte: string, encodage: EncodageFichier): Uint8Array<ArrayBuffer> {
  if (encodage === 'UTF-8') return new Uint8Array(strToU8(texte));
  const octets = new Uint8Array(texte.length);
  let taille = 0;
  for (const caractere of texte) octets[taille++] = octet(caractere);
  return octets.slice(0, taille);
}

function octet(caractere: string): number {
  const code = caractere.codePointAt(0) ?? INCONNU;
  if (code < 0x80) return code;
  return PROPRES[caractere] ?? (code < 0x100 && !DEPLACES.has(code) ? code : INCONNU);
}
