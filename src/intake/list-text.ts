import { problemeDe } from '../domain/problemes.ts';
import { readBytes } from './bytes.ts';
import { createDecoder } from './decode.ts';
import { identify } from './signature.ts';

/**
 * The text of a list saved by EDT, PRONOTE or a spreadsheet: UTF-8 or UTF-16 when they say so by a mark, UTF-8 when it
 * can be, else the encoding of Windows. Null when the file is no text, or the text of a document.
 * @throws ProblemeLecture `inaccessible`
 */
export async function listText(fichier: Blob): Promise<string | null> {
  const octets = await readBytes(fichier, 0, fichier.size);
  if (!isList(octets)) return null;
  const texte = decodeList(octets, 'utf-8') ?? decodeList(octets, 'windows-1252');
  return texte?.includes('\0') ? null : texte;
}

/** What `identify` knows is an archive, a document or a foreign format: a list is what it does not know. */
function isList(octets: Uint8Array): boolean {
  try {
    identify(octets);
    return false;
  } catch (erreur) {
    return ['format-inconnu', 'vide'].includes(problemeDe(erreur).code);
  }
}

function decodeList(octets: Uint8Array, parDefaut: 'utf-8' | 'windows-1252'): string | null {
  const decodeur = createDecoder(parDefaut);
  try {
    return decodeur.write(octets) + decodeur.close();
  } catch (erreur) {
    problemeDe(erreur);
    return null;
  }
}
