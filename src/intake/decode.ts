import { ProblemeLecture } from '../domain/problemes.ts';
import { typographier } from '../domain/typographie.ts';
import { type Encoding, encodingNamed } from './encodings.ts';
import { createLookout, type Lookout } from './lookout.ts';
import { singleByteDecoder } from './single-byte.ts';

/** An XML declaration fits in this many bytes, UTF-16 included; the encoding is decided when they are there. */
const DECLARATION_LIMIT = 512;

/** How a text turned out to be written. */
export interface TextEncodingFound {
  readonly encoding: Encoding;
  /** It begins with a byte order mark. */
  readonly marked: boolean;
}

export interface StreamDecoder {
  /** Text of the bytes so far, but for a character cut at the end, or all of it while the declaration is awaited. */
  write(octets: Uint8Array): string;
  close(): string;
  /** Null until the encoding is decided: at the latest, once closed. */
  found(): TextEncodingFound | null;
}

/**
 * Bytes of an XML document to text, chunk by chunk: byte order mark, then declaration, then UTF-8, as XML 1.0 says,
 * within the encodings of the list and alike in Node and in browsers. The mark is dropped; U+0000 and the like are
 * left to the XML layer.
 * @param parDefaut the encoding of a text that neither a mark nor a declaration tells
 * @param watch refuses a text whose accents another program spoiled: the declaration is true to no byte of them
 * @throws ProblemeLecture `encodage-inconnu`, `encodage-contradictoire`, `encodage-invalide`
 */
export function createDecoder(parDefaut: Encoding = 'utf-8', watch = false): StreamDecoder {
  let attente: Uint8Array = new Uint8Array(0);
  let decoder: ((octets: Uint8Array, fin: boolean) => string) | null = null;
  let ecriture: TextEncodingFound | null = null;

  function demarrer(fin: boolean): string {
    const { encodage, marque } = chooseEncoding(attente, parDefaut);
    decoder = decoderOf(encodage, watch ? createLookout() : null);
    ecriture = { encoding: encodage, marked: marque > 0 };
    return decoder(attente.subarray(marque), fin);
  }

  return {
    write(octets) {
      if (decoder) return decoder(octets, false);
      attente = concatenate(attente, octets);
      return attente.length < DECLARATION_LIMIT ? '' : demarrer(false);
    },
    close: () => (decoder ? decoder(new Uint8Array(0), true) : demarrer(true)),
    found: () => ecriture,
  };
}

/**
 * The first bytes of a document as text, for recognising it whatever is wrong with its encoding: markup is ASCII, so
 * only the mark matters, and nothing throws.
 */
export function decodeHead(octets: Uint8Array): string {
  return new TextDecoder(readMark(octets)?.encodage ?? 'iso-8859-1').decode(octets);
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  const tout = new Uint8Array(a.length + b.length);
  tout.set(a);
  tout.set(b, a.length);
  return tout;
}

/** What the first bytes say by themselves: a mark, or `<` in two bytes where the mark is missing. */
function readMark([a, b, c, d]: Uint8Array): { encodage: Encoding; marque: number } | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encodage: 'utf-8', marque: 3 };
  if (a === 0xff && b === 0xfe) return { encodage: 'utf-16le', marque: 2 };
  if (a === 0xfe && b === 0xff) return { encodage: 'utf-16be', marque: 2 };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { encodage: 'utf-16le', marque: 0 };
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { encodage: 'utf-16be', marque: 0 };
  return null;
}

function chooseEncoding(debut: Uint8Array, parDefaut: Encoding): { encodage: Encoding; marque: number } {
  const vu = readMark(debut);
  const declare = declaredEncoding(debut, vu?.encodage ?? 'iso-8859-1');
  if (declare === null) return vu ?? { encodage: parDefaut, marque: 0 };
  const nomme = encodingNamed(declare);
  if (!nomme) throw new ProblemeLecture('encodage-inconnu', 1, { encodage: declare });
  if (vu && nomme !== vu.encodage && !(nomme === 'utf-16' && vu.encodage !== 'utf-8')) {
    throw contradictionOf(declare, vu.encodage);
  }
  if (vu) return vu;
  // Without a mark, a declaration that can be read in single bytes proves that the text is not UTF-16.
  if (nomme === 'utf-16' || nomme === 'utf-16le' || nomme === 'utf-16be') throw contradictionOf(declare, 'utf-8');
  return { encodage: nomme, marque: 0 };
}

function contradictionOf(declare: string, reel: Encoding): ProblemeLecture {
  const signe = `il déclare l’encodage « ${declare} », mais il est écrit en ${reel.slice(0, 6).toUpperCase()}`;
  return new ProblemeLecture('encodage-contradictoire', 1, { signe: typographier(signe) });
}

/** The name in the XML declaration; null without declaration, or without encoding in it. */
function declaredEncoding(debut: Uint8Array, lecture: Encoding): string | null {
  const texte = new TextDecoder(lecture).decode(debut.subarray(0, DECLARATION_LIMIT));
  const declaration = /^\uFEFF?<\?xml\s([^>]*?)\?>/.exec(texte)?.[1] ?? '';
  return /(?:^|\s)encoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? null;
}

function decoderOf(encodage: Encoding, lookout: Lookout | null): (octets: Uint8Array, fin: boolean) => string {
  if (!encodage.startsWith('utf-')) {
    const decoder = singleByteDecoder(encodage as Exclude<Encoding, `utf-${string}`>, lookout);
    return (octets) => decoder(octets);
  }
  const decodeur = new TextDecoder(encodage, { fatal: true, ignoreBOM: true });
  return (octets, fin) => {
    const texte = decoderUtf(decodeur, octets, fin, encodage);
    lookout?.(texte);
    return texte;
  };
}

function decoderUtf(decodeur: TextDecoder, octets: Uint8Array, fin: boolean, encodage: Encoding): string {
  try {
    return decodeur.decode(octets, { stream: !fin });
  } catch {
    throw new ProblemeLecture('encodage-invalide', null, { encodage: encodage.toUpperCase() });
  }
}
