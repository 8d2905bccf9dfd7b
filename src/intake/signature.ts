import { type CodeProbleme, ProblemeLecture } from '../domain/problemes.ts';
import { decodeHead } from './decode.ts';

/** First bytes of the formats that schools drop by mistake. */
const FOREIGN: readonly (readonly [CodeProbleme, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['gzip', [0x1f, 0x8b]],
  ['bureautique', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], // Excel and Word before 2007
  ['bureautique', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
];

const beginsWith = (octets: Uint8Array, signature: readonly number[]) =>
  signature.every((octet, i) => octets[i] === octet);

/**
 * What a file is by its first bytes, whatever its name says: an archive to open, or the text of a document.
 * @throws ProblemeLecture `vide`, `pdf`, `7z`, `rar`, `gzip`, `bureautique`, `format-inconnu`
 */
export function identify(tete: Uint8Array): { archive: true } | { archive: false; texte: string } {
  // A first entry, or the end record of an archive without entries.
  if (beginsWith(tete, [0x50, 0x4b, 3, 4]) || beginsWith(tete, [0x50, 0x4b, 5, 6])) return { archive: true };
  const etranger = FOREIGN.find(([, signature]) => beginsWith(tete, signature));
  if (etranger) throw new ProblemeLecture(etranger[0]);
  const texte = decodeHead(tete);
  const debut = texte.trimStart();
  if (debut === '') throw new ProblemeLecture('vide');
  if (isMhtml(debut)) throw new ProblemeLecture(webPage(debut));
  if (!debut.startsWith('<')) throw new ProblemeLecture('format-inconnu');
  return { archive: false, texte };
}

/** A page that Edge or Chrome saved as one file: a mail. */
const isMhtml = (texte: string): boolean => /^[\w-]+:/.test(texte) && /multipart\/related/i.test(texte.slice(0, 4096));

/** A web page: either SIECLE's report, saved, or an error page saved in place of an export. */
export const webPage = (texte: string): CodeProbleme =>
  /import des liens/i.test(texte.replace(/=\r?\n/g, '')) ? 'compte-rendu-siecle' : 'page-html';
