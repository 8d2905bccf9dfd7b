import { ProblemeLecture } from '../domain/problemes.ts';
import { lireOctets } from './bytes.ts';
import { creerDecodeur } from './decode.ts';
import { identifier } from './signature.ts';

/**
 * The text of a list saved by EDT, PRONOTE or a spreadsheet: UTF-8 or UTF-16 when they say so by a mark, UTF-8 when it
 * can be, else the encoding of Windows. Null when the file is no text, or the text of a document.
 * @throws ProblemeLecture `inaccessible`
 */
export async function texteDeListe(fichier: Blob): Promise<string | null> {
  const octets = await lireOctets(fichier, 0, fichier.size);
  if (!estUneListe(octets)) return null;
  const texte = decoder(octets, 'utf-8') ?? decoder(octets, 'windows-1252');
  return texte?.includes('\0') ? null : texte;
}

/** What `identifier` knows is an archive, a document or a foreign format: a list is what it does not know. */
function estUneListe(octets: Uint8Array): boolean {
  try {
    identifier(octets);
    return false;
  } catch (erreur) {
    return erreur instanceof ProblemeLecture && (erreur.code === 'format-inconnu' || erreur.code === 'vide');
  }
}

function decoder(octets: Uint8Array, parDefaut: 'utf-8' | 'windows-1252'): string | null {
  const decodeur = creerDecodeur(parDefaut);
  try {
    return decodeur.write(octets) + decodeur.close();
  } catch (erreur) {
    if (erreur instanceof ProblemeLecture) return null;
    throw erreur;
  }
}
