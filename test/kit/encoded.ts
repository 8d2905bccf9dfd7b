import { createDecoder } from '../../src/intake/decode.ts';

/** Bytes: those given, and one for each character of a text. */
export const octets = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));

/** What is read of bytes, given `pas` at a time. */
export const decoder = (source: Uint8Array, pas = source.length || 1): string => {
  const decodeur = createDecoder();
  let texte = '';
  for (let i = 0; i < source.length; i += pas) texte += decodeur.write(source.subarray(i, i + pas));
  return texte + decodeur.close();
};

export const declaration = (encodage: string) => `<?xml version="1.0" encoding="${encodage}"?>`;
export const utf16 = (texte: string, grand: boolean) =>
  [...Array(texte.length).keys()].flatMap((i) => {
    const [haut, bas] = [texte.charCodeAt(i) >> 8, texte.charCodeAt(i) & 0xff];
    return grand ? [haut, bas] : [bas, haut];
  });
